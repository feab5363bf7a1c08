import { locateColumns } from '../core/plan/locate-columns.ts';
import { MEASURES_TAB, type MeasuresField } from '../core/plan/measures-tab.ts';
import type { Cell } from '../core/plan/sheet-content.ts';
import { APPROVED, WAITING } from '../core/review/review-state.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a row says of itself after an officer has edited it, where it said something before. */
const STALE: Readonly<Partial<Record<MeasuresField, string>>> = {
  status: 'แก้ไขแล้ว กด คำนวณสถานะ อีกครั้ง',
  findings: 'แก้ไขแล้ว กด ตรวจความครบถ้วน อีกครั้ง',
};
/** A paste over more rows than this is left to the next command. */
const MOST_ROWS = 500;

/**
 * After an edit by hand in มาตรการ: what was computed from the row is marked as out of date, and an approval goes back to
 * รอตรวจ. A dozen calls whatever was edited; needs no permission, and edits by a script do not come here.
 */
export function markEditedRows(range: Range): void {
  const sheet = range.getSheet();
  const first = Math.max(2, range.getRow());
  const rows = range.getRow() + range.getNumRows() - first;
  if (sheet.getName() !== MEASURES_TAB.name || rows < 1 || rows > MOST_ROWS) return;
  const headings: Cell[] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]?.map(String) ?? [];
  const { at } = locateColumns(MEASURES_TAB, { cells: [headings], merges: [] });
  if (!touchesOfficerColumns(range, at)) return;
  for (const [field, words] of Object.entries(STALE)) {
    const column = at[field as MeasuresField];
    if (column !== undefined) replaceFilled(sheet.getRange(first, column + 1, rows, 1), () => words);
  }
  if (at.review !== undefined)
    replaceFilled(sheet.getRange(first, at.review + 1, rows, 1), (value) =>
      value === APPROVED ? WAITING : value,
    );
}

function touchesOfficerColumns(range: Range, at: Partial<Readonly<Record<MeasuresField, number>>>): boolean {
  const from = range.getColumn() - 1;
  const to = from + range.getNumColumns();
  return MEASURES_TAB.columns.some(({ field, keptBy }) => {
    const column = at[field];
    return (
      keptBy === 'officer' && field !== 'exemptions' && column !== undefined && column >= from && column < to
    );
  });
}

/** Cells that hold something get new words; nothing is written where nothing changes. */
function replaceFilled(cells: Range, change: (value: string) => string): void {
  const before = cells.getValues().map(([value]) => String(value ?? ''));
  const after = before.map((value) => (value === '' ? '' : change(value)));
  if (after.some((value, row) => value !== before[row])) cells.setValues(after.map((value) => [value]));
}
