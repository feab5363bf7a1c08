import type { Scores } from '../plan/plan.ts';
import { definePlanRule } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';
import { documentPlaces } from './text/places.ts';
import { pointsOf } from './text/points.ts';

// IIT จำนวน ๘๘.๕๐ คะแนน | คะแนนรวม ๙๐.๗๕ คะแนน | รวมเป็น ๙๐.๗๕ คะแนน
const NAMED =
  /(IIT|EIT|OIT|คะแนนรวม|รวมเป็น)\)?(?:จำนวน|ได้|เท่ากับ|คือ|คิดเป็น)?([0-9]{1,3}\.[0-9]{1,2})(?![0-9])/g;
const ROUNDING = 0.0051;

export const scoreDiffersInText = definePlanRule({
  id: 'SCORE-004',
  name: 'score-differs-in-text',
  severity: 'warning',
  check({ plan }) {
    const { scores } = plan;
    if (!scores) return [];
    return inTexts(documentPlaces(plan), ({ compact }) =>
      matchesOf(NAMED, compact.text).flatMap(({ 0: { length }, 1: name = '', 2: written, index }) => {
        const score = scoreNamed(name, scores);
        if (score === undefined || Math.abs(score - Number(written)) <= ROUNDING) return [];
        const quote = compact.quote(index, index + length);
        return [{ quote, facts: { quote, score: pointsOf(score) } }];
      }),
    );
  },
  message: ({ quote, score }) =>
    `โปรดตรวจ ข้อความเขียนว่า "${quote}" แต่แผ่น ตั้งค่า กรอกไว้ ${score} ให้แก้ให้ตรงกับประกาศผล`,
});

function scoreNamed(name: string, { IIT, EIT, OIT, total }: Scores): number | undefined {
  const instruments: ReadonlyMap<string, number | undefined> = new Map([
    ['IIT', IIT],
    ['EIT', EIT],
    ['OIT', OIT],
  ]);
  return instruments.has(name) ? instruments.get(name) : total;
}
