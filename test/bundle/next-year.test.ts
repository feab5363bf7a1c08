import { describe, expect, test } from '@jest/globals';
import { type DocumentState, emptyDocumentState } from '../../local/document-state.ts';
import { openHost } from '../../local/host.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { MEASURES_TAB, type MeasuresField } from '../../src/core/plan/measures-tab.ts';
import { SETTINGS, type SettingKey } from '../../src/core/plan/settings-tab.ts';
import { newFolder, planOf } from '../command-line/command.ts';
import { DIST, type Office, officeWith, windowText } from './office.ts';

const PLAN = {
  ...planOf(1),
  fiscalYearBE: 2569,
  analysedFiscalYearBE: 2568,
  scores: { IIT: 90.5, grade: 'A' },
  memo: { subject: 'รายงานผล', number: 'ลพ ๗๙๖๐๑/๔๘๒' },
  measures: [
    {
      no: '๑.',
      measure: 'เผยแพร่แผน',
      steps: '=1+1',
      period: 'ตุลาคม ๒๕๖๘ - กันยายน ๒๕๖๙',
      monitoring: 'ภายในวันที่ ๓๐ เม.ย. ๖๙',
      results: 'เผยแพร่เมื่อวันที่ ๕ มกราคม ๒๕๖๙',
      review: 'เห็นชอบ',
    },
    { no: '๒.', measure: 'อบรม', period: 'ไตรมาสละครั้ง', results: 'อบรมแล้ว' },
  ],
  evidence: [{ measure: '๑', caption: 'ประกาศ', link: 'https://a.example/1' }],
};

const columnOf = (field: MeasuresField) => MEASURES_TAB.columns.findIndex((each) => each.field === field) + 1;

function cell({ book }: Office, tab: string, row: number, column: number): unknown {
  const content = book.sheets
    .find(({ name }) => name === tab)
    ?.cells.get(row)
    ?.get(column)?.content;
  return content && 'value' in content ? content.value : undefined;
}

const measure = (office: Office, row: number, field: MeasuresField) =>
  cell(office, 'มาตรการ', row + 1, columnOf(field));
const setting = (office: Office, key: SettingKey) =>
  cell(office, 'ตั้งค่า', SETTINGS.findIndex((each) => each.key === key) + 2, 2);

/** What officers' tabs say, row by row. */
function textsOf(book: Workbook) {
  return ['มาตรการ', 'ตั้งค่า', 'หลักฐาน'].map((name) =>
    [...(book.sheets.find((sheet) => sheet.name === name)?.cells ?? [])].map(([row, cells]) => [
      row,
      [...cells].flatMap(([column, { content }]) =>
        content && 'value' in content && content.value !== '' ? [[column, content.value]] : [],
      ),
    ]),
  );
}

/** The same cells in a file of its own: Google copies the sheet, not the properties of its document. */
const copied = (office: Office) => office.opens({ documentState: emptyDocumentState() });

