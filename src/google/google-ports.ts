import type { Ports } from '../app/ports.ts';
import { civilDates } from './civil-date.ts';
import { driveUploads } from './drive-uploads.ts';
import { hiddenTabFiles } from './hidden-tab-files.ts';
import { lockTurn } from './lock-turn.ts';
import { propertyMemory } from './property-memory.ts';
import { COMMAND_SCOPES, requireScopes } from './require-scopes.ts';
import { askUser } from './screen.ts';
import { sheetsPlanSheet } from './sheets-plan-sheet.ts';

/** Apps Script ends a run after six minutes; one upload may take more than one of them. */
const ENOUGH_MS = 4 * 60_000;

/** Everything commands need of Google, after the person who clicked has allowed it. */
export function googlePorts(patienceMs?: number): Ports {
  requireScopes(COMMAND_SCOPES);
  const began = Date.now();
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return {
    sheet: sheetsPlanSheet(),
    uploads: driveUploads,
    memory: propertyMemory(),
    hiddenRows: hiddenTabFiles(),
    turn: lockTurn(patienceMs),
    ask: askUser,
    today: civilDates(zone).today,
    now: () => timeIn(zone),
    hasTime: () => Date.now() - began < ENOUGH_MS,
    account: () => Session.getActiveUser().getEmail() || undefined,
  };
}

/** The time on the wall: 2026-04-01 13:45. */
export function timeIn(zone: string): string {
  return Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm');
}
