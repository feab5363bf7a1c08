import { isKind, type Token } from '../../token.ts';
import { readYear } from '../written-year.ts';
import { placeOf, type StretchReader, spellingOf } from './stretch-reader.ts';

// เดือนเมษายน ๒๕๖๖ | ต.ค.65 | เมษายน พ.ศ. ๒๕๖๖ | เดือนเมษายน
export const monthYear: StretchReader = (tokens, at, text) => {
  const routine = isKind(tokens[at], 'routine', 'round', 'whole') && isKind(tokens[at + 1], 'month');
  const worded = routine || isKind(tokens[at], 'month');
  const index = at + (routine ? 2 : worded ? 1 : 0);
  const month = tokens[index];
  if (!isKind(month, 'month-name') || month.value === undefined) return undefined;
  const year = readYear(tokens, index + 1, text);
  const next = year?.next ?? index + 1;
  const beside = year !== undefined || worded || inCompany(tokens, at, index);
  if (month.meaning.weak && !beside) return undefined;
  return {
    next,
    stretch: {
      unit: 'month',
      month: month.value,
      assumed: [...(year?.assumed ?? []), ...spellingOf(month)],
      ...(year?.year && { year: year.year }),
      ...(year?.fault && { fault: year.fault }),
      ...placeOf(tokens, at, next),
    },
  };
};

/** Beside other months, or after a word that only a date follows, an abbreviation is a month. */
function inCompany(tokens: readonly Token[], at: number, index: number): boolean {
  const joins = (token: Token | undefined) => isKind(token, 'dash', 'to', 'and', 'comma');
  const after = tokens[index + 1];
  if (isKind(after, 'month-name')) return true;
  if (joins(after) && isKind(tokens[index + 2], 'month-name', 'number', 'month')) return true;
  if (tokens.length === 1 || isKind(tokens[at - 1], 'month-name', 'within', 'finish', 'end')) return true;
  return joins(tokens[at - 1]) && isKind(tokens[at - 2], 'month-name', 'number');
}
