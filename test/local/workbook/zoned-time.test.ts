import { expect, test } from '@jest/globals';
import {
  instantOf,
  isTimeZone,
  serialOf,
  serialOfDate,
  wallClock,
  wallOf,
} from '../../../local/workbook/zoned-time.ts';

const at = (text: string) => Date.parse(text);

test.each([
  ['2026-04-01T00:00:00Z', 'Asia/Bangkok', '2026-03-31T17:00:00Z'],
  ['2026-07-01T00:00:00Z', 'America/New_York', '2026-07-01T04:00:00Z'],
  ['2026-01-01T00:00:00Z', 'America/New_York', '2026-01-01T05:00:00Z'],
  ['2569-04-01T00:00:00Z', 'Asia/Bangkok', '2569-03-31T17:00:00Z'],
])('the wall clock %s in %s is the instant %s', (wall, zone, instant) => {
  expect(new Date(instantOf(at(wall), zone)).toISOString()).toBe(new Date(at(instant)).toISOString());
  expect(new Date(wallClock(at(instant), zone)).toISOString()).toBe(new Date(at(wall)).toISOString());
});

test('an hour that the clock skips is the hour after it', () => {
  expect(wallClock(instantOf(at('2026-03-08T02:30:00Z'), 'America/New_York'), 'America/New_York')).toBe(
    at('2026-03-08T03:30:00Z'),
  );
});

test('serial numbers count days as spreadsheets do', () => {
  expect(serialOfDate(1900, 3, 1)).toBe(61);
  expect(serialOfDate(2023, 4, 1)).toBe(45_017);
  expect(serialOfDate(2026, 2, 29)).toBeUndefined();
  expect(wallOf(serialOf(at('2026-04-01T10:30:15Z')))).toBe(at('2026-04-01T10:30:15Z'));
});

test('a zone nobody knows is none', () => {
  expect([isTimeZone('Asia/Bangkok'), isTimeZone('Asia/Nowhere')]).toEqual([true, false]);
});
