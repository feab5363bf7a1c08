import { textOf } from '../plan/written.ts';
import { definePlanRule, type RowAsRead } from './rule.ts';
import { comparisonKey } from './text/compact-text.ts';
import { likeness, shinglesOf } from './text/likeness.ts';
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
  readonly shingles: ReadonlySet<string>;
}

export const duplicateMeasure = definePlanRule({
  id: 'DUP-001',
  name: 'duplicate-measure',
  severity: 'warning',
  check({ rows }) {
    const same = new Map<string, number>();
    const buckets = new Map<string, Title[]>();
    return rows.flatMap((row) => {
      const title = titleOf(row);
      if (!title) return [];
      const other = same.get(title.key) ?? likeTitle(title, buckets);
      if (!same.has(title.key)) same.set(title.key, row.number);
      remember(title, buckets);
      if (other === undefined) return [];
      const quote = textOf(row.measure.measure);
      return [{ row: row.number, field: 'measure', quote, facts: { quote: shorten(quote, 40), other } }];
    });
  },
  message: ({ quote, other }) =>
    `มาตรการ "${quote}" ซ้ำหรือเกือบซ้ำกับมาตรการที่ ${other} โปรดตรวจว่าตั้งใจ หรือให้รวมเป็นมาตรการเดียว`,
});

function titleOf({ measure, number }: RowAsRead): Title | undefined {
  const key = comparisonKey(textOf(measure.measure));
  if (key === '' || measure.sharedWithAbove?.includes('measure')) return undefined;
  return { number, key, digits: key.replace(/[^0-9]/g, ''), shingles: shinglesOf(key) };
}

/** Titles that differ in a number, such as รุ่นที่ ๑ and รุ่นที่ ๒, are different measures. */
function likeTitle(title: Title, buckets: ReadonlyMap<string, readonly Title[]>): number | undefined {
  if (title.key.length < ENOUGH_TO_TELL) return undefined;
  return signatureOf(title)
    .flatMap((bucket) => (buckets.get(bucket) ?? []).slice(-COMPARED_EACH))
    .find(
      ({ shingles, digits }) => digits === title.digits && likeness(shingles, title.shingles) >= NEARLY_ALL,
    )?.number;
}

function remember(title: Title, buckets: Map<string, Title[]>): void {
  for (const bucket of signatureOf(title)) {
    const titles = buckets.get(bucket);
    if (titles) titles.push(title);
    else buckets.set(bucket, [title]);
  }
}

/** The runs with the smallest scattered values: titles that are nearly alike share most of them. */
function signatureOf({ shingles }: Title): readonly string[] {
  return [...shingles].sort((one, other) => scatter(one) - scatter(other)).slice(0, BUCKETS_EACH);
}

function scatter(shingle: string): number {
  let value = 0;
  for (let at = 0; at < shingle.length; at += 1)
    value = Math.imul(value ^ shingle.charCodeAt(at), 0x9e3779b1);
  return value >>> 0;
}
