import { Fault } from '../app/fault.ts';

/** What Google's errors say, and which fault that is. English is what the script runtime uses whatever the locale. */
const PATTERNS: readonly (readonly [RegExp, (detail: string) => Fault])[] = [
  [/data validation rules/i, (detail) => new Fault('cell-refused', { detail })],
  [
    /protected cell|not have permission to (?:edit|perform)|do not have edit access|edit a protected/i,
    (detail) => new Fault('no-edit-right', { detail }),
  ],
  [/authorization is required|required permissions|not authorized/i, () => new Fault('scope-refused', {})],
  [/invoked too many times|limit exceeded|quota/i, (detail) => new Fault('quota-used-up', { detail })],
];

/** Runs a call to a Google service; an error that is known becomes a Fault, any other goes on as it is. */
export function asFault<Value>(call: () => Value): Value {
  try {
    return call();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const known = PATTERNS.find(([pattern]) => pattern.test(detail));
    throw known ? known[1](detail) : error;
  }
}
