import { EXPORT_FIELDS, type ExportLine } from './export-line.ts';

/** One JSON object a line, every field in each. */
export function writeNdjson(lines: readonly ExportLine[]): string {
  return lines.map((line) => `${JSON.stringify(line, [...EXPORT_FIELDS])}\n`).join('');
}
