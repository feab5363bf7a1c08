import type { Evidence, Plan } from '../plan/plan.ts';
import { withoutAbsent } from '../plan/without-absent.ts';
import { dayOf, textOf } from '../plan/written.ts';

const HEADING = 'ภาคผนวก หลักฐานประกอบ';

/** The evidence of หลักฐาน, or where that tab is empty the links beside the measures; nothing where there is none. */
export function appendixContent(plan: Plan) {
  if (!plan.preferences.appendix) return undefined;
  const evidence = plan.evidence.length > 0 ? plan.evidence : linksOfMeasures(plan);
  if (evidence.length === 0) return undefined;
  return {
    heading: HEADING,
    entries: evidence.map(({ measure, caption, link, date }, index) =>
      withoutAbsent({
        number: `${index + 1}.`,
        measure,
        caption: caption ?? '',
        date: date === undefined ? undefined : textOf(dayOf(date) ?? date),
        link,
      }),
    ),
  };
}

/** Each link in a cell stands on a line of its own. */
function linksOfMeasures({ measures }: Plan): readonly Evidence[] {
  return measures.flatMap(({ no, measure, evidence }, index) =>
    textOf(evidence)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({
        measure: textOf(no) || String(index + 1),
        caption: textOf(measure).split('\n')[0] ?? '',
        link: line.trim(),
      })),
  );
}
