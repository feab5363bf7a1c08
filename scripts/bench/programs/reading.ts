import { readSchedule } from '../../../src/core/thai/read-schedule.ts';
import type { Goal } from '../goal.ts';
import { fastestRatio } from '../measure.ts';

/** Texts that make careless patterns slow. */
const HOSTILE = ['1', ' ', 'ทุก', 'ตั้งแต่', '๑.', 'ภายใน', '1/', 'วันที่ ', 'ต.ค.', 'ก', '- ', 'เดือน', '๒๕๖๖ '];

const readIt = (text: string) => readSchedule(text, { fiscalYear: 2569, field: 'monitoring' });

/** How reading grows with the text. */
const growth = HOSTILE.map((unit): Goal => {
  const read = (length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    return { prepare: () => text, run: readIt };
  };
  return {
    what: `reading 50,000 characters of “${unit}” against 5,000`,
    measured: fastestRatio(read(50_000), read(5_000)),
    atMost: 12,
  };
});
console.log(JSON.stringify(growth));
