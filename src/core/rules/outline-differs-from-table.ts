import type { MemoSection } from '../plan/plan.ts';
import { textOf } from '../plan/written.ts';
import { definePlanRule, type PlanAsRead, type RowAsRead } from './rule.ts';
import { likeness, shinglesOf } from './text/likeness.ts';
import { shorten } from './text/shorten.ts';
import { comparisonKey, itemsOf } from './text/text-view.ts';

const SAME_GROUP = 0.8;
const AROUND = 12;
const LEADING_MARKS = /^[\u0e30-\u0e3a\u0e45-\u0e4e]+/;

/** A memo that lists the measures group by group must list those of the table. */
export const outlineDiffersFromTable = definePlanRule({
  id: 'MEMO-009',
  name: 'outline-differs-from-table',
  severity: 'warning',
  check: (context) => (context.plan.memo?.sections ?? []).flatMap((section) => differences(section, context)),
  message: ({ listed, inTable, isCount }, { quote = '' }) =>
    isCount
      ? `ใต้หัวข้อ "${shorten(quote, 40)}" บันทึกมี ${listed} แต่ตารางมี ${inTable} โปรดตรวจว่าข้อใดขาดหรือเกิน`
      : `บันทึกเขียนว่า "${listed}" แต่ในตารางเขียนว่า "${inTable}" โปรดตรวจให้ตรงกัน`,
});

interface Difference {
  readonly field: string;
  readonly quote: string;
  readonly facts: { readonly listed: string; readonly inTable: string; readonly isCount: boolean };
}

function differences({ heading, paragraphs }: MemoSection, context: PlanAsRead): readonly Difference[] {
  const rows = heading === undefined ? [] : rowsOfGroup(heading, context.rows);
  const [first] = rows;
  if (heading === undefined || first === undefined) return [];
  const listed = paragraphs
    .flatMap((paragraph) => itemsOf(paragraph))
    .filter(({ label }) => label !== undefined);
  const field = 'memo.sections';
  if (listed.length !== rows.length) {
    const facts = { listed: `${listed.length} ข้อ`, inTable: `${rows.length} ข้อ`, isCount: true };
    return listed.length === 0 ? [] : [{ field, quote: heading, facts }];
  }
  return listed.flatMap((item, index) => {
    const inTable = textOf(rows[index]?.measure.measure);
    const [inMemo, there] = differingWords(comparisonKey(item.text), comparisonKey(inTable));
    if (inMemo === there) return [];
    return [{ field, quote: item.quote, facts: { listed: inMemo, inTable: there, isCount: false } }];
  });
}

function rowsOfGroup(heading: string, rows: readonly RowAsRead[]): readonly RowAsRead[] {
  const shingles = shinglesOf(comparisonKey(heading));
  const groups = new Map<string, RowAsRead[]>();
  for (const row of rows) {
    const group = textOf(row.measure.group);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  const alike = [...groups].find(
    ([group]) => likeness(shinglesOf(comparisonKey(group)), shingles) >= SAME_GROUP,
  );
  return alike?.[1] ?? [];
}

/** The words in which two texts differ, with a few letters around them. */
function differingWords(one: string, other: string): readonly [string, string] {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const room = Math.min(one.length, other.length) - start;
  let end = 0;
  while (end < room && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const from = Math.max(0, start - AROUND);
  const excerpt = (text: string) => {
    const to = text.length - end + AROUND;
    const words = shorten(text.slice(from, to).replace(LEADING_MARKS, ''));
    return `${from > 0 ? '…' : ''}${words}${to < text.length && !words.endsWith('…') ? '…' : ''}`;
  };
  return one === other ? ['', ''] : [excerpt(one), excerpt(other)];
}
