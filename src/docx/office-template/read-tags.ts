import type { TemplateProblem } from './template-problem.ts';

/** One tag of a paragraph. */
export interface Tag {
  /** `#` opens a list, `/` closes it, `^` prints where there is nothing; empty for a field. */
  readonly mark: '#' | '/' | '^' | '';
  readonly name: string;
  /** As it is typed, with its braces. */
  readonly typed: string;
  readonly near: string;
}

export interface TagReading {
  readonly tags: readonly Tag[];
  readonly problems: readonly TemplateProblem[];
}

const HIDDEN = /[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/g;
const PIECE = /[{}｛｝]/g;
const QUOTED = 24;

/** The tags of one paragraph, and every brace that does not make one. */
export function readTags(text: string): TagReading {
  const tags: Tag[] = [];
  const problems: TemplateProblem[] = [];
  let open: number | undefined;
  const around = (from: number, to: number) =>
    text.slice(Math.max(0, from - QUOTED), Math.min(text.length, to + QUOTED)).trim();
  const unclosed = (from: number, to: number) =>
    problems.push({
      kind: 'unclosed-tag',
      tag: text.slice(from, Math.min(to, from + QUOTED)),
      near: around(from, to),
    });

  for (const { 0: brace, index = 0 } of text.matchAll(PIECE)) {
    if (brace === '{' || brace === '｛') {
      if (open !== undefined) unclosed(open, index);
      open = index;
    } else if (open === undefined) {
      problems.push({
        kind: 'unopened-tag',
        tag: text.slice(Math.max(0, index - QUOTED), index + 1).replace(/^.*[\s}｝](?=\S)/, ''),
        near: around(index, index + 1),
      });
    } else {
      const typed = text.slice(open, index + 1);
      const tag = tagOf(typed, around(open, index + 1));
      tags.push(tag);
      problems.push(...slips(tag));
      open = undefined;
    }
  }
  if (open !== undefined) unclosed(open, text.length);
  return { tags, problems };
}

function tagOf(typed: string, near: string): Tag {
  const inside = typed
    .slice(1, -1)
    .replace(HIDDEN, '')
    .normalize('NFC')
    .replace(/\u0e4d\u0e32/g, '\u0e33');
  const mark = /^[#/^]/.exec(inside)?.[0] ?? '';
  return { mark: mark as Tag['mark'], name: inside.slice(mark.length), typed, near };
}

/** Braces or spaces that look right on the screen and are not what the engine looks for. */
function slips({ mark, name, typed, near }: Tag): readonly TemplateProblem[] {
  const meant = `{${mark}${name}}`;
  if (/[｛｝]/.test(typed)) return [{ kind: 'full-width-brace', tag: typed, near, other: meant }];
  return typed === meant ? [] : [{ kind: 'space-in-tag', tag: typed, near, other: meant }];
}
