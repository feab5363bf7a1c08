import { locateColumns } from '../core/plan/locate-columns.ts';
import { MEASURES_TAB, type MeasuresField } from '../core/plan/measures-tab.ts';
import type { Cell } from '../core/plan/sheet-content.ts';
import { isJudged } from '../core/review/measure-content.ts';
import { APPROVED, reviewState, WAITING } from '../core/review/review-state.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a row says of itself after an officer has edited it, where it said something before. */
const STALE: Readonly<Partial<Record<MeasuresField, string>>> = {
  status: 'แก้ไขแล้ว กด คำนวณสถานะ อีกครั้ง',
  findings: 'แก้ไขแล้ว กด ตรวจความครบถ้วน อีกครั้ง',
};
/** A paste over more rows than this is left to the next command. */
const MOST_ROWS = 500;

/** An edit by hand in มาตรการ, below the headings. */
export interface Edit {
  readonly range: Range;
  /** Counted from 1. */
  readonly first: number;
  readonly rows: number;
  readonly at: Partial<Readonly<Record<MeasuresField, number>>>;
}

/** What was edited, where it concerns us. */
export function editOfMeasures(range: Range): Edit | undefined {
  const sheet = range.getSheet();
  const first = Math.max(2, range.getRow());
  const rows = range.getRow() + range.getNumRows() - first;
  if (sheet.getName() !== MEASURES_TAB.name || rows < 1) return undefined;
  const headings: Cell[] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]?.map(String) ?? [];
  const { at } = locateColumns(MEASURES_TAB, { cells: [headings], merges: [] });
  return { range, first, rows, at };
}

/** Whether the ปลัด has chosen in ผลการตรวจ; a paste over so many rows of words as well is left to the next command. */
export function isChoice({ range, rows, at }: Edit): boolean {
  return touches(range, at.review) && (rows <= MOST_ROWS || !touchesAny(range, at, isWritten));
}

/**
 * What was computed from an edited row is marked as out of date, and an approval goes back to รอตรวจ. A dozen calls
 * whatever was edited; needs no permission, and edits by a script do not come here.
 */
export function markEditedRows({ range, first, rows, at }: Edit): void {
  if (rows > MOST_ROWS || !touchesAny(range, at, isWritten)) return;
  const sheet = range.getSheet();
  // First: a colleague may have locked one of the others.
  if (at.review !== undefined && touchesAny(range, at, ({ field }) => isJudged(field)))
    replaceFilled(sheet.getRange(first, at.review + 1, rows, 1), (value) =>
      reviewState(value) === APPROVED ? WAITING : value,
    );
  for (const [field, words] of Object.entries(STALE)) {
    const column = at[field as MeasuresField];
    if (column !== undefined) replaceFilled(sheet.getRange(first, column + 1, rows, 1), () => words);
  }
}

type MeasuresColumn = (typeof MEASURES_TAB.columns)[number];

const isWritten = ({ field, keptBy }: MeasuresColumn) => keptBy === 'officer' && field !== 'exemptions';

function touchesAny(range: Range, at: Edit['at'], isMeant: (column: MeasuresColumn) => boolean): boolean {
  return MEASURES_TAB.columns.some((column) => isMeant(column) && touches(range, at[column.field]));
}

function touches(range: Range, column: number | undefined): boolean {
  const from = range.getColumn() - 1;
  return column !== undefined && column >= from && column < from + range.getNumColumns();
}

/** Cells that hold something get new words; nothing is written where nothing changes. */
function replaceFilled(cells: Range, change: (value: string) => string): void {
  const before = cells.getValues().map(([value]) => String(value ?? ''));
  const after = before.map((value) => (value === '' ? '' : change(value)));
  if (after.some((value, row) => value !== before[row])) cells.setValues(after.map((value) => [value]));
}
