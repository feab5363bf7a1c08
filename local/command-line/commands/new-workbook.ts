import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UnusableInput } from '../../unusable-input.ts';
import { blankWorkbook } from '../../workbook/blank-workbook.ts';
import { writeXlsx } from '../../workbook/write-xlsx.ts';
import { type Arguments, onlyFile } from '../arguments.ts';
import { print, printCalls } from '../output.ts';
import { ask, checkWritable, withHost } from '../session.ts';

/** `new OUT.xlsx [--from PLAN.json]` */
export async function newWorkbook(words: Arguments): Promise<number> {
  const path = onlyFile(words, 'OUT.xlsx');
  await checkWritable(path);
  const plan = words.from === undefined ? undefined : await readJson(words.from);
  const book = blankWorkbook();
  return withHost(book, async ({ host }) => {
    if (plan === undefined) ask(host, 'runInstall');
    else ask(host, 'runFill', plan);
    await writeXlsx(book, path);
    printCalls(words, host);
    print(words, { workbook: resolve(path) }, [`สร้างไฟล์แล้ว: ${path}`]);
    return 0;
  });
}

/** A JSON file as a value; what is not JSON is refused with the file's name. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UnusableInput(
      `cannot read ${path}: ${error.code === 'ENOENT' ? 'no such file' : error.message}`,
    );
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnusableInput(
      `cannot read ${path}: it is not JSON (${error instanceof Error ? error.message : error})`,
    );
  }
}
