import { isFiscalYear } from '../calendar/fiscal-year.ts';
import { definePlanRule } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';
import { documentPlaces } from './text/places.ts';
import { roundsIn } from './text/rounds-in-text.ts';

// (ตุลาคม ๒๕๖๘ - มีนาคม ๒๕๖๙) | ๑ ตุลาคม ๒๕๖๘ ถึง ๓๐ กันยายน ๒๕๖๙
const SPAN =
  /ตุลาคม(?:พ\.?ศ\.?)?(2[45][0-9]{2})(?:-|ถึง|จนถึง)(?:วันที่)?(?:[0-9]{1,2})?(?:เดือน)?(มีนาคม|กันยายน)(?:พ\.?ศ\.?)?(2[45][0-9]{2})(?![0-9])/g;
const HEADLINES: ReadonlySet<string> = new Set(['memo.subject', 'report.title', 'report.coverLines']);

export const roundSpanDiffers = definePlanRule({
  id: 'ROUND-005',
  name: 'round-span-differs',
  severity: 'error',
  check({ plan }) {
    const { fiscalYearBE, round } = plan;
    if (!isFiscalYear(fiscalYearBE)) return [];
    return inTexts(
      documentPlaces(plan).filter(({ field }) => HEADLINES.has(field)),
      ({ compact }) =>
        matchesOf(SPAN, compact.text).flatMap(({ 0: { length }, 1: first, 2: month, 3: last, index }) => {
          // a round that is named in the same line has a rule of its own
          const ofRound = round === 6 ? 'มีนาคม' : 'กันยายน';
          const usual = round === undefined || roundsIn(compact).length > 0 ? month : ofRound;
          const isRight =
            Number(first) === fiscalYearBE - 1 && Number(last) === fiscalYearBE && month === usual;
          if (isRight || usual === undefined) return [];
          const quote = compact.quote(index, index + length);
          return [
            {
              quote,
              facts: { written: quote, right: `ตุลาคม ${fiscalYearBE - 1} - ${usual} ${fiscalYearBE}` },
            },
          ];
        }),
    );
  },
  message: ({ written, right }) => `โปรดตรวจ ช่วงของรอบเขียนว่า "${written}" แต่ตามการตั้งค่าคือ ${right}`,
});