describe('the plan of the next fiscal year', () => {
  test('is only shown in the spreadsheet that has a history, which stays as it is', () => {
    const office = officeWith(PLAN);
    office.opens().menu('menuSubmit');
    const before = JSON.stringify(office.opens().run('runExport'));
    const host = office.opens();
    host.menu('menuNextYear');
    expect(windowText(host)).toMatch(
      /แผนปีงบประมาณ 2570 ชีตนี้ไม่ถูกแก้ ให้ทำสำเนา.*“ตุลาคม ๒๕๖๘ - กันยายน ๒๕๖๙” เป็น “ตุลาคม ๒๕๖๙ - กันยายน ๒๕๗๐”/,
    );
    expect(JSON.stringify(office.opens().run('runExport'))).toBe(before);
    expect(host.screen.alerts).toEqual([]);
  });

  test('takes the place of the old one in a copy: times a year later as they were written, nothing told as done', () => {
    const office = officeWith(PLAN);
    office.opens().menu('menuStatus');
    const host = copied(office);
    host.menu('menuNextYear');
    expect(windowText(host)).toContain('ชีตนี้เป็นแผนปีงบประมาณ 2570 แล้ว');
    expect(measure(office, 1, 'period')).toBe('ตุลาคม ๒๕๖๙ - กันยายน ๒๕๗๐');
    expect(measure(office, 1, 'monitoring')).toBe('ภายในวันที่ ๓๐ เม.ย. ๗๐');
    expect(measure(office, 2, 'period')).toBe('ไตรมาสละครั้ง');
    for (const field of ['results', 'review', 'status'] as const)
      expect(measure(office, 1, field) ?? '').toBe('');
    expect(measure(office, 1, 'steps')).toBe('=1+1');
    expect(String(setting(office, 'fiscalYear'))).toMatch(/^(?:2570|๒๕๗๐)$/);
    expect(setting(office, 'number')).toBe('ลพ ๗๙๖๐๑/');
    expect(setting(office, 'scoreIIT') ?? '').toBe('');
    expect(cell(office, 'หลักฐาน', 2, 2) ?? '').toBe('');
  });

  test('can be taken back as long as nobody has gone on, and a second click does nothing', () => {
    const office = officeWith(PLAN);
    const state = emptyDocumentState();
    office.opens({ documentState: state }).menu('menuNextYear');
    const again = office.opens({ documentState: state });
    again.menu('menuNextYear');
    expect(measure(office, 1, 'period')).toBe('ตุลาคม ๒๕๖๙ - กันยายน ๒๕๗๐');
    office.opens({ documentState: state }).menu('menuUndo');
    expect(measure(office, 1, 'period')).toBe('ตุลาคม ๒๕๖๘ - กันยายน ๒๕๖๙');
    expect(measure(office, 1, 'results')).toBe('เผยแพร่เมื่อวันที่ ๕ มกราคม ๒๕๖๙');
    expect(cell(office, 'หลักฐาน', 2, 2)).toBe('ประกาศ');
  });

  test('asks first, shows what it will change, and does nothing when the answer is no', () => {
    const office = officeWith(PLAN);
    const before = JSON.stringify(office.opens().run('runExport'));
    const host = office.opens({ documentState: emptyDocumentState(), alertAnswers: ['NO'] });
    host.menu('menuNextYear');
    expect(host.screen.alerts[0]?.prompt).toMatch(/เปลี่ยน [0-9]+ แห่ง\n• ตั้งค่า ปีงบประมาณ: “2569” เป็น “2570”/);
    expect(JSON.stringify(office.opens().run('runExport'))).toBe(before);
  });

  test('cannot begin while the year is not known, and says so', () => {
    const { fiscalYearBE, ...unknown } = PLAN;
    const host = copied(officeWith(unknown));
    host.menu('menuNextYear');
    expect(windowText(host)).toContain('ปีงบประมาณ');
    expect(host.screen.alerts).toEqual([]);
  });

  test('is finished by the next click when Google ended the first one in the middle, and nothing moves by two years', () => {
    const book = officeWith(PLAN).book;
    const opened = (workbook: Workbook, documentState: DocumentState, onCall?: (name: string) => void) =>
      openHost({
        dist: DIST,
        workbook,
        documentState,
        driveFolder: newFolder(),
        alertAnswers: ['YES'],
        ...(onCall && { onCall }),
      });
    const whole = structuredClone(book);
    const names: string[] = [];
    opened(whole, emptyDocumentState(), (name) => names.push(name)).menu('menuNextYear');
    const ends = names.flatMap((name, index) => (/\.(?:set|insert|hide)/.test(name) ? [index + 1] : []));
    expect(ends.length).toBeGreaterThan(10);
    for (const end of ends.filter((_, index) => index % 2 === 0)) {
      const broken = structuredClone(book);
      const state = emptyDocumentState();
      let made = 0;
      const host = opened(broken, state, () => {
        made += 1;
        if (made === end) throw new Error('killed');
      });
      expect(() => host.menu('menuNextYear')).toThrow('killed');
      opened(broken, state).menu('menuNextYear');
      expect([end, textsOf(broken)]).toEqual([end, textsOf(whole)]);
    }
  });

  test('costs as many calls for 300 measures as for 10', () => {
    const calls = [10, 300].map((measures) => {
      const host = copied(officeWith({ ...planOf(measures), fiscalYearBE: 2569 }));
      host.menu('menuNextYear');
      return Object.values(host.calls()).reduce((sum, count) => sum + count, 0);
    });
    expect(calls[1]).toBe(calls[0]);
  });
});
