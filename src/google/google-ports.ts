import { Fault } from '../app/fault.ts';
import type { Ports } from '../app/ports.ts';
import { fromIso } from '../core/calendar/plain-date.ts';
import { driveUploads } from './drive-uploads.ts';
import { lockTurn } from './lock-turn.ts';
import { propertyMemory } from './property-memory.ts';
import { sheetsPlanSheet } from './sheets-plan-sheet.ts';

/** Everything commands need of Google, after the person who clicked has allowed all of it. */
export function googlePorts(): Ports {
  requirePermissions();
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const clock = (pattern: string) => Utilities.formatDate(new Date(), zone, pattern);
  return {
    sheet: sheetsPlanSheet(),
    uploads: driveUploads,
    memory: propertyMemory(),
    turn: lockTurn(),
    today: () => {
      const today = fromIso(clock('yyyy-MM-dd'));
      if (!today) throw new Error('the clock gives no date');
      return today;
    },
    now: () => clock('yyyy-MM-dd HH:mm'),
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
