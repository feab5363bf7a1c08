import type { RowAsRead } from '../rule.ts';

/** ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต, taken apart. */
export interface IndicatorNamed {
  readonly number: number;
  /** As compared, without the instrument. */
  readonly nameKey: string;
  readonly tool?: string;
}

// ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล | ตัวชี้วัด 9 การเปิดเผยข้อมูล (OIT)
const NAMED = /ตัวชี้วัด(?:ที่)?([0-9]{1,2})(?![0-9.])[:.)]?([ก-์]*)/;
const TOOL = /IIT|EIT|OIT/i;

export function indicatorNamed(row: RowAsRead): IndicatorNamed | undefined {
  const indicator = row.cell('indicator');
  const match = NAMED.exec(indicator.key);
  if (!match) return undefined;
  const tool = TOOL.exec(`${indicator.typed} ${row.cell('group').typed}`)?.[0].toUpperCase();
  const nameKey = (match[2] ?? '').replace(/เครื่องมือ.*$/, '');
  return { number: Number(match[1]), nameKey, ...(tool === undefined ? {} : { tool }) };
}
