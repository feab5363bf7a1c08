import type { PrintText } from '../print-text.ts';
import { sanitise } from '../sanitise.ts';
import type { EvidenceEntry } from './content.ts';

/** An entry fit to print: nothing is printed for what is absent. */
export interface PrintedEntry {
  readonly number: string;
  readonly measure: string;
  readonly caption: string;
  readonly date: string;
  readonly link: string;
  readonly picture?: Uint8Array;
}

export function printedEntry(entry: EvidenceEntry, print: PrintText): PrintedEntry {
  const { number, measure = '', caption, date = '', link = '', picture } = entry;
  return {
    number: print(number),
    measure: print(measure),
    caption: print(caption),
    date: print(date),
    link: sanitise(link).trim(),
    ...(picture !== undefined && { picture }),
  };
}
