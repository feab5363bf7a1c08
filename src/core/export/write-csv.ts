import { EXPORT_FIELDS, type ExportLine } from './export-line.ts';

const BOM = '\uFEFF';
const LINE_END = '\r\n';

/** A spreadsheet program takes these for the beginning of a formula; the full-width forms too, in some languages. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const QUOTED = /[",\r\n]/;

/** RFC 4180 with a byte order mark, without which Excel shows no Thai. */
export function writeCsv(lines: readonly ExportLine[]): string {
  const rows = [EXPORT_FIELDS, ...lines.map((line) => EXPORT_FIELDS.map((field) => cellOf(line[field])))];
  return BOM + rows.map((cells) => cells.map(quoted).join(',') + LINE_END).join('');
}

function cellOf(value: ExportLine[keyof ExportLine]): string {
  if (value === null) return '';
  if (typeof value === 'string') return FORMULA.test(value) ? `'${value}` : value;
  return typeof value === 'object' ? value.join(' ') : String(value);
}

function quoted(cell: string): string {
  return QUOTED.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
