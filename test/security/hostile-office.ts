import { openCell } from '../../local/workbook/sheet.ts';
import type { Sheet } from '../../local/workbook/workbook.ts';
import type { Tab } from '../../src/core/plan/column.ts';
import { TABS } from '../../src/core/plan/tabs.ts';
import { emptyOffice, type Office, officeWith } from '../bundle/office.ts';
import { planOf } from '../command-line/command.ts';

/** Without these a row is not read at all, and what stands beside them would never be shown. */
const MEANING: Readonly<Record<string, readonly string[]>> = {
  ตั้งค่า: ['รายการ'],
  ผู้ลงนาม: ['ลำดับที่', 'หน้าที่'],
  ข้อความ: ['ส่วนของเอกสาร'],
  หลักฐาน: ['มาตรการลำดับที่'],
};
const YEAR = 'ปีงบประมาณ';
const FIELDS =
  'no group subgroup indicator measure steps responsible period monitoring results outcome suggestion evidence'.split(
    ' ',
  );

/** An office where somebody has typed those texts, in turn, into every cell people can type in. */
export function officeTypedFull(texts: readonly string[]): Office {
  const office = officeWith({ ...planOf(texts.length), report: { columns: ['มาตรการ', 'ผลการดำเนินการ'] } });
  for (const sheet of office.book.sheets) {
    const tab = TABS.find(({ name }) => name === sheet.name);
    if (tab) fill(sheet, tab, texts);
  }
  addTab(office, 'นำเข้า', [['มาตรการ', 'ผู้รับผิดชอบ', inTurn(texts, 0)], texts]);
  return office;
}

/** An office into which a plan was filled with those texts: every field of a measure has each of them once. */
export function officeFilledFull(texts: readonly string[]): Office {
  const office = emptyOffice();
  office.opens().run('runFill', planFullOf(texts));
  return office;
}

function planFullOf(texts: readonly string[]): object {
  let turn = 0;
  const next = () => {
    turn += 1;
    return inTurn(texts, turn);
  };
  const step = (role: string, order: number) => ({
    order,
    role,
    name: next(),
    position: next(),
    heading: next(),
  });
  return {
    organisation: {
      name: next(),
      kind: next(),
      kindAbbr: next(),
      place: next(),
      district: next(),
      province: next(),
    },
    fiscalYearBE: 2569,
    analysedFiscalYearBE: 2568,
    documentDate: '2026-10-07',
    memo: {
      department: next(),
      number: next(),
      subject: next(),
      addressee: next(),
      sections: texts.map((heading) => ({ heading, paragraphs: [next()] })),
      closing: next(),
      approvals: [step('proposer', 1), step('opinion', 2), step('decision', 3)],
    },
    report: {
      title: next(),
      introduction: next(),
      coverLines: texts,
      columns: ['มาตรการ', 'ผลการดำเนินการ'],
    },
    measures: texts.map((_, row) =>
      Object.fromEntries(FIELDS.map((field, column) => [field, inTurn(texts, row + column)])),
    ),
  };
}

function inTurn(texts: readonly string[], turn: number): string {
  return texts[turn % texts.length] ?? '';
}

function fill(sheet: Sheet, tab: Tab, texts: readonly string[]): void {
  const headings = [...(sheet.cells.get(1) ?? [])];
  const lastRow = Math.max(texts.length + 1, ...sheet.cells.keys());
  for (const [column, { content }] of headings) {
    const heading = content?.kind === 'text' ? content.value : '';
    if (tab.columns.find((each) => each.heading === heading) === undefined) continue;
    if (MEANING[tab.name]?.includes(heading)) {
      if (tab.name === 'หลักฐาน') write(sheet, 2, column, '1');
      continue;
    }
    for (let row = 2; row <= lastRow; row += 1)
      if (!isYear(sheet, row)) write(sheet, row, column, inTurn(texts, row + column));
  }
  if (tab.name === 'มาตรการ') write(sheet, 1, headings.length + 1, inTurn(texts, 0));
}

/** Nothing can be said about a plan of no year. */
function isYear(sheet: Sheet, row: number): boolean {
  const name = sheet.cells.get(row)?.get(1)?.content;
  return sheet.name === 'ตั้งค่า' && name?.kind === 'text' && name.value === YEAR;
}

function addTab(office: Office, name: string, rows: readonly (readonly string[])[]): void {
  const [like] = office.book.sheets;
  if (!like) return;
  const id = Math.max(...office.book.sheets.map((sheet) => sheet.id)) + 1;
  const sheet: Sheet = { ...like, id, name, cells: new Map(), validations: [], conditionalFormats: [] };
  office.book.sheets.push(sheet);
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      write(sheet, row + 1, column + 1, value);
    });
  });
}

function write(sheet: Sheet, row: number, column: number, value: string): void {
  openCell(sheet, row, column).content = { kind: 'text', value };
}
