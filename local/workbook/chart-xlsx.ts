import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetters } from './area.ts';
import type { Chart } from './workbook.ts';

/** The charts of one sheet, with the number exceljs gives to its part. */
export interface SheetCharts {
  readonly part: number;
  readonly sheetName: string;
  readonly charts: readonly Chart[];
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EMU_PER_PIXEL = 9525;
/** As large as Sheets makes a chart that nobody sized. */
const USUAL = { width: 600, height: 371 };
/** Far from any number exceljs gives. */
const FIRST_INDEX = 9001;
/** What must stand behind the drawing of a sheet (ISO 29500-1, 18.3.1.99). */
const BEHIND = /<(?:legacyDrawing|tableParts|extLst)[ >]|<\/worksheet>/;

/** Puts charts into a written workbook; exceljs knows none. A sheet with pictures has its drawing already and gets none. */
export function addCharts(bytes: Uint8Array, sheets: readonly SheetCharts[]): Uint8Array {
  const wanted = sheets.filter(({ charts }) => charts.length > 0);
  if (wanted.length === 0) return bytes;
  const parts = unzipSync(bytes);
  const textOf = (path: string) => (parts[path] ? strFromU8(parts[path]) : undefined);
  const types: string[] = [];
  let chartIndex = FIRST_INDEX;
  wanted.forEach(({ part, sheetName, charts }, index) => {
    const sheetPath = `xl/worksheets/sheet${part}.xml`;
    const sheet = textOf(sheetPath);
    if (sheet === undefined || /<drawing /.test(sheet)) return;
    const drawing = FIRST_INDEX + index;
    const first = chartIndex;
    for (const chart of charts) {
      parts[`xl/charts/chart${chartIndex}.xml`] = strToU8(chartXml(chart, sheetName));
      types.push(override(`/xl/charts/chart${chartIndex}.xml`, 'drawingml.chart'));
      chartIndex += 1;
    }
    const links = charts.map((_, each) => relation(each + 1, 'chart', `../charts/chart${first + each}.xml`));
    parts[`xl/drawings/drawing${drawing}.xml`] = strToU8(drawingXml(charts));
    parts[`xl/drawings/_rels/drawing${drawing}.xml.rels`] = strToU8(relations(links.join('')));
    types.push(override(`/xl/drawings/drawing${drawing}.xml`, 'drawing'));
    const relsPath = `xl/worksheets/_rels/sheet${part}.xml.rels`;
    const link = relation(FIRST_INDEX, 'drawing', `../drawings/drawing${drawing}.xml`);
    const rels = textOf(relsPath) ?? relations('');
    parts[relsPath] = strToU8(rels.replace('</Relationships>', `${link}</Relationships>`));
    const placed = `<drawing xmlns:r="${RELATIONS}" r:id="rId${FIRST_INDEX}"/>`;
    parts[sheetPath] = strToU8(sheet.replace(BEHIND, (behind) => placed + behind));
  });
  const contentTypes = '[Content_Types].xml';
  parts[contentTypes] = strToU8(
    (textOf(contentTypes) ?? '').replace('</Types>', `${types.join('')}</Types>`),
  );
  return zipSync(parts);
}

function override(part: string, kind: string): string {
  return `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
}

function relation(id: number, kind: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
}

function relations(links: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${links}</Relationships>`;
}

function drawingXml(charts: readonly Chart[]): string {
  const anchors = charts.map(({ position, options }, index) => {
    const from = [
      `<xdr:col>${position.column - 1}</xdr:col><xdr:colOff>${position.offsetX * EMU_PER_PIXEL}</xdr:colOff>`,
      `<xdr:row>${position.row - 1}</xdr:row><xdr:rowOff>${position.offsetY * EMU_PER_PIXEL}</xdr:rowOff>`,
    ].join('');
    const size = `cx="${pixels(options.width, USUAL.width)}" cy="${pixels(options.height, USUAL.height)}"`;
    return `<xdr:oneCellAnchor><xdr:from>${from}</xdr:from><xdr:ext ${size}/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${escapeXml(String(options.title ?? ''))}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
  });
  return `${HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN}" xmlns:r="${RELATIONS}">${anchors.join('')}</xdr:wsDr>`;
}

function pixels(given: unknown, usual: number): number {
  return Math.round((typeof given === 'number' ? given : usual) * EMU_PER_PIXEL);
}

/** Names from the first column of the range, bars from the second. */
function chartXml({ form, areas, options }: Chart, sheetName: string): string {
  const [area] = areas;
  const cells = (offset: number) => {
    if (!area) return '';
    const letters = columnLetters(area.column + offset);
    const last = area.row + area.rows - 1;
    return escapeXml(`'${sheetName.replace(/'/g, "''")}'!$${letters}$${area.row}:$${letters}$${last}`);
  };
  const [colour = '#4285f4'] = Array.isArray(options.colors) ? options.colors.map(String) : [];
  const fill = `<c:spPr><a:solidFill><a:srgbClr val="${escapeXml(colour.replace('#', '').toUpperCase())}"/></a:solidFill></c:spPr>`;
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/>${fill}<c:invertIfNegative val="0"/><c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls><c:cat><c:strRef><c:f>${cells(0)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${cells(1)}</c:f></c:numRef></c:val></c:ser>`;
  const bars = `<c:barChart><c:barDir val="${form === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`;
  // Sheets lists horizontal bars from the top down, the file format from the bottom up unless told.
  const order = form === 'bar' ? 'maxMin' : 'minMax';
  const [names, numbers] = form === 'bar' ? ['l', 't'] : ['b', 'l'];
  const axes = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${names}"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="${numbers}"/><c:crossAx val="1"/></c:valAx>`;
  const title = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="th-TH" sz="1100" b="1"/><a:t>${escapeXml(String(options.title ?? ''))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  return `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:chart>${title}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${bars}${axes}</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
