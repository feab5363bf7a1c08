import { toThaiDigits } from '../thai/digits.ts';
import type { Form } from './form.ts';

/** What an office gets with a form, in one line. */
export function formLine({ memoForm, texts, columns, steps }: Form): string {
  const parts = [
    memoForm,
    texts.some(({ part }) => part === 'coverLine') ? 'มีปก' : 'ไม่มีปก',
    `ตาราง ${columns.length} คอลัมน์`,
    steps.length > 0 ? `ลงนาม ${steps.length} ลำดับ` : 'ไม่มีลำดับผู้ลงนาม',
  ];
  return toThaiDigits(parts.join(' · '));
}
