import type { Area } from '../workbook/area.ts';
import type { Sheet } from '../workbook/workbook.ts';

/** What a Range object stands for. */
export interface RangeState {
  readonly sheet: Sheet;
  readonly area: Area;
}
