import { type NormalisedText, normalise } from '../../thai/normalise.ts';
import { oncePerText } from './once-per-text.ts';

/** A text for looking things up in: one spelling for digits and marks, no spaces; lines stay apart. */
export interface CompactText {
  readonly text: string;
  /** The same text with its spaces. */
  readonly normalised: NormalisedText;
  /** What was typed where the compact text has [start, end). */
  quote(start: number, end: number): string;
}

/** Officers break words with spaces to make a cell look even, so no comparison may depend on a space. */
export function compactText(typed: string): CompactText {
  const normalised = normalise(typed);
  let places: readonly number[] | undefined;
  return {
    text: normalised.text.replace(/ +/g, ''),
    normalised,
    quote: (start, end) => {
      // Nearly every text is searched by every rule, and hardly any is quoted.
      places ??= lettersOf(normalised.text);
      return normalised.quote(places[start] ?? 0, (places[end - 1] ?? 0) + 1).trim();
    },
  };
}

/** Where the letters of a text stand, without its spaces. */
function lettersOf(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (text.charAt(at) !== ' ') places.push(at);
  return places;
}

/** The text as compared: two texts that read the same have the same key. */
export const comparisonKey = oncePerText((typed) => normalise(typed).text.replace(/[ \n]+/g, ''));
