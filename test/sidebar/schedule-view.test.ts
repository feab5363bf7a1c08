import { describe, expect, test } from '@jest/globals';
import type { ScheduledDuty, ScheduledMeasure, SchedulePage } from '../../src/app/schedule-page.ts';
import {
  begin,
  beginCorrection,
  chosenDate,
  renewed,
  type ScheduleState,
  withDatePart,
} from '../../src/sidebar/schedule/schedule-state.ts';
import { scheduleView } from '../../src/sidebar/schedule/schedule-view.ts';

const EVIL = '"><img src=x onerror=alert(1)>';

const dutyOn = (date: string, duty: Partial<ScheduledDuty['days'][number]> = {}): ScheduledDuty => ({
  cell: 'I2',
  quote: 'ภายในเดือน',
  isUnreadable: false,
  words: 'ยังไม่ถึงกำหนด',
  reading: 'ครบกำหนดวันนั้น',
  reason: '',
  days: [{ date, standing: 'open', words: 'ยังไม่ถึงกำหนด', ...duty }],
});
const UNREADABLE: ScheduledDuty = {
  ...dutyOn(''),
  quote: '๓๑ กุมภาพันธ์',
  isUnreadable: true,
  words: 'อ่านกำหนดเวลาไม่ได้',
  reading: '',
  reason: 'ไม่มีวันที่นี้ในปฏิทิน',
  days: [],
};
const measureOf = (row: number, duties: readonly ScheduledDuty[], unit = 'กองคลัง'): ScheduledMeasure => ({
  row,
  title: `งานที่ ${row}`,
  titleCell: `E${row + 1}`,
  units: [unit],
  isGiven: false,
  duties,
});
const pageOf = (...measures: readonly ScheduledMeasure[]): SchedulePage => ({
  asOf: '2026-03-10',
  fiscalYear: 2569,
  yearPlace: { tab: 'ตั้งค่า', cell: 'B9' },
  tab: 'มาตรการ',
  measures,
});
const PAGE = pageOf(
  measureOf(1, [dutyOn('2026-04-30'), dutyOn('2026-01-31', { standing: 'late', words: 'เกินกำหนด' })]),
  measureOf(2, []),
  measureOf(3, [UNREADABLE], 'กองช่าง'),
  measureOf(4, [dutyOn('2026-03-31', { standing: 'soon', words: 'ใกล้ครบกำหนด' })], 'กองช่าง'),
);
const inOrder = (view: string, ...texts: readonly string[]) => {
  const places = texts.map((text) => view.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
};
const idsIn = (view: string) => [...view.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

describe('the page of the schedule', () => {
  test('goes through the fiscal year by month, with today where it falls, and what has no day at the end', () => {
    inOrder(
      scheduleView(begin(PAGE)),
      'ตุลาคม 2568 ไม่มีกำหนด',
      'มกราคม 2569',
      '31 ม.ค. 2569',
      'มีนาคม 2569 <',
      'วันนี้ 10 มี.ค. 2569',
      '31 มี.ค. 2569',
      'เมษายน 2569',
      'กันยายน 2569 ไม่มีกำหนด',
      'ไม่มีวันครบกำหนด 2 รายการ',
      'ไม่มีวันที่นี้ในปฏิทิน',
      'ไม่ระบุกำหนดเวลา',
    );
  });

  test('tells each standing in words beside its mark, never by the mark alone', () => {
    const view = scheduleView(begin(PAGE));
    expect(view).toContain('<span aria-hidden="true">✕</span> เกินกำหนด');
    expect(view).toContain('<span aria-hidden="true">!</span> ใกล้ครบกำหนด');
    expect(view).toContain('<span aria-hidden="true">?</span> อ่านกำหนดเวลาไม่ได้');
    expect(view).toContain('เกินกำหนดหรือขาดรอบ 1 · ใกล้ครบกำหนด 1 · อ่านไม่ได้ 1 กำหนด');
  });

  test('says what each text was read as, and leads to the cell it stands in', () => {
    const view = scheduleView(begin(PAGE));
    expect(view).toContain('“ภายในเดือน” ระบบอ่านว่า ครบกำหนดวันนั้น');
    // Why a text could not be read quotes it already.
    expect(view).not.toContain('“๓๑ กุมภาพันธ์”');
    expect(view).toContain('data-cell="I2" aria-label="ไปที่แถว 2 ช่อง I2 มาตรการที่ 1"');
    expect(view).toContain('data-cell="E3"');
  });

  test('shows only the unit that is wanted, or only what is overdue or due soon', () => {
    const ofUnit = scheduleView({ ...begin(PAGE), unit: 'กองช่าง' });
    expect([ofUnit.includes('งานที่ 1'), ofUnit.includes('งานที่ 4')]).toEqual([false, true]);
    const pending = scheduleView({ ...begin(PAGE), onlyPending: true });
    expect([pending.includes('30 เม.ย. 2569'), pending.includes('31 ม.ค. 2569')]).toEqual([false, true]);
    expect(pending).not.toContain('ไม่มีวันครบกำหนด');
    const nothing = pageOf(measureOf(1, [dutyOn('2026-04-30')]));
    expect(scheduleView({ ...begin(nothing), onlyPending: true })).toContain('ไม่มีงานที่ค้าง');
  });

  test('is designed for a plan without measures, and for one without its fiscal year', () => {
    const empty = scheduleView(begin(pageOf()));
    expect(empty).toContain('ยังไม่มีมาตรการ');
    expect(empty).not.toContain('id="pending"');
    const { fiscalYear, ...rest } = PAGE;
    const yearless = scheduleView(begin(rest));
    expect(yearless).toContain('ไปที่ ตั้งค่า ช่อง B9');
    inOrder(yearless, 'มกราคม 2569', 'วันนี้ 10 มี.ค. 2569', 'เมษายน 2569');
    expect(yearless).not.toContain('ตุลาคม 2568');
  });

  test('has a place for today before and after the year of the plan, and for days outside of it', () => {
    inOrder(scheduleView(begin({ ...PAGE, asOf: '2025-05-01' })), 'วันนี้ 1 พ.ค. 2568', 'ตุลาคม 2568');
    inOrder(scheduleView(begin({ ...PAGE, asOf: '2027-05-01' })), 'กันยายน 2569', 'วันนี้ 1 พ.ค. 2570');
    const outside = scheduleView(begin(pageOf(measureOf(1, [dutyOn('2026-10-31')]))));
    expect(outside).toContain('ตุลาคม 2569 (หลังปีงบประมาณของแผน)');
  });

  test('of three hundred measures opens the present month, shows what can be looked through and counts the rest', () => {
    const measures = Array.from({ length: 300 }, (_, index) =>
      measureOf(index + 1, [dutyOn('2026-03-31'), dutyOn('2026-09-30'), UNREADABLE]),
    );
    const view = scheduleView(begin(pageOf(...measures)));
    expect(view).toContain('และอีก 260 รายการ');
    expect(view).toContain('data-month="2026-09" data-open="false" aria-expanded="false"');
    expect(view.match(/class="card"/g)).toHaveLength(80);
    const opened = scheduleView({ ...begin(pageOf(...measures)), toggled: { '2026-09': true } });
    expect(opened.match(/class="card"/g)).toHaveLength(120);
  });

  test('has each id once, also while a day is chosen', () => {
    for (const state of [begin(PAGE), beginCorrection(begin(PAGE), '1-0-2026-04', 1, '2026-04-30')]) {
      const ids = idsIn(scheduleView(state));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('keeps what was chosen when it is read again, and lets nothing be pressed meanwhile', () => {
    const chosen = { ...beginCorrection(begin(PAGE), '3-0', 3, undefined), unit: 'กองช่าง' };
    const again = renewed(chosen, PAGE, 'อ่านแผนใหม่แล้ว');
    expect(again).toMatchObject({ unit: 'กองช่าง', activity: { kind: 'done' } });
    expect(again).not.toHaveProperty('correcting');
    expect(scheduleView({ ...again, activity: { kind: 'working', what: 'อ่าน' } })).toMatch(
      /^<fieldset disabled>/,
    );
  });

  test('escapes whatever an officer typed', () => {
    const typed = { ...UNREADABLE, quote: EVIL, reading: EVIL, reason: EVIL };
    const page = pageOf({
      ...measureOf(1, [typed, { ...dutyOn('2026-03-31'), ...typed }], EVIL),
      title: EVIL,
    });
    for (const state of [begin(page), beginCorrection(begin(page), '1-0', 1, undefined)])
      expect(scheduleView(state)).not.toContain('<img');
  });
});

describe('giving a day by hand', () => {
  const correcting = (state: ScheduleState) => {
    if (!state.correcting) throw new Error('nothing is being corrected');
    return state.correcting;
  };

  test('begins with the day that was read, in Buddhist years and Thai months', () => {
    const state = beginCorrection(begin(PAGE), '1-0-2026-04', 1, '2026-04-30');
    const view = scheduleView(state);
    expect(view).toContain('<option value="30" selected>30</option>');
    expect(view).toContain('<option value="4" selected>เมษายน</option>');
    expect(view).toContain('<option value="2026" selected>2569</option>');
    expect(view).toContain('วันที่เลือกจะใช้แทนกำหนดทั้ง 2 รายการของมาตรการที่ 1');
    expect(view).not.toContain('data-action="clear"');
  });

  test('takes the year of the plan with the month, and the last day of a shorter month', () => {
    const begun = beginCorrection(begin(PAGE), '3-0', 3, undefined);
    expect(chosenDate(correcting(begun))).toBeUndefined();
    const december = withDatePart(withDatePart(begun, 'day', 31), 'month', 12);
    expect(chosenDate(correcting(december))).toBe('2025-12-31');
    const february = withDatePart(withDatePart(december, 'year', 2026), 'month', 2);
    expect(chosenDate(correcting(february))).toBe('2026-02-28');
  });

  test('begins with the day given before, and can take it away', () => {
    const given = { ...measureOf(1, [dutyOn('2029-05-31')]), isGiven: true, givenDay: '2029-05-31' };
    const view = scheduleView(beginCorrection(begin(pageOf(given)), '1-0-2029-05', 1, undefined));
    expect(view).toContain('<option value="2029" selected>2572</option>');
    expect(view).toContain('data-action="clear"');
    expect(scheduleView(begin(pageOf(given)))).toContain('แก้วันที่ระบุเอง');
  });
});
