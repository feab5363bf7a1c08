import type { Plan } from '../plan/plan.ts';
import { textOf } from '../plan/written.ts';

/** The measures as a list for the memo, group by group: the same words as the bands of the table. */
export function measureOutline({ measures }: Plan): string {
  let number = 0;
  let group = '';
  const lines = measures.flatMap((measure) => {
    const ofMeasure = textOf(measure.group);
    const begins = ofMeasure !== group;
    if (begins) {
      group = ofMeasure;
      number = 0;
    }
    number += 1;
    const [title = ''] = textOf(measure.measure).split('\n');
    return [...(begins && group !== '' ? [group] : []), `${number}) ${title}`];
  });
  return lines.join('\n');
}
