import { readSchedule } from '../../../src/core/thai/read-schedule.ts';

/** Pieces that would hurt a reader whose patterns backtrack; each is repeated to fill a text. */
export const HOSTILE_PIECES: readonly string[] = [
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

/** Milliseconds to read so many characters of one piece repeated: the best of a few runs. */
export function measureReading(piece: string, characters: number, runs = 5): number {
  const text = piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    readSchedule(text, { fiscalYear: 2569, field: 'monitoring' });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
