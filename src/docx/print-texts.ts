import type { PrintText } from './print-text.ts';

/** A value with every text inside it made fit to print. */
export const printTexts = <Value>(value: Value, print: PrintText): Value => mapTexts(value, print) as Value;

function mapTexts(value: unknown, print: PrintText): unknown {
  if (typeof value === 'string') return print(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, print));
  if (typeof value !== 'object' || value === null) return value;
  // A copy that is written over keeps the shape of its kind; one made of entries would be a slow dictionary.
  const mapped: Record<string, unknown> = { ...value };
  for (const key of Object.keys(mapped)) mapped[key] = mapTexts(mapped[key], print);
  return mapped;
}
