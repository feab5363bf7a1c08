type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Hides a tab; the first one, which people work in, is in front again. */
export function hideTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, sheet: Sheet): void {
  const [first] = spreadsheet.getSheets();
  sheet.hideSheet();
  if (first) spreadsheet.setActiveSheet(first);
}

/** The grid grows to this size, and never shrinks. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const haveRows = sheet.getMaxRows();
  if (rows > haveRows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  const haveColumns = sheet.getMaxColumns();
  if (columns > haveColumns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}
