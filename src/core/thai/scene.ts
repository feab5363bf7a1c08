import type { ItemMark } from './list-items.ts';
import type { ScheduleContext } from './reading.ts';

/** What refiners may look at besides the claims. */
export interface Scene extends ScheduleContext {
  /** The normalised text. */
  readonly text: string;
  readonly items: readonly ItemMark[];
}

/** Farther back than this, words say nothing about a date. */
const REACH = 400;

/** The words of the same line or list item before this place. */
export function wordsBefore({ text, items }: Scene, at: number): string {
  const item = itemBefore(items, at);
  const from = Math.max(0, at - REACH, item?.end ?? 0);
  const before = text.slice(from, at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** The last item that begins before this place. */
export function itemBefore(items: readonly ItemMark[], at: number): ItemMark | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

/** The number of the item this place stands in; bullets under a number belong to it. */
export function itemLabelAt({ items }: Scene, at: number): ItemMark | undefined {
  let mark = itemBefore(items, at);
  let steps = 0;
  while (mark && mark.label === undefined && steps < 50) {
    const start = mark.start;
    mark = itemBefore(items, start - 1);
    steps += 1;
  }
  return mark?.label === undefined ? undefined : mark;
}

/** Only spaces, opening marks or คือ lie between two claims. */
export function isAdjacent({ text }: Scene, end: number, start: number): boolean {
  return start >= end && start - end < 12 && /^[ \n(,:;[]*(?:คือ|ได้แก่)?[ \n:]*$/.test(text.slice(end, start));
}

/** The place after a bracket that was opened between two claims. */
export function closingBracket({ text }: Scene, opening: string, end: number): number {
  if (!/[([]/.test(opening)) return end;
  const close = /^ ?[)\]]/.exec(text.slice(end, end + 2));
  return close ? end + close[0].length : end;
}

/** In the same line, with few words between. */
export function isNear({ text }: Scene, end: number, start: number): boolean {
  return start >= end && start - end < 40 && !text.slice(end, start).includes('\n');
}
