import type { Look } from './content.ts';
import { printThaiDigits } from './print-digits.ts';
import { sanitise } from './sanitise.ts';

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}

/** Every text of a document made fit to print, once, before anything else looks at it. */
export function printable<Content extends { readonly look: Look }>(content: Content): Content {
  const { look, ...texts } = content;
  const change =
    look.digits === 'thai'
      ? (text: string) => printThaiDigits(sanitise(text))
      : (text: string) => sanitise(text);
  return { ...(mapTexts(texts, change) as Omit<Content, 'look'>), look } as Content;
}
