import { describe, expect, test } from '@jest/globals';
import type { AnsweredStep } from '../../src/app/answer-step.ts';
import type { FirstStepsPage } from '../../src/app/first-steps.ts';
import type { StepAnswer } from '../../src/core/first-steps/step-answer.ts';
import { FORM_NAMES } from '../../src/core/plan/settings-tab.ts';
import { planOf } from '../command-line/command.ts';
import { emptyOffice, type Office, officeWith } from './office.ts';

const OFFICE = {
  name: 'เทศบาลตำบลบ้านใหม่',
  kind: 'เทศบาลตำบล',
  kindAbbr: 'ทต.',
  place: 'บ้านใหม่',
  district: 'เมือง',
  province: 'เลย',
};
const NO_OFFICE = Object.fromEntries(Object.keys(OFFICE).map((key) => [key, '']));
const TIME = { fiscalYear: '๒๕๖๙', round: '๖ เดือน' };
const NO_TIME = { fiscalYear: '', round: '' };

const pageOf = (office: Office) => office.opens().run('runFirstSteps') as FirstStepsPage;
const answer = (office: Office, given: StepAnswer) =>
  office.opens().run('runAnswerStep', given) as AnsweredStep;
const answerOffice = (office: Office) => answer(office, { step: 'office', values: OFFICE, seen: NO_OFFICE });
const answerForm = (office: Office, form: string, putsTextsAside = false) =>
  answer(office, { step: 'form', form, seen: pageOf(office).form, putsTextsAside });
const setting = (office: Office, key: string) =>
  pageOf(office).settings.find((item) => item.key === key)?.text;
const rows = ({ book }: Office, tab: string) =>
  [...(book.sheets.find(({ name }) => name === tab)?.cells ?? [])]
    .slice(1)
    .map(([, cells]) =>
      [...cells.values()].map(({ content }) => (content?.kind === 'text' ? content.value : '')),
    )
    .filter((line) => line.some((text) => text !== ''));

describe('first steps in an empty spreadsheet', () => {
  test('open beside the sheet and write nothing', () => {
    const office = emptyOffice();
    const host = office.opens();
    host.menu('menuFirstSteps');
    expect(host.screen.sidebars[0]?.html).toContain('<h1>เริ่มต้นใช้งาน</h1>');
    expect(host.screen.dialogs).toEqual([]);
    expect(office.book.sheets).toHaveLength(1);
    expect(pageOf(office)).toMatchObject({ isInstalled: false, answered: [], measures: 0 });
  });

  test('the first answer installs the template and is written', () => {
    const office = emptyOffice();
    const { page, hasInstalled, changed } = answerOffice(office);
    expect({ hasInstalled, cells: changed.length }).toEqual({ hasInstalled: true, cells: 6 });
    expect(page).toMatchObject({ isInstalled: true, answered: ['office'] });
    expect(office.book.activeSheet?.name).toBe('ตั้งค่า');
    expect(setting(office, 'name')).toBe(OFFICE.name);
  });

  test('from the first question to the last, each answer is found again in the sheet', () => {
    const office = emptyOffice();
    answerOffice(office);
    const time = answer(office, { step: 'time', values: TIME, seen: NO_TIME });
    expect(time.changed.map(({ what }) => what)).toEqual(['ปีงบประมาณ', 'รอบรายงาน', 'ปีที่นำผลประเมินมาวิเคราะห์']);
    const { page } = answerForm(office, FORM_NAMES[1]);
    expect(page.signers.map(({ printed }) => printed)).toEqual([
      'รองปลัดเทศบาลตำบลบ้านใหม่',
      'ปลัดเทศบาลตำบลบ้านใหม่',
      'นายกเทศมนตรีตำบลบ้านใหม่',
    ]);
    expect(page.answered).toEqual(['office', 'time', 'form']);
    const seen = page.signers.map(({ name, position }) => ({ name, position }));
    const signers = seen.map((signer, index) => ({ ...signer, name: `นายคนที่ ${index + 1}` }));
    answer(office, { step: 'signers', signers, seen });
    const end = answer(office, { step: 'start', withSamples: true });
    expect(end).toMatchObject({ samples: 3, page: { measures: 3 } });
    expect(end.page.answered).toEqual(['office', 'time', 'form', 'signers', 'start']);
    expect(rows(office, 'ประวัติ').map((line) => line[3])).toEqual([
      'บันทึก ชื่อหน่วยงาน ประเภทหน่วยงาน คำย่อประเภทหน่วยงาน ชื่อเฉพาะ อำเภอ จังหวัด',
      'บันทึก ปีงบประมาณ รอบรายงาน ปีที่นำผลประเมินมาวิเคราะห์',
      `ใช้แบบ ${FORM_NAMES[1]}`,
      'บันทึก ชื่อ-สกุลลำดับที่ 1 ชื่อ-สกุลลำดับที่ 2 ชื่อ-สกุลลำดับที่ 3',
      'ใส่มาตรการตัวอย่าง 3 มาตรการ',
    ]);
  });

  test('names of signers may stay empty, and an empty sheet stays empty', () => {
    const office = emptyOffice();
    const { page, samples } = answer(office, { step: 'start', withSamples: false });
    expect({ samples, measures: page.measures, isInstalled: page.isInstalled }).toEqual({
      samples: 0,
      measures: 0,
      isInstalled: true,
    });
  });
});

