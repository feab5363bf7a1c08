import type { Place } from './read-paragraphs.ts';
import type { Tag } from './read-tags.ts';
import { listIn, listsWith, meaningOf, type Vocabulary } from './tag-scope.ts';
import type { TemplateProblem } from './template-problem.ts';

export interface PlacedTag extends Tag {
  readonly place: Place;
}

interface OpenList extends PlacedTag {
  /** Absent for a condition (`{#เรื่อง}`), and for a list nobody knows. */
  readonly scope: Vocabulary | undefined;
  readonly isUnknown: boolean;
}

/** Whether every tag of one part means something where it stands, and every list ends where it can end. */
export function checkLists(tags: readonly PlacedTag[], vocabulary: Vocabulary): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const open: OpenList[] = [];
  const found = (kind: TemplateProblem['kind'], { typed, near }: Tag, other?: string) =>
    problems.push({ kind, tag: typed, near, ...(other === undefined ? {} : { other }) });

  const close = (tag: PlacedTag): void => {
    const at = open.map(({ name }) => name).lastIndexOf(tag.name);
    const last = open[open.length - 1];
    if (!last) found('unopened-list', tag);
    else if (at < 0) {
      found('list-mismatch', tag, last.typed);
      open.pop();
    } else {
      for (const left of open.splice(at + 1)) found('unclosed-list', left);
      const opened = open.pop();
      if (opened && !canRepeat(opened.place, tag.place)) found('list-crosses-table', opened, tag.typed);
    }
  };

  for (const tag of tags) {
    if (tag.mark === '/') {
      close(tag);
      continue;
    }
    const scopes = [vocabulary, ...open.flatMap(({ scope }) => (scope ? [scope] : []))];
    const meaning = meaningOf(tag.name, scopes);
    const elsewhere = meaning ? [] : listsWith(tag.name, vocabulary);
    const isExcused = elsewhere.length > 0 && open.some(({ isUnknown }) => isUnknown);
    if (meaning === 'list' && tag.mark === '') found('list-as-field', tag);
    if (!meaning && elsewhere.length === 0) found('unknown-tag', tag);
    if (elsewhere.length > 0 && !isExcused) found('outside-list', tag, [...new Set(elsewhere)].join(' '));
    if (tag.mark === '') continue;
    const scope = meaning === 'list' && tag.mark === '#' ? listIn(tag.name, scopes) : undefined;
    open.push({ ...tag, scope, isUnknown: !meaning });
  }
  for (const left of open) found('unclosed-list', left);
  return problems;
}

/** What stands between two places can be repeated: in one cell, outside all tables, or as rows of one table. */
function canRepeat(from: Place, to: Place): boolean {
  if (from.length !== to.length) return false;
  return from.every(({ table, cell }, depth) => {
    const other = to[depth];
    const isInnermost = depth === from.length - 1;
    return other !== undefined && (isInnermost ? table === other.table : cell === other.cell);
  });
}
