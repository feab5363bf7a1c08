import { comparisonKey } from '../rules/text/text-view.ts';

export const NO_INSTRUMENT = 'ไม่ระบุเครื่องมือการประเมิน';

const INSTRUMENTS = [
  { name: 'IIT', words: 'ผู้มีส่วนได้ส่วนเสียภายใน' },
  { name: 'EIT', words: 'ผู้มีส่วนได้ส่วนเสียภายนอก' },
  { name: 'OIT', words: 'เปิดเผยข้อมูลสาธารณะ' },
] as const;

/** The instruments a group is named for: by their letters, else by what they are called in Thai. */
export function instrumentsOf(group: string): readonly string[] {
  const key = comparisonKey(group).toUpperCase();
  const lettered = INSTRUMENTS.filter(({ name }) => new RegExp(`(?<![A-Z])${name}(?![A-Z])`).test(key));
  const named = lettered.length > 0 ? lettered : INSTRUMENTS.filter(({ words }) => key.includes(words));
  return named.length > 0 ? named.map(({ name }) => name) : [NO_INSTRUMENT];
}
