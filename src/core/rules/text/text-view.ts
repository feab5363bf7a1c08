import { type NormalisedText, normalise } from '../../thai/normalise.ts';
import { oncePerText } from '../../thai/once-per-text.ts';
import { Compacted, type CompactText } from './compact-text.ts';
import { type Item, itemsIn } from './items-of.ts';

/** Without one of these, no item of a text has a number: there is no need to take it apart. */
const LIST_NUMBER = /[0-9](?:[).]|\.[0-9])/;
const NONE: readonly Item[] = [];

/** A text in the forms that rules ask for; each is worked out when the first of them does. */
export class TextView {
  readonly typed: string;
  private readonly normalised: NormalisedText;
  private compacted: CompactText | undefined;
  private listed: readonly Item[] | undefined;
  private withNumbers: readonly Item[] | undefined;
  private compared: string | undefined;

  constructor(typed: string) {
    this.typed = typed;
    this.normalised = normalise(typed);
  }

  get compact(): CompactText {
    this.compacted ??= new Compacted(this.normalised);
    return this.compacted;
  }

  get items(): readonly Item[] {
    this.listed ??= itemsIn(this.normalised);
    return this.listed;
  }

  /** The items that have a number. */
  get numbered(): readonly Item[] {
    this.withNumbers ??= LIST_NUMBER.test(this.compact.text)
      ? this.items.filter(({ label }) => label !== undefined)
      : NONE;
    return this.withNumbers;
  }

  /** The text as compared: two texts that read the same have the same key. */
  get key(): string {
    this.compared ??= withoutGaps(this.compact.text);
    return this.compared;
  }
}

/** What compares two normalised texts: neither spaces nor line breaks. */
export function withoutGaps(text: string): string {
  return text.replace(/ +/g, '').replace(/\n/g, '');
}

export const viewOf = oncePerText((typed) => new TextView(typed));

export const itemsOf = (typed: string): readonly Item[] => viewOf(typed).items;

export const comparisonKey = (typed: string): string => viewOf(typed).key;
