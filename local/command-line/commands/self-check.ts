import { readXlsx } from '../../workbook/read-xlsx.ts';
import type { SelfCheckAnswer } from '../answers.ts';
import { type Arguments, onlyFile } from '../arguments.ts';
import { print, printCalls } from '../output.ts';
import { ask, withHost } from '../session.ts';

/** `check PLAN.xlsx --o-item`: the workbook itself is not changed. */
export async function selfCheck(words: Arguments): Promise<number> {
  const book = await readXlsx(onlyFile(words, 'PLAN.xlsx'));
  return withHost(book, ({ host }) => {
    const answer = ask<SelfCheckAnswer>(host, 'runOItems');
    printCalls(words, host);
    print(
      words,
      answer,
      answer.items.flatMap(({ item, title, year, parts }) => [
        `${item} ${title} (ITA ${year})`,
        ...parts.map(({ words: part, satisfied }) => `  ${satisfied ? 'มี' : 'ยังขาด'}: ${part}`),
      ]),
    );
    return 0;
  });
}
