import { timeOf } from './time-of.ts';

/** What google.script.run carries. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const kindOfObject = (value: object) => Object.prototype.toString.call(value).slice(8, -1);

/** Plain objects of any realm: their prototype is a root of its own, or there is none. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refusal(value: unknown, path: string): string {
  if (timeOf(value) !== undefined) {
    return `a Date cannot cross google.script.run (at ${path}): live, the call would never answer`;
  }
  const what =
    typeof value === 'object' && value !== null
      ? `an object of kind ${kindOfObject(value)}`
      : `a ${typeof value}`;
  return `${what} cannot cross google.script.run (at ${path})`;
}

function copy(value: unknown, path: string, above: readonly object[]): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') throw new Error(refusal(value, path));
  if (above.includes(value)) throw new Error(`a cycle cannot cross google.script.run (at ${path})`);
  const within = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) =>
      item === undefined ? null : copy(item, `${path}[${index}]`, within),
    );
  }
  if (kindOfObject(value) !== 'Object' || !isPlain(value)) throw new Error(refusal(value, path));
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, `${path}.${key}`, within)]));
}

/** A copy of a value as it arrives on the other side of google.script.run; what cannot cross is refused. */
export function crossBridge(value: unknown, name: string): Json {
  return value === undefined ? null : copy(value, name, []);
}
