import { compareDates } from '../calendar/plain-date.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import { definePlanRule } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';
import { documentPlaces } from './text/places.ts';
import { memoDay, yearOfPlan } from './text/report-days.ts';
import { shorten } from './text/shorten.ts';

// เรียบร้อยแล้ว | เสร็จสิ้นครบถ้วนแล้ว | ดำเนินการแล้วเสร็จทุกมาตรการ
const FINISHED = /(?:ดำเนินการ)?(?:เรียบร้อย|เสร็จสิ้น|ครบถ้วน|แล้วเสร็จ)+(?:แล้ว|ทุกมาตรการ|ทุกข้อ|ทั้งหมด)/g;
const FIELDS = /^(?:memo\.(?:sections|closing)|report\.(?:introduction|closing))$/;

export const finishedBeforeYearEnd = definePlanRule({
  id: 'ROUND-003',
  name: 'finished-before-year-end',
  severity: 'warning',
  check({ plan }) {
    const day = memoDay(plan);
    const year = yearOfPlan(plan);
    if (!day || !year || plan.round === 6 || compareDates(day, year.end) >= 0) return [];
    return inTexts(
      documentPlaces(plan).filter(({ field }) => FIELDS.test(field)),
      ({ compact }) =>
        matchesOf(FINISHED, compact.text).map(({ 0: { length }, index }) => {
          const quote = compact.quote(index, index + length);
          return { quote, facts: { claim: shorten(quote), day: writeThaiDate(day, 'long') } };
        }),
    );
  },
  message: ({ claim, day }) =>
    `โปรดตรวจ บันทึกลงวันที่ ${day} เขียนว่า "${claim}" ทั้งที่ยังไม่สิ้นปีงบประมาณ ให้ระบุว่าเสร็จถึงรอบใด`,
});
