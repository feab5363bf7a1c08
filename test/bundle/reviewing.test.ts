import { describe, expect, test } from '@jest/globals';
import type { User } from '../../local/user.ts';
import { MEASURES_TAB, type MeasuresField } from '../../src/core/plan/measures-tab.ts';
import { planOf } from '../command-line/command.ts';
import { type Office, officeWith } from './office.ts';

const HIDDEN: User = { email: 'palad@gmail.example', emailVisible: false, canEdit: true, isOwner: false };
const PLAN = {
  ...planOf(1),
  measures: [
    { no: '๑.', measure: 'เผยแพร่ <b>แผน</b>', results: 'เผยแพร่แล้ว' },
    { no: '๒.', measure: 'อบรม', results: 'อบรมแล้ว' },
  ],
};

interface Item {
  readonly row: number;
  readonly cell: string;
  readonly print: string;
  readonly state?: string;
  readonly note: string;
  readonly changes: readonly object[];
}
interface Page {
  readonly items: readonly Item[];
  readonly account?: string;
}

const columnOf = (field: MeasuresField) => MEASURES_TAB.columns.findIndex((each) => each.field === field) + 1;
const cellOf = ({ book }: Office, row: number, field: MeasuresField) =>
  book.sheets
    .find(({ name }) => name === 'มาตรการ')
    ?.cells.get(row + 1)
    ?.get(columnOf(field));
const textOf = (office: Office, row: number, field: MeasuresField) => {
  const content = cellOf(office, row, field)?.content;
  return content?.kind === 'text' ? content.value : undefined;
};

function pageOf(office: Office, user?: User): Page {
  const host = office.opens(user ? { user } : {});
  host.menu('menuReviewing');
  const html = host.screen.sidebars[0]?.html ?? '';
  expect(html).not.toMatch(/<b>|https?:|src=/);
  return JSON.parse(/id="panel-data">(.*?)<\/script>/.exec(html)?.[1] ?? '') as Page;
}

const judge = (office: Office, judgement: object, user?: User) =>
  office.opens(user ? { user } : {}).run('runJudge', judgement) as Page;

function approveFirst(office: Office): Item | undefined {
  const [first] = pageOf(office).items;
  return judge(office, { row: 1, print: first?.print, state: 'เห็นชอบ', note: '' }).items[0];
}

