import { describe, expect, test } from '@jest/globals';
import { fromIso, type PlainDate, toIso } from '../../../src/core/calendar/plain-date.ts';
import { isDigestDay, nextDigestDay } from '../../../src/core/digest/digest-day.ts';

function on(iso: string): PlainDate {
  const day = fromIso(iso);
  if (!day) throw new Error(iso);
  return day;
}

describe('the day of a digest', () => {
  test.each([
    ['ไม่ส่ง', '2026-03-16', '2026-01-01', false],
    ['ทุกวัน', '2026-03-11', '2026-03-10', true],
    ['ทุกวัน', '2026-03-11', '2026-03-11', false],
    ['ทุกวันจันทร์', '2026-03-16', '2026-03-15', true],
    ['ทุกวันจันทร์', '2026-03-16', '2026-03-16', false],
    ['ทุกวันจันทร์', '2026-03-18', '2026-03-16', false],
    ['ทุกวันจันทร์', '2026-03-18', '2026-03-13', true],
    ['ทุกวันจันทร์', '2025-12-29', '2025-12-28', true],
    ['ทุกวันจันทร์', '2025-12-28', '2025-12-27', false],
  ] as const)('%s, on %s after %s: %s', (every, day, done, isDue) => {
    expect(isDigestDay(every, on(day), on(done))).toBe(isDue);
  });

  test.each([
    ['ไม่ส่ง', undefined],
    ['ทุกวัน', '2026-03-11'],
    ['ทุกวันจันทร์', '2026-03-16'],
  ] as const)('%s comes next on %s', (every, next) => {
    const day = nextDigestDay(every, on('2026-03-11'), on('2026-03-10'));
    expect(day && toIso(day)).toBe(next);
  });
});
