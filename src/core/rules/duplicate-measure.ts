import { definePlanRule, type RowAsRead } from './rule.ts';
import { likeness, shinglesOf, smallestShingles } from './text/likeness.ts';
import { shorten } from './text/shorten.ts';

const NEARLY_ALL = 0.9;
const ENOUGH_TO_TELL = 20;
/** Titles that share one of their rarest runs of letters are compared; of each such set, the latest few. */
const BUCKETS_EACH = 4;
const COMPARED_EACH = 6;

interface Title {
  readonly number: number;
  readonly key: string;
  readonly digits: string;
  readonly signature: readonly number[];
}

export const duplicateMeasure = definePlanRule({
  id: 'DUP-001',
  name: 'duplicate-measure',
  severity: 'warning',
  check({ rows }) {
    const same = new Map<string, number>();
    const buckets = new Map<number, Title[]>();
    return rows.flatMap((row) => {
      const title = titleOf(row);
      if (!title) return [];
      const other = same.get(title.key) ?? likeTitle(title, buckets);
      if (!same.has(title.key)) same.set(title.key, row.number);
      remember(title, buckets);
      if (other === undefined) return [];
      const quote = row.cell('measure').typed;
      return [{ row: row.number, field: 'measure', quote, facts: { quote: shorten(quote, 40), other } }];
    });
  },
  message: ({ quote, other }) =>
    `มาตรการ "${quote}" ซ้ำหรือเกือบซ้ำกับมาตรการที่ ${other} โปรดตรวจว่าตั้งใจ หรือให้รวมเป็นมาตรการเดียว`,
});

function titleOf(row: RowAsRead): Title | undefined {
  const { measure, number } = row;
  const { key } = row.cell('measure');
  if (key === '' || measure.sharedWithAbove?.includes('measure')) return undefined;
  return {
    number,
    key,
    digits: (key.match(/[0-9]+/g) ?? []).join(''),
    signature: smallestShingles(key, BUCKETS_EACH),
  };
}

/** Titles that differ in a number, such as รุ่นที่ ๑ and รุ่นที่ ๒, are different measures. */
function likeTitle(title: Title, buckets: ReadonlyMap<number, readonly Title[]>): number | undefined {
  if (title.key.length < ENOUGH_TO_TELL) return undefined;
  for (const bucket of title.signature) {
    const titles = buckets.get(bucket) ?? [];
    for (let at = Math.max(0, titles.length - COMPARED_EACH); at < titles.length; at += 1) {
      const other = titles[at];
      if (other && other.digits === title.digits && isAlike(other, title)) return other.number;
    }
  }
  return undefined;
}

function isAlike({ key: one }: Title, { key: other }: Title): boolean {
  return likeness(shinglesOf(one), shinglesOf(other)) >= NEARLY_ALL;
}

function remember(title: Title, buckets: Map<number, Title[]>): void {
  for (const bucket of title.signature) {
    const titles = buckets.get(bucket);
    if (titles) titles.push(title);
    else buckets.set(bucket, [title]);
  }
}
