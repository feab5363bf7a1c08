import type { EditPorts } from '../app/record-choices.ts';
import { timeIn } from './google-ports.ts';
import { lockTurn } from './lock-turn.ts';
import { sheetsPlanSheet } from './sheets-plan-sheet.ts';

/** A ปลัด who goes down the rows on a phone is quicker than one of these runs. */
const PATIENCE_MS = 10_000;

/** What an edit by hand may use: nobody has allowed anything, so Google need not tell who it was. */
export function editPorts(): EditPorts {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return {
    sheet: sheetsPlanSheet(),
    turn: lockTurn(PATIENCE_MS),
    now: () => timeIn(zone),
    account: () => {
      try {
        return Session.getActiveUser().getEmail() || undefined;
      } catch {
        return undefined;
      }
    },
  };
}
