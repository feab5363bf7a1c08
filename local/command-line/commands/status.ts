import type { StatusAnswer } from '../answers.ts';
import { type Arguments, onlyFile } from '../arguments.ts';
import { print, printCalls } from '../output.ts';
import { ask, withWorkbook } from '../session.ts';

/** `status PLAN.xlsx [--as-of 2023-03-31]` */
export function status(words: Arguments): Promise<number> {
  return withWorkbook(onlyFile(words, 'PLAN.xlsx'), ({ host }) => {
    const answer = ask<StatusAnswer>(host, 'runStatus', ...(words.asOf === undefined ? [] : [words.asOf]));
    printCalls(words, host);
    const measures = answer.measures.map((measure) => ({ ...measure, nextDue: measure.nextDue ?? null }));
    print(words, { asOf: answer.asOf, measures }, [
      `สถานะ ณ วันที่ ${answer.asOf}`,
      ...answer.measures.map(({ row, explanation }) => `มาตรการที่ ${row}: ${explanation}`),
      ...answer.counts.map(({ word, measures }) => `${word}: ${measures}`),
    ]);
    return 0;
  });
}