describe('the ปลัด going through the measures', () => {
  test('writes what was decided beside the measure, and the next one waits', () => {
    const office = officeWith(PLAN);
    office.opens().run('runSubmit');
    const [first, second] = pageOf(office).items;
    const page = judge(office, { row: 1, print: first?.print, state: 'เห็นชอบ', note: '' });
    expect([textOf(office, 1, 'review'), textOf(office, 2, 'review')]).toEqual(['เห็นชอบ', 'รอตรวจ']);
    expect(page.items.map(({ state }) => state)).toEqual(['เห็นชอบ', 'รอตรวจ']);
    judge(office, { row: 2, print: second?.print, state: 'ส่งกลับแก้ไข', note: 'ใส่วันที่' });
    expect([textOf(office, 2, 'review'), textOf(office, 2, 'reviewNote')]).toEqual(['ส่งกลับแก้ไข', 'ใส่วันที่']);
  });

  test('covers the words that were on the page: a row that was edited or sorted meanwhile is not judged', () => {
    const office = officeWith(PLAN);
    const [first] = pageOf(office).items;
    const cell = cellOf(office, 1, 'results');
    if (cell) cell.content = { kind: 'text', value: 'เผยแพร่เมื่อวานนี้' };
    expect(() => judge(office, { row: 1, print: first?.print, state: 'เห็นชอบ', note: '' })).toThrow(
      'ชีตเปลี่ยนไปตั้งแต่เปิดแถบนี้',
    );
    expect(textOf(office, 1, 'review')).toBeUndefined();
  });

  test('shows what was edited since the last look', () => {
    const office = officeWith(PLAN);
    const [first] = pageOf(office).items;
    judge(office, { row: 1, print: first?.print, state: 'เห็นชอบ', note: '' });
    const cell = cellOf(office, 1, 'results');
    if (cell) cell.content = { kind: 'text', value: 'เผยแพร่เมื่อวานนี้' };
    expect(pageOf(office).items[0]).toMatchObject({
      state: 'รอตรวจ',
      changes: [{ heading: 'ผลการดำเนินการ', before: 'เผยแพร่แล้ว', after: 'เผยแพร่เมื่อวานนี้' }],
    });
  });

  test('approves what was edited and looked at again, and the approval stands', () => {
    const office = officeWith(PLAN);
    approveFirst(office);
    const cell = cellOf(office, 1, 'results');
    if (cell) cell.content = { kind: 'text', value: 'เผยแพร่เมื่อวานนี้' };
    expect(approveFirst(office)).toMatchObject({ state: 'เห็นชอบ', changes: [] });
    expect(pageOf(office).items[0]).toMatchObject({ state: 'เห็นชอบ', changes: [] });
    expect(textOf(office, 1, 'review')).toBe('เห็นชอบ');
  });

  test('sends nothing back without saying what to correct', () => {
    const office = officeWith(PLAN);
    const [first] = pageOf(office).items;
    expect(() => judge(office, { row: 1, print: first?.print, state: 'ส่งกลับแก้ไข', note: ' ' })).toThrow(
      'ยังไม่ได้บอกว่าต้องแก้อะไร',
    );
  });

  test('records a name chosen by hand as what it is, where Google does not tell the account', () => {
    const office = officeWith(PLAN);
    const page = pageOf(office, HIDDEN);
    expect(page).not.toHaveProperty('account');
    const name = 'นายสมาน ใจดี';
    judge(office, { row: 1, print: page.items[0]?.print, state: 'เห็นชอบ', note: '', name }, HIDDEN);
    const history = office.book.sheets.find(({ name: tab }) => tab === 'ประวัติ');
    const who = [...(history?.cells.values() ?? [])].map((cells) => cells.get(2)?.content);
    expect(who).toContainEqual({ kind: 'text', value: 'นายสมาน ใจดี (เลือกชื่อเอง)' });
  });

  test('can be given after it was taken back and the words were edited', () => {
    const office = officeWith(PLAN);
    approveFirst(office);
    office.opens().menu('menuUndo');
    const cell = cellOf(office, 1, 'results');
    if (cell) cell.content = { kind: 'text', value: 'เผยแพร่เมื่อวานนี้' };
    expect(approveFirst(office)).toMatchObject({ state: 'เห็นชอบ', changes: [] });
  });

  test('is not written over what somebody noted meanwhile, nor with a note longer than a cell', () => {
    const office = officeWith(PLAN);
    const [first] = pageOf(office).items;
    const long = { row: 1, print: first?.print, state: 'ส่งกลับแก้ไข', note: 'ก'.repeat(50_001) };
    expect(() => judge(office, long)).toThrow('เกิน ๕๐,๐๐๐ ตัวอักษร');
    judge(office, { row: 1, print: first?.print, state: 'ส่งกลับแก้ไข', note: 'ใส่วันที่' });
    expect(() => judge(office, { row: 1, print: first?.print, state: 'เห็นชอบ', note: '' })).toThrow(
      'ชีตเปลี่ยนไปตั้งแต่เปิดแถบนี้',
    );
    expect([textOf(office, 1, 'review'), textOf(office, 1, 'reviewNote')]).toEqual(['ส่งกลับแก้ไข', 'ใส่วันที่']);
  });

  test('taken back leaves a row alone that stands elsewhere now', () => {
    const office = officeWith(PLAN);
    for (const row of [1, 2]) {
      const item = pageOf(office).items[row - 1];
      judge(office, { row, print: item?.print, state: 'เห็นชอบ', note: '' });
    }
    const rows = office.book.sheets.find(({ name }) => name === 'มาตรการ')?.cells;
    const [one, other] = [rows?.get(2), rows?.get(3)];
    if (one && other) rows?.set(2, other).set(3, one);
    office.opens().menu('menuUndo');
    expect([textOf(office, 1, 'review'), textOf(office, 2, 'review')]).toEqual(['เห็นชอบ', 'เห็นชอบ']);
  });

  test('can be taken back where two measures share one merged title', () => {
    const office = officeWith(PLAN);
    office.book.sheets
      .find(({ name }) => name === 'มาตรการ')
      ?.merges.push({ row: 2, column: columnOf('measure'), rows: 2, columns: 1 });
    const title = cellOf(office, 2, 'measure');
    if (title) title.content = undefined;
    const second = pageOf(office).items[1];
    judge(office, { row: 2, print: second?.print, state: 'เห็นชอบ', note: '' });
    expect(textOf(office, 2, 'review')).toBe('เห็นชอบ');
    office.opens().menu('menuUndo');
    expect(textOf(office, 2, 'review') ?? '').toBe('');
  });

  test('can be taken back', () => {
    const office = officeWith(PLAN);
    const [first] = pageOf(office).items;
    judge(office, { row: 1, print: first?.print, state: 'เห็นชอบ', note: 'ดี' });
    office.opens().menu('menuUndo');
    expect([textOf(office, 1, 'review') ?? '', textOf(office, 1, 'reviewNote') ?? '']).toEqual(['', '']);
  });
});
