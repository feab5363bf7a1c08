import { type PlainDate, plainDate } from '../core/calendar/plain-date.ts';

const MINUTE_MS = 60_000;

export interface CivilDates {
  /** The day an instant falls on in the spreadsheet's time zone. */
  fromInstant(instant: Date): PlainDate | undefined;
  /** Midnight of the day in the spreadsheet's time zone: what a date cell holds. */
  toInstant(date: PlainDate): Date;
  today(): PlainDate;
}

/**
 * Turns date cells into civil dates and back. `Utilities` knows the zone but each question to it is a service call,
 * so a zone without summer time (such as Asia/Bangkok) is asked for its offset twice and never again.
 */
export function civilDates(zone: string): CivilDates {
  const ask = (instant: Date): number => offsetMinutes(Utilities.formatDate(instant, zone, 'Z'));
  let settled: { readonly fixed: number | undefined } | undefined;
  const offsetAt = (instant: Date): number => {
    if (!settled) {
      const [winter, summer] = [ask(new Date(Date.UTC(2026, 0, 1))), ask(new Date(Date.UTC(2026, 6, 1)))];
      settled = { fixed: winter === summer ? winter : undefined };
    }
    return settled.fixed ?? ask(instant);
  };
  const fromInstant = (instant: Date): PlainDate | undefined => {
    const wall = new Date(instant.getTime() + offsetAt(instant) * MINUTE_MS);
    return plainDate(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate());
  };
  return {
    fromInstant,
    today: () => {
      const today = fromInstant(new Date());
      if (!today) throw new Error('the clock gives no date');
      return today;
    },
    toInstant: ({ year, month, day }) => {
      const wall = Date.UTC(year, month - 1, day);
      return new Date(wall - offsetAt(new Date(wall)) * MINUTE_MS);
    },
  };
}

/** `+0700` → 420. */
function offsetMinutes(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  return sign * (Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5)));
}
