import { writeFile } from 'node:fs/promises';
import { UnusableInput } from '../../unusable-input.ts';
import { readXlsx } from '../../workbook/read-xlsx.ts';
import type { ExportLinesAnswer } from '../answers.ts';
import { type Arguments, onlyFile } from '../arguments.ts';
import { print, printCalls } from '../output.ts';
import { ask, checkWritable, withHost } from '../session.ts';

const FORMATS = ['csv', 'ndjson'];

/** `export PLAN.xlsx --as csv|ndjson [--as-of 2023-03-31|round] [--out FILE]`: the workbook itself is not changed. */
export async function exportLines(words: Arguments, format: string): Promise<number> {
  if (!FORMATS.includes(format))
    throw new UnusableInput(`prongsai export knows --as csv and --as ndjson, not ${format}`);
  const book = await readXlsx(onlyFile(words, 'PLAN.xlsx'));
  const { out, asOf: day } = words;
  if (out !== undefined) await checkWritable(out);
  return withHost(book, async ({ host }) => {
    const given = day === undefined ? [format] : [format, day];
    const { asOf, lines, text } = ask<ExportLinesAnswer>(host, 'runExportLines', ...given);
    printCalls(words, host);
    if (out !== undefined) {
      await writeFile(out, text);
      print(words, { file: out, asOf, lines: lines.length }, [
        `เขียน ${lines.length} มาตรการ ณ วันที่ ${asOf} แล้ว: ${out}`,
      ]);
    } else if (words.json) print(words, { asOf, lines }, []);
    else words.streams.out(text);
    return 0;
  });
}
