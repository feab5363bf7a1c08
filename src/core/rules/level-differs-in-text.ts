import { SCORE_LEVELS } from '../reference/score-levels.ts';
import { definePlanRule } from './rule.ts';
import { anyOf } from './text/any-of.ts';
import { inTexts } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';
import { documentPlaces } from './text/places.ts';
import { comparisonKey } from './text/text-view.ts';

const NAMES = SCORE_LEVELS.flatMap(({ levels }) => levels.map(({ name }) => name));
// อยู่ในระดับ A | จัดอยู่ในกลุ่ม A | อยู่ในระดับผ่านดี
const LEVEL = new RegExp(`(?:อยู่ใน|ได้)(?:ระดับ|กลุ่ม)(${anyOf(NAMES)})(?![A-Za-z])`, 'g');
/** A level to be reached is not the one that was announced. */
const AIM = /(?:เป้าหมาย|ให้ถึง|ไปสู่|เลื่อน|ยกระดับ|ต้องการ)[^0-9]{0,30}$/;
const REACH = 45;

export const levelDiffersInText = definePlanRule({
  id: 'SCORE-006',
  name: 'level-differs-in-text',
  severity: 'warning',
  check({ plan }) {
    const grade = plan.scores?.grade;
    if (grade === undefined) return [];
    return inTexts(documentPlaces(plan), ({ compact }) =>
      matchesOf(LEVEL, compact.text).flatMap(({ 0: { length }, 1: level = '', index }) => {
        const isAim = AIM.test(compact.text.slice(Math.max(0, index - REACH), index));
        if (isAim || level.toUpperCase() === comparisonKey(grade).toUpperCase()) return [];
        const quote = compact.quote(index, index + length);
        return [{ quote, facts: { quote, grade } }];
      }),
    );
  },
  message: ({ quote, grade }) =>
    `โปรดตรวจ ข้อความเขียนว่า "${quote}" แต่แผ่น ตั้งค่า กรอกระดับ "${grade}" ให้แก้ให้ตรงกับประกาศผล`,
});
