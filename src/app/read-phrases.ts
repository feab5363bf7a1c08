import { readSchedule } from '../core/thai/read-schedule.ts';
import { type ReadingJson, writeReadingJson } from '../core/thai/reading-json.ts';

export interface PhraseOptions {
  /** Buddhist year. */
  readonly fiscalYear?: number;
  readonly field?: 'period' | 'monitoring' | 'results' | 'completed';
}

/** Reads each phrase by itself, as if it stood alone in its cell. */
export function readPhrases(phrases: readonly string[], options: PhraseOptions): readonly ReadingJson[] {
  return phrases.map((text) => writeReadingJson(text, readSchedule(text, options)));
}
