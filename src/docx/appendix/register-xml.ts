import { columnWidths } from '../column-widths.ts';
import { escapeXml } from '../escape-xml.ts';
import { cellLines, paragraphsXml } from '../paragraphs-xml.ts';
import { isShortRow } from '../short-row.ts';
import { cellOpening, tablePieces, UNSPLIT } from '../table-xml.ts';
import type { PageArea } from './content.ts';
import { drawingXml } from './drawing-xml.ts';
import type { Media } from './media.ts';
import type { PrintedEntry } from './printed-entry.ts';
import { LONGEST_QR, qrPicture } from './qr-picture.ts';
import { isSecure, webAddress } from './web-address.ts';

/** 2.2 cm, in the units of drawings. */
const QR_SIDE = 792_000;
const QR_COLUMN = 1440;
const QR_TOO_LONG = 'ลิงก์ยาวเกินกว่าจะพิมพ์เป็น QR';
const CENTRED =
  '<w:pPr><w:pStyle w:val="Cell"/><w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr>';
const LINK_LOOK = '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>';

/** The QR code keeps its width on every paper, the others share what is left. */
function columnsOf(width: number) {
  const rest = (width - QR_COLUMN) / width;
  return [
    { heading: 'ลำดับ', share: 0.09 * rest },
    { heading: 'มาตรการ', share: 0.12 * rest },
    { heading: 'คำบรรยาย', share: 0.29 * rest },
    { heading: 'วันที่เผยแพร่', share: 0.16 * rest },
    { heading: 'ลิงก์', share: 0.34 * rest },
    { heading: 'QR', share: QR_COLUMN / width },
  ];
}

const textXml = (text: string): string => paragraphsXml(text, cellLines);

function linkXml(link: string, media: Media): string {
  const address = webAddress(link);
  if (address === undefined) return textXml(link);
  const run = `<w:r>${LINK_LOOK}<w:t xml:space="preserve">${escapeXml(link)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:hyperlink r:id="${media.addLink(address)}">${run}</w:hyperlink></w:p>`;
}

function qrXml({ number, link }: PrintedEntry, id: number, media: Media): string {
  const address = webAddress(link);
  if (address === undefined || !isSecure(address)) return textXml('');
  if (address.length > LONGEST_QR) return textXml(QR_TOO_LONG);
  const drawing = drawingXml({
    picture: media.addPicture(qrPicture(address), 'png'),
    id,
    description: `QR ของลิงก์หลักฐานที่ ${number}`,
    size: { width: QR_SIDE, height: QR_SIDE },
  });
  return `<w:p>${CENTRED}${drawing}</w:p>`;
}

function rowXml(entry: PrintedEntry, id: number, widths: readonly number[], media: Media): string {
  const { number, measure, caption, date, link } = entry;
  const texts = [number, measure, caption, date];
  const contents = [...texts.map(textXml), linkXml(link, media), qrXml(entry, id, media)];
  const cells = contents.map((content, column) => `${cellOpening(widths[column] ?? 0)}${content}</w:tc>`);
  const isShort = isShortRow([...texts, link], widths);
  return `<w:tr>${isShort ? UNSPLIT : ''}${cells.join('')}</w:tr>`;
}

/** All evidence in one table. Its frame and headings are those of any table, but its rows hold more than text. */
export function registerXml(
  entries: readonly PrintedEntry[],
  { widthTwips }: PageArea,
  media: Media,
  firstId: number,
): string {
  const table = { columns: columnsOf(widthTwips), rows: [] };
  const widths = columnWidths(table, widthTwips);
  const [opening = [], headings = [], end = []] = tablePieces(table, widthTwips);
  const rows = entries.map((entry, index) => rowXml(entry, firstId + index, widths, media));
  return [...opening, ...headings, ...rows, ...end].join('');
}
