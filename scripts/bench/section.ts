import type { Goal } from './goal.ts';

/** One part of the bench: what it found, and what must hold. */
export interface Section {
  readonly title: string;
  readonly goals: readonly Goal[];
  /** Absolute figures, in Markdown. */
  readonly table?: string;
  /** Why nothing was measured: the part counts neither for nor against. */
  readonly skipped?: string;
}
