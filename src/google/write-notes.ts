import type { CellNote } from '../app/ports.ts';

/** What stands below this line in a note is ours, what stands above is the officer's. */
const OURS = '— โปร่งใส —';

/** All notes of the tab in one read and one write; nothing is written where nothing changes. */
export function writeNotes(sheet: GoogleAppsScript.Spreadsheet.Sheet, notes: readonly CellNote[]): void {
  const rows = sheet.getLastRow() - 1;
  const columns = sheet.getLastColumn();
  if (rows < 1) return;
  const range = sheet.getRange(2, 1, rows, columns);
  const before = range.getNotes();
  const after = before.map((line) => line.map(withoutOurs));
  for (const { row, column, text } of notes) {
    const line = after[row - 1];
    if (line) line[column] = [line[column], OURS, text].filter((part) => part).join('\n');
  }
  if (JSON.stringify(after) !== JSON.stringify(before)) range.setNotes(after);
}

function withoutOurs(note: string): string {
  const at = note.indexOf(OURS);
  return at < 0 ? note : note.slice(0, at).trimEnd();
}
