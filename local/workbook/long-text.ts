import { createHash } from 'node:crypto';

/** An .xlsx cell holds 32,767 characters, a Sheets cell 50,000. */
const XLSX_LIMIT = 32_767;
const MARK = /…#(?<key>[0-9a-f]{16})$/;

/** Whole texts by the key that stands at the end of what their .xlsx cell shows of them. */
export type LongTexts = Record<string, string>;

/** What the .xlsx cell holds: the text, or its beginning and a key under which `texts` keeps all of it. */
export function shortenText(text: string, texts: LongTexts): string {
  if (text.length <= XLSX_LIMIT) return text;
  const key = createHash('sha256').update(text).digest('hex').slice(0, 16);
  texts[key] = text;
  const beginning = /^[\s\S]{0,16000}/u.exec(text)?.[0] ?? '';
  return `${beginning}…#${key}`;
}

export function restoreText(text: string, texts: LongTexts): string {
  const key = MARK.exec(text)?.groups?.key;
  return (key === undefined ? undefined : texts[key]) ?? text;
}
