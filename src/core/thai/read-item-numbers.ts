import { listItems } from './list-items.ts';
import { normalise } from './normalise.ts';

/** The numbers of the list items in a text, in Arabic digits. */
export function readItemNumbers(typed: string): string[] {
  return listItems(normalise(typed).text).flatMap(({ label }) => (label === undefined ? [] : [label]));
}
