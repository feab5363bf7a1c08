import type { Measure } from '../plan/plan.ts';
import { textOf } from '../plan/written.ts';
import { definePlanRule } from './rule.ts';

// 1) | ๒) | ๓. | (๔) | E๑๐
const NUMBER = /^\s*[A-Za-zก-ฮ]{0,3}(\(?)([0-9]+|[๐-๙]+)([.)]*)\s*$/;

export const numberingMixed = definePlanRule({
  id: 'NUM-003',
  name: 'numbering-mixed',
  severity: 'advice',
  check({ rows }) {
    const styles = rows.map(({ measure }) => styleOf(measure));
    const usual = mostFrequent(styles);
    return rows.flatMap(({ measure, number }, index) => {
      const style = styles[index];
      if (style === undefined || usual === undefined || style === usual) return [];
      const written = textOf(measure.no);
      return [{ row: number, field: 'no', quote: written, facts: { written, usual } }];
    });
  },
  message: ({ written, usual }) => `เลขลำดับ "${written}" เขียนต่างจากข้ออื่น ให้ใช้แบบ "${usual}" ให้เหมือนกันทั้งตาราง`,
});

/** The style shown with the number one: ๑) or 1. */
function styleOf({ no }: Measure): string | undefined {
  const match = NUMBER.exec(textOf(no));
  if (!match) return undefined;
  const [, open = '', digits = '', close = ''] = match;
  return `${open}${/[0-9]/.test(digits) ? '1' : '๑'}${close}`;
}

function mostFrequent(styles: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const style of styles) if (style !== undefined) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
