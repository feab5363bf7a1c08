const CELL_ERROR = /^\s*#(?:REF|N\/A|VALUE|NAME|DIV\/0|NUM|NULL|ERROR|SPILL)[!?]?\s*$/;

/** What a spreadsheet shows where a formula has come to nothing: #REF!, #N/A. */
export function isCellError(typed: string): boolean {
  return CELL_ERROR.test(typed);
}
