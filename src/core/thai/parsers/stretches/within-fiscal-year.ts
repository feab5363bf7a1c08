import { isKind, type Token } from '../../token.ts';
import { readYear, toFiscal } from '../written-year.ts';
import { placeOf, type StretchRead } from './stretch-reader.ts';

type WithinYear =
  | { readonly unit: 'quarter'; readonly quarter: number }
  | { readonly unit: 'half'; readonly half: 1 | 2 };

/** A quarter or a half, with the fiscal year written after it. */
export function withinFiscalYear(
  tokens: readonly Token[],
  at: number,
  index: number,
  text: string,
  named: WithinYear,
): StretchRead {
  const year = readYear(tokens, index, text);
  const next =
    year?.next ??
    (isKind(tokens[index], 'of') && isKind(tokens[index + 1], 'fiscal-year')
      ? index + 2
      : isKind(tokens[index - 1], 'end') && isKind(tokens[index], 'fiscal-year')
        ? index + 1
        : index);
  const fiscal = toFiscal(year?.year);
  const extra = { ...(fiscal && { year: fiscal }), ...(year?.fault && { fault: year.fault }) };
  return {
    next,
    stretch: { ...named, assumed: year?.assumed ?? [], ...extra, ...placeOf(tokens, at, next) },
  };
}
