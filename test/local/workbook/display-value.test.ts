import { expect, test } from '@jest/globals';
import { displayValue } from '../../../local/workbook/display-value.ts';
import { isDateFormat } from '../../../local/workbook/number-format.ts';
import { serialOfDate } from '../../../local/workbook/zoned-time.ts';

const number = (value: number) => ({ kind: 'number', value }) as const;
const DAY = (serialOfDate(2026, 4, 6) ?? 0) + 13 / 24 + 5 / 1440 + 9 / 86_400;

test.each([
  [1234.5, undefined, '1234.5'],
  [1 / 3, undefined, '0.3333333333'],
  [7, '0', '7'],
  [7, '000', '007'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [-1234, '#,##0', '-1,234'],
  [0.125, '0.0%', '12.5%'],
  [0.5, '#.##', '.5'],
  [-5, '0;(0)', '(5)'],
  [0, '0;-0;"ว่าง"', 'ว่าง'],
  [12, '0" บาท"', '12 บาท'],
  [1200, '[$฿]#,##0.00', '฿1,200.00'],
  [7, '@', '7'],
])('%d under %p is %p', (value, format, shown) => {
  expect(displayValue(number(value), format)).toBe(shown);
});

test.each([
  ['yyyy-mm-dd', '2026-04-06'],
  ['d/m/yy', '6/4/26'],
  ['dddd d mmmm yyyy', 'Monday 6 April 2026'],
  ['hh:mm:ss', '13:05:09'],
  ['h:mm AM/PM', '1:05 PM'],
  ['[$-41E]ddd d mmm yyyy', 'จ. 6 เม.ย. 2026'],
  ['[$-107041E]d/m/yyyy', '6/4/2569'],
  ['[$-D07041E]d mmmm yyyy', '๖ เมษายน ๒๕๖๙'],
  ['d mmm bb', '6 Apr 69'],
  ['yyyy\\-mm "น." ', '2026-04 น. '],
])('a date under %s is %s', (format, shown) => {
  expect(displayValue(number(DAY), format)).toBe(shown);
});

test.each([
  ['yyyy-mm-dd', true],
  ['[h]:mm', true],
  ['bbbb', true],
  ['0.00', false],
  ['"day" 0', false],
  ['@', false],
  ['General', false],
  [undefined, false],
])('%p reads back as a date: %p', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});
