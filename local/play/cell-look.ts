import { hasCell } from '../workbook/area.ts';
import type { CellFormat, ConditionalFormat, ConditionalStyle, Sheet } from '../workbook/workbook.ts';

const COLOUR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** How a cell looks, as a style attribute: its own format, and over it the first rule that holds. */
export function cellLook(
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  format: CellFormat,
): string {
  const rule = sheet.conditionalFormats.find(
    ({ areas, condition }) => areas.some((area) => hasCell(area, row, column)) && holds(condition, text),
  );
  const style: ConditionalStyle = rule?.style ?? {};
  const bold = style.bold ?? format.fontWeight === 'bold';
  return [
    colour('background', style.background ?? format.background),
    colour('color', style.fontColour ?? format.fontColour),
    bold ? 'font-weight:600' : '',
    format.horizontal ? `text-align:${format.horizontal}` : '',
    format.vertical === 'middle' || format.vertical === 'bottom' ? `vertical-align:${format.vertical}` : '',
  ]
    .filter((part) => part !== '')
    .join(';');
}

/** Formulas are not computed here, so rules that need one never hold. */
function holds(condition: ConditionalFormat['condition'], text: string): boolean {
  switch (condition.kind) {
    case 'text-starts-with':
      return text.startsWith(condition.text);
    case 'text-equal-to':
      return text === condition.text;
    default:
      return false;
  }
}

/** A file may say anything for a colour; only a colour gets into the page. */
function colour(property: string, value: string | undefined): string {
  return value !== undefined && COLOUR.test(value) ? `${property}:${value}` : '';
}
