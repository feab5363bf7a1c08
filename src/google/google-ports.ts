import { Fault } from '../app/fault.ts';
import type { Ports } from '../app/ports.ts';
import { civilDates } from './civil-date.ts';
import { driveUploads } from './drive-uploads.ts';
import { hiddenTabFiles } from './hidden-tab-files.ts';
import { lockTurn } from './lock-turn.ts';
import { propertyMemory } from './property-memory.ts';
import { askUser } from './screen.ts';
import { sheetsPlanSheet } from './sheets-plan-sheet.ts';

/** Apps Script ends a run after six minutes; one upload may take more than one of them. */
const ENOUGH_MS = 4 * 60_000;

/** Everything commands need of Google, after the person who clicked has allowed all of it. */
export function googlePorts(): Ports {
  requirePermissions();
  const began = Date.now();
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return {
    sheet: sheetsPlanSheet(),
    uploads: driveUploads,
    memory: propertyMemory(),
    hiddenRows: hiddenTabFiles(),
    turn: lockTurn(),
    ask: askUser,
    today: civilDates(zone).today,
    now: () => Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm'),
    hasTime: () => Date.now() - began < ENOUGH_MS,
    account: () => Session.getActiveUser().getEmail() || undefined,
  };
}

/** Consent can be given box by box; a box left unticked stops the command before it has done anything. */
function requirePermissions(): void {
  try {
    ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  } catch {
    throw new Fault('scope-refused', {});
  }
}
