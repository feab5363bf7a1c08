import type { Run } from './run.ts';
import { ServiceError } from './service-error.ts';
import { type Area, overlap } from './workbook/area.ts';
import type { Protection, Sheet } from './workbook/workbook.ts';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

type Editing = Pick<Run, 'user'>;

export function requireEditor({ user }: Editing): void {
  if (!user.canEdit) throw new ServiceError('You do not have permission to edit this spreadsheet.');
}

function requireUnprotected({ user }: Editing, { warningOnly, creator }: Protection): void {
  if (!warningOnly && !user.isOwner && creator !== user.email) throw new ServiceError(PROTECTED);
}

/** Refuses a change to cells that this user may not edit by hand either. */
export function requireEditable(run: Editing, sheet: Sheet, area: Area): void {
  requireEditor(run);
  for (const protection of sheet.protections) {
    if (overlap(protection.area, area)) requireUnprotected(run, protection);
  }
}

export function requireProtectionEditor(run: Editing, protection: Protection): void {
  requireEditor(run);
  requireUnprotected(run, protection);
}
