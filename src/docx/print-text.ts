import type { Look } from './content.ts';
import { printThaiDigits } from './print-digits.ts';
import { sanitise } from './sanitise.ts';

/** What makes a text fit to print, once, before anything else looks at it. */
export type PrintText = (text: string) => string;

export const textPrinter = ({ digits }: Pick<Look, 'digits'>): PrintText =>
  digits === 'thai' ? (text) => printThaiDigits(sanitise(text)) : sanitise;
