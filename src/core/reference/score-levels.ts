import type { Sourced } from './sourced.ts';

export interface ScoreLevel {
  readonly name: string;
  readonly totalFrom: number;
  /** The least that each of IIT, EIT and OIT needs as well. */
  readonly eachFrom?: number;
}

export interface ScoreLevels extends Sourced {
  readonly fromYear: number;
  /** From the highest level down; the first one reached is the level. */
  readonly levels: readonly ScoreLevel[];
}

export const SCORE_LEVELS: readonly ScoreLevels[] = [
  {
    fromYear: 2561,
    levels: [
      { name: 'AA', totalFrom: 95 },
      { name: 'A', totalFrom: 85 },
      { name: 'B', totalFrom: 75 },
      { name: 'C', totalFrom: 65 },
      { name: 'D', totalFrom: 55 },
      { name: 'E', totalFrom: 50 },
      { name: 'F', totalFrom: 0 },
    ],
    source: 'เกณฑ์ระดับผลการประเมิน ITA ใช้ถึงปี 2566',
    confidence: 'high',
  },
  {
    fromYear: 2567,
    levels: [
      { name: 'ผ่านดีเยี่ยม', totalFrom: 95, eachFrom: 95 },
      { name: 'ผ่านดี', totalFrom: 85, eachFrom: 85 },
      { name: 'ผ่าน', totalFrom: 85 },
      { name: 'ต้องปรับปรุง', totalFrom: 70 },
      { name: 'ต้องปรับปรุงโดยด่วน', totalFrom: 0 },
    ],
    source: 'เกณฑ์ระดับผลการประเมิน ITA ตั้งแต่ปี 2567 (แหล่งเดียว ปีหลังจากนั้นถือว่าเท่าเดิม)',
    confidence: 'medium',
  },
];
