import type { StatusAnswer } from '../answers.ts';
import { type Arguments, onlyFile } from '../arguments.ts';
import { print, printCalls } from '../output.ts';
import { withWorkbook } from '../session.ts';

/** `status PLAN.xlsx [--as-of 2023-03-31]` */
export function status(words: Arguments): Promise<number> {
  return withWorkbook(onlyFile(words, 'PLAN.xlsx'), ({ host }) => {
    const answer = host.run('runStatus', ...(words.asOf === undefined ? [] : [words.asOf])) as StatusAnswer;
    printCalls(words, host);
    print(words, { asOf: answer.asOf, measures: answer.measures }, [
      `สถานะ ณ วันที่ ${answer.asOf}`,
      ...answer.measures.map(({ row, explanation }) => `มาตรการที่ ${row}: ${explanation}`),
      ...answer.counts.map(({ word, measures }) => `${word}: ${measures}`),
    ]);
    return 0;
  });
}
