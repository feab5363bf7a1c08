import { toIso } from '../../../src/core/calendar/plain-date.ts';
import type { Reading } from '../../../src/core/thai/reading.ts';
import { isoDates } from '../../../src/core/thai/reading-json.ts';

/** A reading in the corpus's own words: `period 2025-10-01..2026-09-30 ~year-from-fiscal-year`. */
export function corpusValue(reading: Reading): string {
  const assumed = reading.assumed.length > 0 ? `~${reading.assumed.join(',')}` : '';
  return [reading.kind, ...partsOf(reading), assumed].filter((part) => part !== '').join(' ');
}

function partsOf(reading: Reading): string[] {
  switch (reading.kind) {
    case 'period':
      return [`${toIso(reading.start)}..${reading.end ? toIso(reading.end) : ''}`];
    case 'deadline':
      return [toIso(reading.due)];
    case 'completed':
      return [isoDates(reading.dates, reading.precision).join(','), reading.openEnded ? 'onward' : ''];
    case 'relative':
      return [String(reading.days), reading.from, reading.due ? toIso(reading.due) : ''];
    case 'recurring': {
      const { every, months, day, interval, times, start, end } = reading;
      return [
        every,
        months ? `months=${months.join(',')}` : '',
        day === undefined ? '' : `day=${day}`,
        interval === undefined ? '' : `every=${interval}`,
        times === undefined ? '' : `x${times}`,
        start ? `${toIso(start)}..${end ? toIso(end) : ''}` : '',
      ];
    }
  }
}
