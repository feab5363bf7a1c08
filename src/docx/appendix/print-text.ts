import type { Look } from '../content.ts';
import { printThaiDigits } from '../print-digits.ts';
import { sanitise } from '../sanitise.ts';

export const printText = (text: string, digits: Look['digits']): string =>
  digits === 'thai' ? printThaiDigits(sanitise(text)) : sanitise(text);
