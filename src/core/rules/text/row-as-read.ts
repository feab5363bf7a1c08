import type { Measure, MeasureField } from '../../plan/plan.ts';
import { textOf } from '../../plan/written.ts';
import type { MeasureStatus } from '../../schedule/judge-measure.ts';
import type { RowAsRead } from '../rule.ts';
import { TextView } from './text-view.ts';

const EMPTY = new TextView('');

/** Several rules look at the same cell: its forms are kept with the row, and are gone when the row is. */
export class ReadRow implements RowAsRead {
  private readonly views: { [field in MeasureField]?: TextView } = {};

  constructor(
    readonly measure: Measure,
    readonly number: number,
    readonly schedule: MeasureStatus,
  ) {}

  cell(field: MeasureField): TextView {
    const known = this.views[field];
    if (known) return known;
    const typed = textOf(this.measure[field]);
    if (typed === '') return EMPTY;
    const view = new TextView(typed);
    this.views[field] = view;
    return view;
  }
}
