import { type NormalisedText, normalise } from '../../thai/normalise.ts';

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
  const places: number[] = [];
  const letters: string[] = [];
  for (let at = 0; at < normalised.text.length; at += 1) {
    const letter = normalised.text.charAt(at);
    if (letter === ' ') continue;
    letters.push(letter);
    places.push(at);
  }
  return {
    text: letters.join(''),
    normalised,
    quote: (start, end) => normalised.quote(places[start] ?? 0, (places[end - 1] ?? 0) + 1).trim(),
  };
}

/** The text as compared: two texts that read the same have the same key. */
export function comparisonKey(typed: string): string {
  return compactText(typed).text.replace(/\n/g, '');
}
