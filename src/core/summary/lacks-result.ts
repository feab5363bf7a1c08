import { textOf } from '../plan/written.ts';
import type { MeasureView } from './standing.ts';

/** Neither late nor due soon, begun or without a date, and nothing told that counts. */
export function lacksResult({ measure, standing, status }: MeasureView): boolean {
  if (standing !== 'open' || status.status === 'not-due') return false;
  const isSilent = [measure.results, measure.completed].every((cell) => textOf(cell).trim() === '');
  return isSilent || status.undatedResult;
}
