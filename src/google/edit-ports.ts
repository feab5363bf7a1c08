import type { EditPorts } from '../app/record-choices.ts';
import { timeIn } from './google-ports.ts';
import { lockTurn } from './lock-turn.ts';
import { sheetsPlanSheet } from './sheets-plan-sheet.ts';

/** What an edit by hand may use: nobody has allowed anything, so Google need not tell who it was. */
export function editPorts(): EditPorts {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return {
    sheet: sheetsPlanSheet(),
    turn: lockTurn(),
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
