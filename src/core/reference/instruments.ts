import type { Measure } from '../plan/plan.ts';
import { textOf } from '../plan/written.ts';
import { comparisonKey } from '../rules/text/text-view.ts';

export type Instrument = 'IIT' | 'EIT' | 'OIT';

/** The abbreviation, else the name that the instrument bears in Thai. */
const NAMES: readonly { readonly name: Instrument; readonly letters: RegExp; readonly words: RegExp }[] = [
  { name: 'IIT', letters: /(?<![A-Z])IIT(?![A-Z])/i, words: /ผู้มีส่วนได้ส่วนเสียภายใน(?!และ)/ },
  { name: 'EIT', letters: /(?<![A-Z])EIT(?![A-Z])/i, words: /ผู้มีส่วนได้ส่วนเสียภายนอก/ },
  { name: 'OIT', letters: /(?<![A-Z])OIT(?![A-Z])/i, words: /เปิดเผยข้อมูลสาธารณะ/ },
];

function namedIn(text: string): readonly Instrument[] {
  const key = comparisonKey(text);
  const lettered = NAMES.filter(({ letters }) => letters.test(key));
  const named = lettered.length > 0 ? lettered : NAMES.filter(({ words }) => words.test(key));
  return named.map(({ name }) => name);
}

/** The instruments that the indicator names, else the sub-group, else the group. */
export function instrumentsOf({
  indicator,
  subgroup,
  group,
}: Pick<Measure, 'indicator' | 'subgroup' | 'group'>): readonly Instrument[] {
  for (const written of [indicator, subgroup, group]) {
    const named = namedIn(textOf(written));
    if (named.length > 0) return named;
  }
  return [];
}
