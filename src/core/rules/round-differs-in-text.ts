import { definePlanRule } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { documentPlaces } from './text/places.ts';
import { roundsIn } from './text/rounds-in-text.ts';

const HEADLINES: ReadonlySet<string> = new Set(['memo.subject', 'report.title', 'report.coverLines']);

export const roundDiffersInText = definePlanRule({
  id: 'ROUND-004',
  name: 'round-differs-in-text',
  severity: 'error',
  check({ plan }) {
    const { round } = plan;
    if (round === undefined) return [];
    return inTexts(
      documentPlaces(plan).filter(({ field }) => HEADLINES.has(field)),
      ({ compact }) => {
        const named = roundsIn(compact);
        if (named.some(({ months }) => months === round)) return [];
        return named.map(({ quote }) => ({ quote, facts: { written: quote, round } }));
      },
    );
  },
  message: ({ written, round }) => `โปรดตรวจ เขียนว่า "${written}" แต่แผ่น ตั้งค่า ระบุรอบ ${round} เดือน ให้แก้ให้ตรงกัน`,
});
