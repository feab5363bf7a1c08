import type { MeasureCells } from './read-cells.ts';

/** What officers write where there is no result yet. */
const NO_RESULT =
  /^[\s\-–—._]*(?:ไม่มี|ยังไม่(?:ได้)?ดำเนินการ|(?:อยู่)?ระหว่างดำเนินการ|รอดำเนินการ|n\/a)?[\s\-–—._]*$/i;

/** Whether anything is told under results. */
export function tellsOfResults({ results, completed }: MeasureCells): boolean {
  return [results, completed].some((cell) => typeof cell === 'string' && !NO_RESULT.test(cell));
}
