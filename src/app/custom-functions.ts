import type { PlainDate } from '../core/calendar/plain-date.ts';
import type { Cell } from '../core/plan/sheet-content.ts';
import { withoutAbsent } from '../core/plan/without-absent.ts';
import { dayOf, textOf, writtenFrom, yearOf } from '../core/plan/written.ts';
import { judgeMeasure } from '../core/schedule/judge-measure.ts';
import { statusWords } from '../core/schedule/status-words.ts';
import { toThaiDigits } from '../core/thai/digits.ts';
import { type DateForm, writeThaiDate } from '../core/thai/write-date.ts';

/** Days of advance warning where no setting can be asked. */
const WARNING_DAYS = 30;

const FORMS: Readonly<Record<string, DateForm>> = {
  ยาว: 'long',
  สั้น: 'short',
  'พ.ศ.': 'with-era',
  ทางการ: 'formal',
};

/** The status of one measure, in words. */
export function statusOfCells(
  [period, monitoring, results, completed, fiscalYear, asOf]: readonly Cell[],
  today: PlainDate,
): string {
  const cells = withoutAbsent({
    period: writtenFrom(period),
    monitoring: writtenFrom(monitoring),
    results: writtenFrom(results),
    completed: writtenFrom(completed),
  });
  if (Object.keys(cells).length === 0) return '';
  const judged = judgeMeasure(
    cells,
    withoutAbsent({
      asOf: dayOf(writtenFrom(asOf)) ?? today,
      warningDays: WARNING_DAYS,
      fiscalYear: yearOf(fiscalYear),
    }),
  );
  return statusWords(judged);
}

/** Before every plan, so that the next due day is the first one. */
const LONG_AGO: PlainDate = { year: 1900, month: 1, day: 1 };

/** The first day something is due by, as the text says. */
export function dueOfText([text, fiscalYear]: readonly Cell[]): PlainDate | undefined {
  const written = writtenFrom(text);
  if (written === undefined) return undefined;
  const context = { asOf: LONG_AGO, warningDays: WARNING_DAYS, fiscalYear: yearOf(fiscalYear) };
  return judgeMeasure({ monitoring: written }, withoutAbsent(context)).nextDue;
}

/** A date in Thai words and digits; text that is no date comes back as it is. */
export function dateInThai([date, form]: readonly Cell[]): string {
  const written = writtenFrom(date);
  const day = dayOf(written);
  if (!day) return textOf(written);
  const chosen = typeof form === 'string' ? FORMS[form.trim()] : undefined;
  return toThaiDigits(writeThaiDate(day, chosen ?? 'long'));
}

export function digitsInThai([value]: readonly Cell[]): string {
  return toThaiDigits(textOf(writtenFrom(value)));
}
