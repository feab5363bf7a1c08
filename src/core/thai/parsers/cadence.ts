import { FISCAL_MONTHS } from '../../calendar/fiscal-months.ts';
import type { Every } from '../reading.ts';
import { isKind, type Token } from '../token.ts';

/** How often something comes back. */
export interface Cadence {
  readonly every: Every;
  readonly interval?: number;
  readonly times?: number;
  readonly months?: readonly number[];
}

/** Every so many units; counts that make a longer unit become that unit. */
export function cadenceOf(count: number, unit: Token | undefined): Cadence | undefined {
  if (count < 1 || count > 60) return undefined;
  if (isKind(unit, 'working-day')) return { every: 'day', ...apart(count) };
  if (isKind(unit, 'day')) return days(count);
  if (isKind(unit, 'week')) return { every: 'week', ...apart(count) };
  if (isKind(unit, 'month')) return months(count);
  if (isKind(unit, 'quarter'))
    return count === 2 ? { every: 'half-year' } : count === 1 ? { every: 'quarter' } : undefined;
  if (isKind(unit, 'half')) return { every: 'half-year' };
  if (isKind(unit, 'year', 'fiscal-year')) return { every: 'year', ...apart(count) };
  return undefined;
}

function days(count: number): Cadence {
  if (count % 7 === 0) return { every: 'week', ...apart(count / 7) };
  return count === 30 ? { every: 'month' } : { every: 'day', ...apart(count) };
}

function months(count: number): Cadence | undefined {
  if (count === 1) return { every: 'month' };
  if (count === 3) return { every: 'quarter' };
  if (count === 6) return { every: 'half-year' };
  if (count % 12 === 0) return { every: 'year', ...apart(count / 12) };
  if (count > 12 || 12 % count !== 0) return undefined;
  return { every: 'month', months: FISCAL_MONTHS.filter((_, index) => (index + 1) % count === 0) };
}

/** ปีละ ๒ ครั้ง is every half-year; what does not divide evenly stays a number of times. */
export function sharedOut(cadence: Cadence | undefined, times: number): Cadence | undefined {
  if (!cadence || times < 1) return undefined;
  if (times === 1) return cadence;
  if (cadence.every === 'year' && times === 2) return { every: 'half-year' };
  if (cadence.every === 'year' && times === 4) return { every: 'quarter' };
  if (cadence.every === 'year' && times === 12) return { every: 'month' };
  if (cadence.every === 'half-year' && times === 2) return { every: 'quarter' };
  if (cadence.every === 'quarter' && times === 3) return { every: 'month' };
  return { ...cadence, times };
}

function apart(interval: number): { interval?: number } {
  return interval > 1 ? { interval } : {};
}
