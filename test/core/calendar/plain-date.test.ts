import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  compareDates,
  daysBetween,
  daysInMonth,
  fromIso,
  lastDayOfMonth,
  plainDate,
  toIso,
} from '../../../src/core/calendar/plain-date.ts';
import { fc } from '../../property.ts';

const anyDay = fc
  .integer({ min: -200_000, max: 200_000 })
  .map((days) => addDays({ year: 2026, month: 1, day: 1 }, days));
const anySpan = fc.integer({ min: -5_000, max: 5_000 });

describe('a civil date', () => {
  test('exists only where a calendar has it', () => {
    expect(plainDate(2026, 9, 30)).toEqual({ year: 2026, month: 9, day: 30 });
    expect(plainDate(2026, 9, 31)).toBeUndefined();
    expect(plainDate(2026, 13, 1)).toBeUndefined();
    expect(plainDate(2026, 1, 0)).toBeUndefined();
    expect(plainDate(2026, 1, 1.5)).toBeUndefined();
  });

  test('knows leap years', () => {
    expect([2024, 2025, 2000, 1900].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
    expect(lastDayOfMonth(2028, 2)).toEqual({ year: 2028, month: 2, day: 29 });
  });

  test('is read from ISO only when it is written exactly so', () => {
    expect(fromIso('2026-04-01')).toEqual({ year: 2026, month: 4, day: 1 });
    expect(['2026-4-1', '2026-02-30', ' 2026-04-01', 'x'].map(fromIso)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('written in ISO is read back', () => {
    fc.assert(fc.property(anyDay, (day) => expect(fromIso(toIso(day))).toEqual(day)));
  });

  test('plus days, minus the same days, is the same date', () => {
    fc.assert(
      fc.property(anyDay, anySpan, (day, days) => expect(addDays(addDays(day, days), -days)).toEqual(day)),
    );
  });

  test('lies as many days away as were added, and later when more were added', () => {
    fc.assert(
      fc.property(anyDay, anySpan, (day, days) => {
        const other = addDays(day, days);
        expect(daysBetween(day, other)).toBe(days);
        expect(Math.sign(compareDates(other, day))).toBe(Math.sign(days));
      }),
    );
  });
});
