import { expect, test } from '@jest/globals';
import { readSchedule } from '../../../src/core/thai/read-schedule.ts';

/** As much as a cell holds. */
const LONGEST_CELL = 50_000;

/** Pieces that would hurt a reader whose patterns backtrack; how long they take is for the bench to say. */
const HOSTILE_PIECES: readonly string[] = [
  '1',
  ' ',
  '\n',
  'ก',
  'ทุก',
  'ตั้งแต่',
  '๑.',
  '๑) ',
  '1, ',
  '1/',
  '1-',
  'วันที่ 1 - ',
  'มกราคม ',
  'มกราคม-',
  'ไตรมาส ๑ - ',
  'ภายใน 5 วัน นับแต่',
  'ทุกเดือน ตั้งแต่ ',
  'ค.ศ.68 - ',
  '30 กันนายน ',
  '(',
  'ํ',
  '๒๕๖๙',
];

test.each(HOSTILE_PIECES)('a cell filled with %j is answered', (piece) => {
  const text = piece.repeat(Math.ceil(LONGEST_CELL / piece.length)).slice(0, LONGEST_CELL);
  const { readings, problems } = readSchedule(text, { fiscalYear: 2569, field: 'monitoring' });
  expect(Array.isArray(readings) && Array.isArray(problems)).toBe(true);
});
