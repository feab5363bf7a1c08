import { describe, expect, test } from '@jest/globals';
import { printThaiDigits } from '../../src/docx/print-digits.ts';

describe('Thai digits', () => {
  test.each([
    ['ปีงบประมาณ พ.ศ. 2566', 'ปีงบประมาณ พ.ศ. ๒๕๖๖'],
    ['คะแนน 90.15 จาก 1,000', 'คะแนน ๙๐.๑๕ จาก ๑,๐๐๐'],
    ['ต.ค.65 - ก.ย. 66', 'ต.ค.๖๕ - ก.ย. ๖๖'],
    ['โทร. 0-4999-0000', 'โทร. ๐-๔๙๙๙-๐๐๐๐'],
    ['ITA ปี 2566', 'ITA ปี ๒๕๖๖'],
    ['คะแนน 95/A', 'คะแนน ๙๕/A'],
    ['พ.ศ. ๒๕๖๖', 'พ.ศ. ๒๕๖๖'],
  ])('are printed for those typed in «%s»', (typed, printed) => {
    expect(printThaiDigits(typed)).toBe(printed);
  });

  test.each([
    'O34',
    'E6',
    'O1 - O43',
    'ITA2566',
    'COVID-19',
    'PM2.5',
    'https://www.example.go.th/ita?year=2566&item=34#p2',
    'http://example.go.th/ข่าว/2566',
    'www.example2.go.th/2566',
    'example.go.th/files/2566.pdf',
    'plan66@example.go.th',
  ])('never replace those of «%s»', (typed) => {
    expect(printThaiDigits(typed)).toBe(typed);
  });

  test('begin again after an address', () => {
    expect(printThaiDigits('ดู (https://example.go.th/1) ข้อ 1')).toBe('ดู (https://example.go.th/1) ข้อ ๑');
  });
});
