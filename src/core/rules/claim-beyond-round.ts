import { compareDates } from '../calendar/plain-date.ts';
import { reportColumns } from '../documents/report-table.ts';
import { definePlanRule } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { cellPlaces } from './text/places.ts';
import { isReport, memoDay, yearOfPlan } from './text/report-days.ts';
import { roundsIn } from './text/rounds-in-text.ts';

export const claimBeyondRound = definePlanRule({
  id: 'ROUND-002',
  name: 'claim-beyond-round',
  severity: 'warning',
  check(context) {
    const { plan } = context;
    const day = memoDay(plan);
    const year = yearOfPlan(plan);
    const beforeYearEnd = day !== undefined && year !== undefined && compareDates(day, year.end) < 0;
    if (!isReport(plan) || (plan.round !== 6 && !beforeYearEnd)) return [];
    const fields = fieldsOfResults(reportColumns(plan).map(({ field }) => field));
    return inTexts(
      cellPlaces(context).filter(({ field }) => fields.includes(field)),
      ({ compact }) =>
        roundsIn(compact)
          .filter(({ months }) => months === 12)
          .map(({ quote }) => ({ quote, facts: { claim: quote } })),
    );
  },
  message: ({ claim }) =>
    `โปรดตรวจ ผลกล่าวถึง "${claim}" แต่รายงานฉบับนี้จัดทำก่อนสิ้นปีงบประมาณ จึงยังไม่มีผลรอบ ๑๒ เดือน ให้รายงานเฉพาะผลที่เกิดขึ้นแล้ว`,
});

/** An office without a column of results tells them where it tells how it follows up. */
function fieldsOfResults(columns: readonly (string | undefined)[]): readonly string[] {
  const tellsResults = ['results', 'outcome', 'completed'].some((field) => columns.includes(field));
  return tellsResults ? ['results', 'outcome', 'completed'] : ['monitoring'];
}
