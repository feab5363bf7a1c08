import { toArabicDigits } from '../thai/digits.ts';

/**
 * Two headings are the same when they read the same: NFC, ํ+า joined to ำ, no zero-width characters, digits Arabic,
 * and white space (a line break in a narrow column) left out altogether.
 */
export function normaliseHeading(text: string): string {
  return toArabicDigits(text)
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\u0e4d\u0e32/g, 'ำ')
    .normalize('NFC')
    .replace(/\s+/g, '')
    .toLowerCase();
}
