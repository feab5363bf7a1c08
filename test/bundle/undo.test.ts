import { describe, expect, test } from '@jest/globals';
import type { Content } from '../../local/workbook/content.ts';
import { FORM_NAMES, SETTINGS } from '../../src/core/plan/settings-tab.ts';
import { planOf } from '../command-line/command.ts';
import { type Office, officeWith, windowText } from './office.ts';

const REVIEW = 20;

function cellIn({ book }: Office, tab: string, row: number, column: number) {
  return book.sheets
    .find(({ name }) => name === tab)
    ?.cells.get(row)
    ?.get(column);
}

function textIn(office: Office, tab: string, row: number, column: number): string | undefined {
  const content: Content | undefined = cellIn(office, tab, row, column)?.content;
  return content?.kind === 'text' ? content.value : undefined;
}

const plan = {
  ...planOf(2),
  measures: [
    { measure: 'ก', results: 'ทำแล้ว', review: 'ส่งกลับแก้ไข' },
    { measure: 'ข', results: 'ทำแล้ว' },
  ],
};
const reviews = (office: Office) => [2, 3].map((row) => textIn(office, 'มาตรการ', row, REVIEW));

describe('undoing the last command that changed what people wrote', () => {
  test('puts back what stood there, once', () => {
    const office = officeWith(plan);
    office.opens().menu('menuSubmit');
    expect(reviews(office)).toEqual(['รอตรวจ', 'รอตรวจ']);
    office.opens().menu('menuUndo');
    expect(reviews(office)).toEqual(['ส่งกลับแก้ไข', undefined]);
    const again = office.opens();
    again.menu('menuUndo');
    expect(windowText(again)).toContain('ไม่มีคำสั่งที่คืนค่าได้');
  });

  test('leaves alone what somebody has edited since, and says so before', () => {
    const office = officeWith(plan);
    office.opens().menu('menuSubmit');
    const edited = cellIn(office, 'มาตรการ', 3, REVIEW);
    if (edited) edited.content = { kind: 'text', value: 'เห็นชอบ' };
    const host = office.opens();
    host.menu('menuUndo');
    expect(host.screen.alerts[0]?.prompt).toContain('มี 1 ช่องที่ถูกแก้ไขหลังจากนั้น');
    expect(reviews(office)).toEqual(['ส่งกลับแก้ไข', 'เห็นชอบ']);
  });

  test('does nothing when the answer is no', () => {
    const office = officeWith(plan);
    office.opens().menu('menuSubmit');
    office.opens({ alertAnswers: ['NO'] }).menu('menuUndo');
    expect(reviews(office)).toEqual(['รอตรวจ', 'รอตรวจ']);
  });

  test('gives an office its own wording back after it tried another form', () => {
    const office = officeWith({
      ...plan,
      memo: { sections: [{ heading: 'เรื่องเดิม', paragraphs: ['ข้อความของเราเอง'] }] },
    });
    const before = [2, 3, 4].map((row) => textIn(office, 'ข้อความ', row, 3));
    const chosen = cellIn(office, 'ตั้งค่า', SETTINGS.findIndex(({ key }) => key === 'form') + 2, 2);
    if (chosen) chosen.content = { kind: 'text', value: FORM_NAMES[1] };
    office.opens().menu('menuForm');
    expect([2, 3, 4].map((row) => textIn(office, 'ข้อความ', row, 3))).not.toEqual(before);
    office.opens().menu('menuUndo');
    expect([2, 3, 4].map((row) => textIn(office, 'ข้อความ', row, 3))).toEqual(before);
  });

  test('puts nothing back beside another measure after the rows were sorted', () => {
    const office = officeWith(plan);
    office.opens().menu('menuSubmit');
    const rows = office.book.sheets.find(({ name }) => name === 'มาตรการ')?.cells;
    const [first, second] = [rows?.get(2), rows?.get(3)];
    if (first && second) rows?.set(2, second).set(3, first);
    office.opens().menu('menuUndo');
    expect(reviews(office)).toEqual(['รอตรวจ', 'รอตรวจ']);
  });

  test('keeps a formula that somebody has typed since', () => {
    const office = officeWith(plan);
    office.opens().run('runImport', {
      headings: ['มาตรการ', 'ผู้รับผิดชอบ'],
      rows: [
        ['ค', 'กองคลัง'],
        ['ง', 'กองช่าง'],
      ],
    });
    const typed = cellIn(office, 'มาตรการ', 4, 7);
    const formula: Content = { kind: 'formula', formula: '=A1', cached: { kind: 'text', value: 'กองใหม่' } };
    if (typed) typed.content = formula;
    office.opens().menu('menuUndo');
    expect(cellIn(office, 'มาตรการ', 4, 7)?.content).toEqual(formula);
    expect([4, 5].map((row) => textIn(office, 'มาตรการ', row, 5))).toEqual([undefined, undefined]);
    expect(textIn(office, 'มาตรการ', 5, 7)).toBeUndefined();
  });

  test('sees what a colleague writes while the question stands', () => {
    const office = officeWith(plan);
    office.opens().menu('menuSubmit');
    const colleague = () => {
      const edited = cellIn(office, 'มาตรการ', 3, REVIEW);
      if (edited) edited.content = { kind: 'text', value: 'เห็นชอบ' };
      return 'YES' as const;
    };
    office.opens({ alertAnswers: colleague }).menu('menuUndo');
    expect(reviews(office)).toEqual(['ส่งกลับแก้ไข', 'เห็นชอบ']);
  });

  test('takes a copy that was spoilt by hand for none', () => {
    const office = officeWith(plan);
    office.opens().menu('menuSubmit');
    const copy = cellIn(office, 'สำเนาก่อนเปลี่ยน', 2, 3);
    if (copy) copy.content = { kind: 'text', value: '[5]' };
    const host = office.opens();
    host.menu('menuUndo');
    expect(windowText(host)).toContain('ไม่มีคำสั่งที่คืนค่าได้');
  });

  test('gives the kind of memo back that another form has changed', () => {
    const office = officeWith(plan);
    const at = (key: string) => SETTINGS.findIndex((each) => each.key === key) + 2;
    const before = textIn(office, 'ตั้งค่า', at('memoForm'), 2);
    for (const form of FORM_NAMES) {
      const chosen = cellIn(office, 'ตั้งค่า', at('form'), 2);
      if (chosen) chosen.content = { kind: 'text', value: form };
      office.opens().menu('menuForm');
      office.opens().menu('menuUndo');
      expect(textIn(office, 'ตั้งค่า', at('memoForm'), 2)).toBe(before);
    }
  });
});
