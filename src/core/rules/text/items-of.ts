import { listItems } from '../../thai/list-items.ts';
import { type NormalisedText, normalise } from '../../thai/normalise.ts';

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
export function itemsOf(typed: string): readonly Item[] {
  return itemsIn(normalise(typed));
}

export function itemsIn({ text, quote }: NormalisedText): readonly Item[] {
  const marks = listItems(text);
  const first = marks[0]?.start ?? text.length;
  const items: Item[] = [];
  if (text.slice(0, first).trim() !== '')
    items.push({ text: text.slice(0, first).trim(), quote: quote(0, first).trim() });
  marks.forEach(({ start, end, label }, index) => {
    const next = marks[index + 1]?.start ?? text.length;
    items.push({
      ...(label === undefined ? {} : { label }),
      text: text.slice(end, next).trim(),
      quote: quote(start, next).trim(),
    });
  });
  return items;
}
