import type { Look } from './content.ts';
import { printThaiDigits } from './print-digits.ts';
import { sanitise } from './sanitise.ts';

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  // A copy that is written over keeps the shape of its kind; one made of entries would be a slow dictionary.
  const mapped: Record<string, unknown> = { ...value };
  for (const key of Object.keys(mapped)) mapped[key] = mapTexts(mapped[key], change);
  return mapped;
}

/** What makes every text inside a value fit to print, once, before anything else looks at it. */
export function printer({ digits }: Look): <Value>(value: Value) => Value {
  const change = digits === 'thai' ? (text: string) => printThaiDigits(sanitise(text)) : sanitise;
  return <Value>(value: Value) => mapTexts(value, change) as Value;
}
