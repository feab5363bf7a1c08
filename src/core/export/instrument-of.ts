import type { Measure } from '../plan/plan.ts';
import { textOf } from '../plan/written.ts';
import type { ExportLine } from './export-line.ts';

type Instrument = NonNullable<ExportLine['instrument']>;

/** The abbreviation, or the name that the instrument bears in Thai. */
const NAMES: readonly (readonly [Instrument, RegExp])[] = [
  ['IIT', /(?<![A-Za-z])IIT(?![A-Za-z])|ผู้มีส่วนได้ส่วนเสียภายใน(?!และ)/i],
  ['EIT', /(?<![A-Za-z])EIT(?![A-Za-z])|ผู้มีส่วนได้ส่วนเสียภายนอก/i],
  ['OIT', /(?<![A-Za-z])OIT(?![A-Za-z])|แบบ(?:วัด|ตรวจ)การเปิดเผยข้อมูลสาธารณะ/i],
];

/** The instrument that the indicator names, else the sub-group, else the group; several in one cell are no answer. */
export function instrumentOf({ indicator, subgroup, group }: Measure): Instrument | null {
  for (const written of [indicator, subgroup, group]) {
    const text = textOf(written);
    const named = NAMES.filter(([, pattern]) => pattern.test(text));
    const [only, ...others] = named;
    if (only) return others.length === 0 ? only[0] : null;
  }
  return null;
}
