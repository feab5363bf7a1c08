import type { Sourced } from './sourced.ts';

export interface ScoreWeights extends Sourced {
  readonly fromYear: number;
  /** Out of 100. */
  readonly IIT: number;
  readonly EIT: number;
  readonly OIT: number;
}

export const SCORE_WEIGHTS: readonly ScoreWeights[] = [
  {
    fromYear: 2563,
    IIT: 30,
    EIT: 30,
    OIT: 40,
    source: 'รายละเอียดการประเมิน ITA ของสำนักงาน ป.ป.ช.',
    confidence: 'high',
  },
];
