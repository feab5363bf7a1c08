import { writeFile } from 'node:fs/promises';
import { readXlsx } from '../../workbook/read-xlsx.ts';
import { type Arguments, onlyFile } from '../arguments.ts';
import { print, printCalls } from '../output.ts';
import { ask, checkWritable, withHost } from '../session.ts';
import { exportLines } from './export-lines.ts';

/** `export PLAN.xlsx [--out PLAN.json]`: the workbook itself is not changed. With `--as`, flat lines instead. */
export async function exportPlan(words: Arguments): Promise<number> {
  if (words.as !== undefined) return exportLines(words, words.as);
  const book = await readXlsx(onlyFile(words, 'PLAN.xlsx'));
  const { out } = words;
  if (out !== undefined) await checkWritable(out);
  return withHost(book, async ({ host }) => {
    const plan = ask(host, 'runExport');
    printCalls(words, host);
    if (out === undefined) {
      print(words, plan, [JSON.stringify(plan, undefined, 2)]);
    } else {
      await writeFile(out, `${JSON.stringify(plan, undefined, 2)}\n`);
      print(words, { plan: out }, [`เขียนแผนแล้ว: ${out}`]);
    }
    return 0;
  });
}
