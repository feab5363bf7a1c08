import { describe, expect, test } from '@jest/globals';
import { emptyOffice } from './office.ts';

const host = emptyOffice().opens({ now: new Date('2023-03-10T03:00:00Z'), grantedScopes: [] });

describe('functions for formulas', () => {
  test('ITA_STATUS judges one measure, today when no day is given', () => {
    expect(host.formula('ITA_STATUS', '', 'ภายในเดือนเมษายน ๒๕๖๖', '', '', 2566, '')).toBe('ยังไม่ถึงกำหนด');
    expect(host.formula('ITA_STATUS', '', 'ภายในเดือนพฤศจิกายน ๒๕๖๕', '', '', 2566, '')).toBe('เกินกำหนด');
  });

  test('ITA_STATUS takes ranges and gives a column, empty rows stay empty', () => {
    const period = [['ตลอดปีงบประมาณ'], [''], ['']];
    const monitoring = [[''], ['ภายในเดือนเมษายน ๒๕๖๖'], ['']];
    const completed = [['๓ มีนาคม ๒๕๖๖'], [''], ['']];
    expect(
      host.formula('ITA_STATUS', period, monitoring, '', completed, 2566, new Date('2023-04-11T17:00:00Z')),
    ).toEqual([['แล้วเสร็จตามกำหนด'], ['ใกล้ครบกำหนด'], ['']]);
  });

  test('ITA_DUE gives a real date at midnight of the spreadsheet', () => {
    expect(host.formula('ITA_DUE', 'ภายในเดือนเมษายน ๒๕๖๖', 2566)).toEqual(new Date('2023-04-29T17:00:00Z'));
    expect(host.formula('ITA_DUE', [['ทุกส่วนราชการ'], ['ภายในวันที่ ๕ มกราคม ๒๕๖๖']], 2566)).toEqual([
      [''],
      [new Date('2023-01-04T17:00:00Z')],
    ]);
  });

  test('THAI_DATE writes a date cell or a typed date in the form asked for', () => {
    const date = new Date('2023-04-02T17:00:00Z');
    expect(host.formula('THAI_DATE', date, '')).toBe('๓ เมษายน ๒๕๖๖');
    expect(host.formula('THAI_DATE', date, 'สั้น')).toBe('๓ เม.ย. ๒๕๖๖');
    expect(host.formula('THAI_DATE', '3/4/2566', 'พ.ศ.')).toBe('๓ เมษายน พ.ศ. ๒๕๖๖');
    expect(host.formula('THAI_DATE', 'เร็ว ๆ นี้', '')).toBe('เร็ว ๆ นี้');
  });

  test('THAI_DIGITS changes digits and nothing else', () => {
    expect(host.formula('THAI_DIGITS', [[2566], ['ข้อ 3'], ['']])).toEqual([['๒๕๖๖'], ['ข้อ ๓'], ['']]);
  });

  test('needs no permission', () => {
    expect(host.calls()).not.toHaveProperty('ScriptApp.requireScopes');
  });
});
