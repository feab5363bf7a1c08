import { expect, test } from '@jest/globals';
import { writeThaiDate } from '../../../src/core/thai/write-date.ts';

test.each([
  ['long', '3 เมษายน 2569'],
  ['short', '3 เม.ย. 2569'],
  ['with-era', '3 เมษายน พ.ศ. 2569'],
  ['formal', '3 เดือนเมษายน พ.ศ. 2569'],
] as const)('a date in the form %s is %s', (form, written) => {
  expect(writeThaiDate({ year: 2026, month: 4, day: 3 }, form)).toBe(written);
});

test('there is no thirteenth month', () => {
  expect(() => writeThaiDate({ year: 2026, month: 13, day: 1 }, 'long')).toThrow(RangeError);
});
