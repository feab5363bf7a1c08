import { expect, test } from '@jest/globals';
import { toIso } from '../../../src/core/calendar/plain-date.ts';
import type { Measure } from '../../../src/core/plan/plan.ts';
import { dueDays } from '../../../src/core/summary/due-days.ts';
import { AS_OF, viewsOf } from './plan-of-measures.ts';

/** As told on 10 March 2569 with 30 days of warning. */
const told = (measure: Measure) =>
  viewsOf([measure])[0]?.status.obligations.flatMap((obligation) =>
    dueDays(obligation, AS_OF, 30).map(({ date, standing, words }) => `${toIso(date)} ${standing} ${words}`),
  );

test('a deadline has its one day and the words of its status', () => {
  expect(told({ period: 'ภายใน ๓๑ มกราคม ๒๕๖๙' })).toEqual(['2026-01-31 late เกินกำหนด']);
  expect(told({ period: 'ภายใน ๓๑ มีนาคม ๒๕๖๙' })).toEqual(['2026-03-31 soon ใกล้ครบกำหนด']);
  expect(told({ period: 'ภายใน ๓๑ มกราคม ๒๕๖๙', results: 'ประชุมวันที่ ๕ กุมภาพันธ์ ๒๕๖๙' })).toEqual([
    '2026-01-31 done แล้วเสร็จล่าช้า',
  ]);
});

test('each turn of what recurs stands for itself', () => {
  expect(told({ period: 'ทุกไตรมาส', results: 'ประชุมวันที่ ๕ ธันวาคม ๒๕๖๘' })).toEqual([
    '2025-12-31 done ครบรอบนี้',
    '2026-03-31 soon ใกล้ครบกำหนด',
    '2026-06-30 open ยังไม่ถึงกำหนด',
    '2026-09-30 open ยังไม่ถึงกำหนด',
  ]);
  expect(told({ period: 'ทุกไตรมาส' })?.[0]).toBe('2025-12-31 late ขาดรอบนี้');
});

test('the turns of one month are told together', () => {
  const weekly = told({ period: 'ทุกสัปดาห์', results: 'ประชุมวันที่ ๘ ตุลาคม ๒๕๖๘' });
  expect(weekly).toHaveLength(12);
  expect(weekly?.[0]).toMatch(/^2025-10-\d\d late ขาดบางรอบ \(1\/[45]\)$/);
  expect(weekly?.[11]).toMatch(/^2026-09-\d\d open ยังไม่ถึงกำหนด \(0\/[45]\)$/);
});

test('what cannot be read, and what bears no day, has none', () => {
  expect(told({ period: 'ภายใน ๓๑ กุมภาพันธ์ ๒๕๖๙' })).toEqual([]);
  expect(told({ monitoring: 'ภายใน ๓๐ วัน นับแต่วันที่ได้รับเรื่อง' })).toEqual([]);
});
