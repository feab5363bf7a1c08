import { toBuddhistYear } from '../../core/calendar/buddhist-era.ts';
import { FISCAL_MONTHS } from '../../core/calendar/fiscal-months.ts';
import { THAI_MONTHS } from '../../core/thai/lexicon/months.ts';
import {
  type Correction,
  daysToChoose,
  measureOf,
  type ScheduleState,
  yearsToChoose,
} from './schedule-state.ts';

/**
 * Day, month and Buddhist year as three lists: the calendar of a browser shows whichever era the computer is set to, and
 * 2569 typed there as a Gregorian year is 543 years off.
 */
export function correctionView(state: ScheduleState, correcting: Correction): string {
  const { key, row, day, month, year } = correcting;
  const measure = measureOf(state, row);
  const replaced = measure?.isGiven ? 0 : (measure?.duties.length ?? 0);
  const days = Array.from({ length: daysToChoose(correcting) }, (_, index) => index + 1);
  const clear = measure?.isGiven
    ? '<button type="button" id="clear" data-action="clear">ล้างวันที่ระบุเอง</button>'
    : '';
  // The first list has the name of the button it stands in for, so the keyboard goes on in it.
  return `<fieldset><legend>วันครบกำหนดที่ถูกต้อง</legend><div class="date">${[
    choiceView(`due-${key}`, 'day', 'วันที่', days, day, String),
    choiceView(
      'due-month',
      'month',
      'เดือน',
      FISCAL_MONTHS,
      month,
      (each) => THAI_MONTHS[each - 1]?.name ?? '',
    ),
    choiceView('due-year', 'year', 'ปี พ.ศ.', yearsToChoose(state), year, (each) =>
      String(toBuddhistYear(each)),
    ),
  ].join('')}</div><p class="quiet">${
    replaced > 1 ? `วันที่เลือกจะใช้แทนกำหนดทั้ง ${replaced} รายการของมาตรการที่ ${row} · ` : ''
  }บันทึกลงคอลัมน์ กำหนดแล้วเสร็จ (ระบุเอง) ข้อความเดิมไม่ถูกแก้</p><p><button type="button" class="main" id="keep" data-action="keep">บันทึกวันที่เลือก</button>${clear}<button type="button" id="cancel" data-action="cancel">ยกเลิก</button></p></fieldset>`;
}

function choiceView(
  id: string,
  part: string,
  label: string,
  choices: readonly number[],
  chosen: number,
  words: (choice: number) => string,
): string {
  const options = choices.map(
    (choice) => `<option value="${choice}"${choice === chosen ? ' selected' : ''}>${words(choice)}</option>`,
  );
  return `<label>${label}<select id="${id}" data-action="date" data-part="${part}"><option value="0">เลือก</option>${options.join('')}</select></label>`;
}
