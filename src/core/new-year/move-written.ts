import { type PlainDate, plainDate } from '../calendar/plain-date.ts';
import type { Written } from '../plan/plan.ts';
import { isCellError } from '../thai/cell-error.ts';
import { toThaiDigits } from '../thai/digits.ts';
import type { NormalisedText } from '../thai/normalise.ts';
import { claimsIn, readSchedule } from '../thai/read-schedule.ts';
import type { ScheduleContext } from '../thai/reading.ts';
import { type Rewrite, yearPlaces } from './year-places.ts';

export interface Moved {
  readonly written: Written;
  /** 29 February became 28 February. */
  readonly leapDay: boolean;
  /** The text without the years that were moved. */
  readonly rest: string;
}

/** What an officer wrote about time, a year later, in the officer's own figures and spelling. */
export function moveWritten(written: Written, context: ScheduleContext): Moved {
  return typeof written === 'string' ? moveText(written, context) : moveDate(written);
}

function moveDate({ year, month, day }: PlainDate): Moved {
  const date = plainDate(year + 1, month, day);
  return { written: date ?? { year: year + 1, month, day: 28 }, leapDay: !date, rest: '' };
}

function moveText(typed: string, context: ScheduleContext): Moved {
  if (isCellError(typed)) return { written: typed, leapDay: false, rest: typed };
  const found = claimsIn(typed, context);
  const { years, leapDays } = yearPlaces(found);
  const rest = rewrite(typed, blanks(years), found.normalised);
  const later = rewrite(typed, years, found.normalised);
  const lost = leapDays.length > 0 && unknownDays(later, yearLater(context)) > unknownDays(typed, context);
  if (!lost) return { written: later, leapDay: false, rest };
  return { written: rewrite(typed, [...years, ...leapDays], found.normalised), leapDay: true, rest };
}

function blanks(years: readonly Rewrite[]): readonly Rewrite[] {
  return years.map(({ from, by }) => ({ from, by: ' '.repeat(by.length) }));
}

/** Figure by figure, each in the script it was typed in; whatever lies between stays. */
function rewrite(typed: string, rewrites: readonly Rewrite[], normalised: NormalisedText): string {
  const letters = typed.split('');
  for (const { from, by } of rewrites)
    for (let index = 0; index < by.length; index += 1) {
      const place = normalised.typedAt(from + index);
      const isThai = /[๐-๙]/.test(letters[place] ?? '');
      letters[place] = isThai ? toThaiDigits(by.charAt(index)) : by.charAt(index);
    }
  return letters.join('');
}

function unknownDays(text: string, context: ScheduleContext): number {
  return readSchedule(text, context).problems.filter(({ code }) => code === 'no-such-day').length;
}

function yearLater({ fiscalYear, ...context }: ScheduleContext): ScheduleContext {
  return fiscalYear === undefined ? context : { ...context, fiscalYear: fiscalYear + 1 };
}
