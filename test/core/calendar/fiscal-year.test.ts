import { describe, expect, test } from '@jest/globals';
import {
  fiscalYearOf,
  fiscalYearSpan,
  isFiscalYear,
  yearOfMonthInFiscalYear,
} from '../../../src/core/calendar/fiscal-year.ts';
import { monthsWithin } from '../../../src/core/calendar/months-within.ts';
import { addDays } from '../../../src/core/calendar/plain-date.ts';
import { fc } from '../../property.ts';

describe('the fiscal year', () => {
  test('2569 runs from October 2025 to September 2026', () => {
    expect(fiscalYearSpan(2569)).toEqual({
      start: { year: 2025, month: 10, day: 1 },
      end: { year: 2026, month: 9, day: 30 },
    });
  });

  test('has its first three months in the year before', () => {
    expect([10, 11, 12, 1, 9].map((month) => yearOfMonthInFiscalYear(month, 2569))).toEqual([
      2025, 2025, 2025, 2026, 2026,
    ]);
  });

  test('of a day is the one whose span holds the day', () => {
    const anyDay = fc.nat(40_000).map((days) => addDays({ year: 1960, month: 1, day: 1 }, days));
    fc.assert(
      fc.property(anyDay, (day) => {
        const { start, end } = fiscalYearSpan(fiscalYearOf(day));
        const place = [start, day, end].map(
          ({ year, month, day: date }) => year * 10_000 + month * 100 + date,
        );
        expect([...place].sort((one, other) => one - other)).toEqual(place);
      }),
    );
  });

  test('is a Buddhist year of our time', () => {
    expect([2569, 2026, 256, 25690, 2569.5, undefined].map(isFiscalYear)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('has twelve months', () => {
    const months = monthsWithin(fiscalYearSpan(2569)).map(({ month }) => month);
    expect(months).toEqual([10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
