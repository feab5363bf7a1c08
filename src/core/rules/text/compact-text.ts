import type { NormalisedText } from '../../thai/normalise.ts';

/** A text for looking things up in: one spelling for digits and marks, no spaces; lines stay apart. */
export interface CompactText {
  readonly text: string;
  /** The same text with its spaces. */
  readonly normalised: NormalisedText;
  /** What was typed where the compact text has [start, end). */
  quote(start: number, end: number): string;
}

/** Officers break words with spaces to make a cell look even, so no comparison may depend on a space. */
export class Compacted implements CompactText {
  readonly text: string;
  readonly normalised: NormalisedText;
  private places: readonly number[] | undefined;

  constructor(normalised: NormalisedText) {
    this.normalised = normalised;
    this.text = normalised.text.replace(/ +/g, '');
  }

  /** Where letters stand is worked out at the first quotation: nearly every text is searched, and hardly any quoted. */
  quote(start: number, end: number): string {
    this.places ??= lettersOf(this.normalised.text);
    return this.normalised.quote(this.places[start] ?? 0, (this.places[end - 1] ?? 0) + 1).trim();
  }
}

/** Where the letters of a text stand, without its spaces. */
function lettersOf(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (text.charAt(at) !== ' ') places.push(at);
  return places;
}
