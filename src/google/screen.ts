/** Shows a finished page in a window over the sheet. */
export function showWindow(html: string, title: string): void {
  const page = HtmlService.createHtmlOutput(html).setWidth(520).setHeight(460);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** Shows a page beside the sheet, which stays in use. */
export function showSidebar(html: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(title));
}

/** A short note in the corner of the sheet. */
export function showNote(message: string, title: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, title, 5);
}

/** Yes or no from the person who clicked. Locks are lost while the question stands, so it comes before them. */
export function askUser(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert('โปร่งใส', question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
