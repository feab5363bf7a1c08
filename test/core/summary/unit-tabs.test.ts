import { describe, expect, test } from '@jest/globals';
import { TABS } from '../../../src/core/plan/tabs.ts';
import { UNIT_TAB_MARK } from '../../../src/core/plan/unit-tab.ts';
import { type TabHead, unitTabs } from '../../../src/core/summary/unit-tabs.ts';
import { viewsOf } from './plan-of-measures.ts';

const tabsFor = (cells: readonly string[], present: readonly TabHead[] = []) =>
  unitTabs(viewsOf(cells.map((responsible) => ({ measure: 'ก', responsible }))), present);
const namesFor = (cells: readonly string[], present: readonly TabHead[] = []) =>
  tabsFor(cells, present).toWrite.map(({ tab }) => tab);
const made = (name: string): TabHead => ({ name, firstCell: UNIT_TAB_MARK, isEmpty: false });

describe('the tabs of the units', () => {
  test('are one for each unit, with a measure of two units in both', () => {
    const { toWrite } = tabsFor(['กองคลัง\nกองช่าง', 'กองคลัง']);
    expect(toWrite.map(({ tab, views }) => [tab, views.map(({ number }) => number)])).toEqual([
      ['งานของ กองคลัง', [1, 2]],
      ['งานของ กองช่าง', [1]],
    ]);
  });

  test('have one for what is nobody’s, only where there is such work', () => {
    expect(namesFor(['กองคลัง', ''])).toEqual(['งานของ กองคลัง', 'งานที่ยังไม่ระบุผู้รับผิดชอบ']);
    expect(namesFor(['กองคลัง'])).toEqual(['งานของ กองคลัง']);
  });

  test.each([
    ['[ก]: ข*ค?ง\\จ', 'งานของ ก ข ค ง จ'],
    ['ศูนย์ “ก” \t\u0007ข', 'งานของ ศูนย์ “ก” ข'],
    ["ศูนย์ 'ก'", "งานของ ศูนย์ 'ก"],
    ['=IMPORTXML("x")', 'งานของ =IMPORTXML("x")'],
  ])('of %j has a name that a tab can have', (unit, name) => {
    const views = viewsOf([{ measure: 'ก' }]).map((view) => ({ ...view, units: [unit] }));
    expect(unitTabs(views, []).toWrite.map(({ tab }) => tab)).toEqual([name]);
  });

  test('keep long names apart, and within what a downloaded file holds', () => {
    const long = 'ศูนย์พัฒนาเด็กเล็กและการศึกษานอกระบบ บ้าน';
    const names = namesFor([`${long}เหนือ`, `${long}ใต้`, `${long}กลาง`]);
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
    expect(tabsFor([`${long}เหนือ`]).toWrite[0]?.title).toBe(`งานของ ${long}เหนือ`);
  });

  test('keep apart what differs in capitals alone, as Sheets does', () => {
    expect(namesFor(['ศูนย์ ICT'], [made('งานของ ศูนย์ ict')])).toEqual(['งานของ ศูนย์ ict']);
  });

  test('never have the name of another tab of ours', () => {
    const names = namesFor(TABS.map(({ name }) => name));
    expect(names).toHaveLength(TABS.length);
    expect(TABS.filter(({ name }) => names.includes(name))).toEqual([]);
  });

  test('stay with their units when another unit gets more work', () => {
    const long = 'ศูนย์พัฒนาเด็กเล็กและการศึกษานอกระบบ บ้าน';
    const tabOf = (cells: readonly string[]) =>
      tabsFor(cells).toWrite.find(({ unit }) => unit.endsWith('เหนือ'))?.tab;
    expect(tabOf([`${long}เหนือ`, `${long}ใต้`, `${long}ใต้`])).toBe(tabOf([`${long}เหนือ`, `${long}ใต้`]));
  });

  test('are written over a tab of ours and an empty one, and never over another', () => {
    const present: readonly TabHead[] = [
      made('งานของ กองคลัง'),
      { name: 'งานของ กองช่าง', firstCell: undefined, isEmpty: true },
      { name: 'งานของ สำนักปลัด', firstCell: undefined, isEmpty: false },
      { name: 'งานของ กองการศึกษา', firstCell: 'ของท่าน', isEmpty: false },
    ];
    const tabs = tabsFor(['กองคลัง', 'กองช่าง', 'สำนักปลัด', 'กองการศึกษา'], present);
    expect(tabs.toWrite.map(({ unit }) => unit)).toEqual(['กองคลัง', 'กองช่าง']);
    expect(tabs.ofOthers).toEqual(['งานของ สำนักปลัด', 'งานของ กองการศึกษา']);
  });

  test('are twenty-five at most, for the units with most to do; a tab of a unit left out is not called old', () => {
    const units = Array.from({ length: 60 }, (_, index) => `กองที่ ${index + 1}`);
    const { toWrite, tooMany, leftOver } = tabsFor(
      [...units, 'กองที่ 60'],
      [made('งานของ กองที่ 59'), made('งานของ กองเก่า')],
    );
    expect(toWrite).toHaveLength(25);
    expect(toWrite[0]?.unit).toBe('กองที่ 60');
    expect(tooMany).toHaveLength(35);
    expect(leftOver).toEqual(['งานของ กองเก่า']);
  });
});
