import { describe, expect, test } from '@jest/globals';
import { readDateCell } from '../../../src/core/thai/read-date-cell.ts';

describe('a real date cell', () => {
  test('is the day it was done under results', () => {
    expect(readDateCell({ year: 2026, month: 4, day: 3 }, 'completed').readings).toMatchObject([
      {
        kind: 'completed',
        dates: [{ year: 2026, month: 4, day: 3 }],
        precision: 'day',
        quote: '3 เม.ย. 2569',
      },
    ]);
  });

  test('is the day it is due elsewhere', () => {
    expect(readDateCell({ year: 2026, month: 4, day: 30 }, 'period').readings).toMatchObject([
      { kind: 'deadline' },
    ]);
  });

  test('with a Buddhist year stored as Gregorian means the day 543 years before', () => {
    expect(readDateCell({ year: 2569, month: 4, day: 3 }, 'completed').readings).toMatchObject([
      { dates: [{ year: 2026, month: 4, day: 3 }], assumed: ['buddhist-year-as-gregorian'] },
    ]);
  });

  test('on a leap day that its Buddhist year has and ours has not is a problem', () => {
    expect(readDateCell({ year: 2568, month: 2, day: 29 }, 'completed')).toEqual({
      readings: [],
      problems: [{ code: 'no-such-day', quote: '2568-02-29' }],
    });
  });
});
