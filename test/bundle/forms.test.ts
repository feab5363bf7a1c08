import { describe, expect, test } from '@jest/globals';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { FORMS } from '../../src/core/forms/index.ts';
import { FORM_NAMES, SETTINGS } from '../../src/core/plan/settings-tab.ts';
import { emptyOffice, type Office, officeWith } from './office.ts';

function tab(book: Workbook, name: string) {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

function textsIn({ book }: Office, name: string): readonly (readonly string[])[] {
  const lines = [...tab(book, name).cells].sort(([one], [other]) => one - other).slice(1);
  return lines
    .map(([, cells]) =>
      [...cells.values()].map(({ content }) => (content && 'value' in content ? String(content.value) : '')),
    )
    .filter((line) => line.some((text) => text !== ''));
}

function choose({ book }: Office, form: string): void {
  const row = SETTINGS.findIndex(({ key }) => key === 'form') + 2;
  const cell = tab(book, 'ตั้งค่า').cells.get(row)?.get(2);
  if (!cell) throw new Error('no setting');
  cell.content = { kind: 'text', value: form };
}

describe('choosing a form', () => {
  test.each(FORM_NAMES)('“%s” fills texts, columns and signers', (name) => {
    const office = emptyOffice();
    office.opens().run('runInstall');
    choose(office, name);
    expect(office.opens().run('runForm')).toEqual({ form: name, setAside: 0 });
    const form = FORMS.find((each) => each.name === name);
    const headings = textsIn(office, 'ข้อความ').filter(([part]) => part === 'รายงาน: หัวตาราง');
    expect(headings.map(([, heading]) => heading)).toEqual(form?.columns.map(({ heading }) => heading));
    expect(textsIn(office, 'ผู้ลงนาม')).toHaveLength(form?.steps.length ?? 0);
    expect(office.opens().run('runDocuments', ['memo', 'report'])).toMatchObject({
      files: form?.memoForm === 'ไม่ใช้บันทึก' ? [{}] : [{}, {}],
    });
  });

  test('sets an office’s own texts aside instead of losing them, and keeps the names of its signers', () => {
    const office = officeWith();
    choose(office, FORM_NAMES[1]);
    const before = textsIn(office, 'ข้อความ').length;
    expect(office.opens().run('runForm')).toEqual({ form: FORM_NAMES[1], setAside: before });
    expect(textsIn(office, 'ข้อความเดิม')).toHaveLength(before);
    expect(textsIn(office, 'ผู้ลงนาม')[0]).toEqual(expect.arrayContaining(['นายทดลอง ตัวอย่าง', 'นิติกร']));
  });

  test('asks first, and no means no', () => {
    const office = officeWith();
    choose(office, FORM_NAMES[1]);
    const before = textsIn(office, 'ข้อความ');
    const host = office.opens({ alertAnswers: ['NO'] });
    host.menu('menuForm');
    expect(host.screen.alerts).toHaveLength(1);
    expect(textsIn(office, 'ข้อความ')).toEqual(before);
  });

  test('without a choice says which forms there are', () => {
    expect(() => officeWith().opens().run('runForm')).toThrow('ยังไม่ได้เลือกแบบเอกสาร');
  });
});