describe('first steps in the sheet of an office', () => {
  test('show what stands there, and write nothing where nothing was changed', () => {
    const office = officeWith();
    const before = setting(office, 'name');
    expect(before).not.toBe('');
    const { changed, hasInstalled } = answer(office, { step: 'office', values: {}, seen: {} });
    expect({ changed, hasInstalled }).toEqual({ changed: [], hasInstalled: false });
    expect(rows(office, 'ประวัติ')).toEqual([]);
  });

  test('tell what was replaced, and it can be taken back', () => {
    const office = officeWith(planOf(1));
    const before = setting(office, 'name') ?? '';
    answer(office, { step: 'office', values: OFFICE, seen: currentOffice(office) });
    expect(setting(office, 'name')).toBe(OFFICE.name);
    office.opens().menu('menuUndo');
    expect(setting(office, 'name')).toBe(before);
  });

  test('do not write over what a colleague has typed since', () => {
    const office = emptyOffice();
    answerOffice(office);
    const late = { step: 'office', values: { name: 'เทศบาลตำบลอื่น' }, seen: { name: '' } } as const;
    expect(() => answer(office, late)).toThrow('ชีตเปลี่ยนไปตั้งแต่เปิดแถบนี้');
    expect(setting(office, 'name')).toBe(OFFICE.name);
  });

  test('refuse an answer that nobody could use', () => {
    const office = emptyOffice();
    answerOffice(office);
    const values = { ...TIME, fiscalYear: '2026' };
    expect(() => answer(office, { step: 'time', values, seen: NO_TIME })).toThrow('2026 เป็นปี ค.ศ.');
    expect(setting(office, 'fiscalYear')).toBe('');
  });

  test('put texts of the office aside only when that was agreed', () => {
    const office = officeWith({ ...planOf(1), report: { title: 'ชื่อของเราเอง' } });
    expect(pageOf(office)).toMatchObject({
      form: '',
      ownTexts: 3,
      answered: expect.arrayContaining(['form']),
    });
    expect(() => answerForm(office, FORM_NAMES[1])).toThrow('ชีตเปลี่ยนไปตั้งแต่เปิดแถบนี้');
    expect(answerForm(office, FORM_NAMES[1], true)).toMatchObject({
      setAside: 3,
      page: { form: FORM_NAMES[1] },
    });
    expect(rows(office, 'ข้อความเดิม')).toContainEqual(expect.arrayContaining(['ชื่อของเราเอง']));
    office.opens().menu('menuUndo');
    expect(pageOf(office)).toMatchObject({ form: '', ownTexts: 3 });
  });

  test('take the signers of another form while nobody has touched those of the first', () => {
    const office = emptyOffice();
    answerForm(office, FORM_NAMES[0]);
    expect(pageOf(office).signers).toHaveLength(4);
    expect(answerForm(office, FORM_NAMES[1]).page.signers).toHaveLength(3);
  });

  test('never put samples beside measures of the office', () => {
    const office = officeWith(planOf(2));
    expect(() => answer(office, { step: 'start', withSamples: true })).toThrow('มีข้อมูลอยู่แล้ว 2 มาตรการ');
    expect(pageOf(office).measures).toBe(2);
  });

  test('bring back the line of a setting that somebody has deleted', () => {
    const office = emptyOffice();
    answerOffice(office);
    const settings = office.book.sheets.find(({ name }) => name === 'ตั้งค่า');
    for (const [row, cells] of settings?.cells ?? []) {
      const name = cells.get(1)?.content;
      if (name?.kind === 'text' && name.value === 'รอบรายงาน') settings?.cells.delete(row);
    }
    const { page } = answer(office, { step: 'time', values: TIME, seen: NO_TIME });
    expect(page.answered).toContain('time');
  });
});

function currentOffice(office: Office) {
  return Object.fromEntries(pageOf(office).settings.map(({ key, text }) => [key, text]));
}
