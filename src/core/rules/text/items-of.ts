import { listItems } from '../../thai/list-items.ts';
import type { NormalisedText } from '../../thai/normalise.ts';

/** One item of a cell: a numbered or dashed item, or the whole cell when it is not a list. */
export interface Item {
  /** The number as printed, in Arabic digits. */
  readonly label?: string;
  /** Without its number, normalised. */
  readonly text: string;
  /** As typed, with its number. */
  readonly quote: string;
}

/** The items of a cell; words in front of the first mark are an item of their own. */
export function itemsIn(typed: NormalisedText): readonly Item[] {
  const { text } = typed;
  const marks = listItems(text);
  const first = marks[0]?.start ?? text.length;
  const items: Item[] = [];
  const before = first === text.length ? text : text.slice(0, first);
  if (/\S/.test(before)) items.push(new Written(before, 0, first, typed));
  marks.forEach(({ start, end, label }, index) => {
    const next = marks[index + 1]?.start ?? text.length;
    items.push(new Written(text.slice(end, next), start, next, typed, label));
  });
  return items;
}

/** The items of a list, without those of the lists within it. */
export function outermost(numbered: readonly Item[]): readonly Item[] {
  return numbered.filter(({ label }) => !label?.includes('.'));
}

/** Its words as typed are cut out when somebody asks for them: that is seldom. */
class Written implements Item {
  readonly label?: string;
  readonly text: string;
  private readonly start: number;
  private readonly end: number;
  private readonly typed: NormalisedText;

  constructor(text: string, start: number, end: number, typed: NormalisedText, label?: string) {
    this.text = text.trim();
    this.start = start;
    this.end = end;
    this.typed = typed;
    if (label !== undefined) this.label = label;
  }

  get quote(): string {
    return this.typed.quote(this.start, this.end).trim();
  }
}
