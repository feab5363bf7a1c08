import type { Look } from './content.ts';
import { type PrintText, textPrinter } from './print-text.ts';

function mapTexts(value: unknown, print: PrintText): unknown {
  if (typeof value === 'string') return print(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, print));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, print)]));
}

/** What makes every text inside a value fit to print. */
export function printer(look: Look): <Value>(value: Value) => Value {
  const print = textPrinter(look);
  return <Value>(value: Value) => mapTexts(value, print) as Value;
}
