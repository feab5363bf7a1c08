import { UnusableInput } from '../../unusable-input.ts';
import { blankWorkbook } from '../../workbook/blank-workbook.ts';
import type { Arguments } from '../arguments.ts';
import { printCalls } from '../output.ts';
import { ask, withHost } from '../session.ts';

const FIELDS = ['period', 'monitoring', 'results', 'completed'];

/** `read`: one phrase a line on standard input, one JSON line out each. */
export async function read(words: Arguments): Promise<number> {
  const { field } = words;
  const fiscalYear = words.fiscalYear?.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  if (fiscalYear !== undefined && !/^[0-9]{4}$/.test(fiscalYear)) {
    throw new UnusableInput(`--fiscal-year takes a year of four digits such as 2566, not ${fiscalYear}`);
  }
  if (field !== undefined && !FIELDS.includes(field)) {
    throw new UnusableInput(`--field takes one of ${FIELDS.join(', ')}, not ${field}`);
  }
  const phrases = (await words.streams.input()).replace(/\r?\n$/, '').split(/\r?\n/);
  const options = {
    ...(fiscalYear === undefined ? {} : { fiscalYear: Number(fiscalYear) }),
    ...(field === undefined ? {} : { field }),
  };
  return withHost(blankWorkbook(), ({ host }) => {
    const answers = ask<readonly unknown[]>(host, 'runRead', phrases, options);
    words.streams.out(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
    printCalls(words, host);
    return 0;
  });
}
