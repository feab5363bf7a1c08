import { fillTags, type Printing } from '../../documents/fill-tags.ts';

const TAG = /\{[^{}\n]{1,60}\}/g;
const GAP = /^\.+$/;

/** The tags of a text, each once: {ชื่อหน่วยงาน}. */
export function tagsIn(text: string): readonly string[] {
  return [...new Set(text.match(TAG) ?? [])];
}

export function replaceTags(text: string, fill: (tag: string) => string): string {
  return text.replace(TAG, fill);
}

/** What is printed for a tag; undefined where a dotted gap would be. An unknown tag is printed as it stands. */
export function tagValue(tag: string, printing: Printing): string | undefined {
  const printed = fillTags(tag, printing);
  return GAP.test(printed) ? undefined : printed;
}
