import { ServiceError } from './service-error.ts';

export type AuthMode = 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

const SCOPE = 'https://www.googleapis.com/auth/';
const SHEETS = ['spreadsheets.currentonly', 'spreadsheets'];

/** Any one of the scopes listed will do. From the "Authorization" section of each method's reference page. */
const BY_METHOD: Readonly<Record<string, readonly string[]>> = {
  'Ui.showModalDialog': ['script.container.ui'],
  'Ui.showSidebar': ['script.container.ui'],
  'Drive.Files.create': ['drive.file', 'drive'],
  'User.getEmail': ['userinfo.email'],
  'MailApp.sendEmail': ['script.send_mail'],
  'MailApp.getRemainingDailyQuota': ['script.send_mail'],
  'ScriptApp.newTrigger': ['script.scriptapp'],
  'ScriptApp.getProjectTriggers': ['script.scriptapp'],
  'ScriptApp.deleteTrigger': ['script.scriptapp'],
  'ClockTriggerBuilder.create': ['script.scriptapp'],
};

const SHEET_KINDS = ['Spreadsheet', 'Sheet', 'Range', 'Protection'];

/** getUi, builders and enums touch no file. */
const BY_KIND = (kind: string, member: string) =>
  SHEET_KINDS.includes(kind) ||
  (kind === 'SpreadsheetApp' && ['getActiveSpreadsheet', 'flush'].includes(member))
    ? SHEETS
    : undefined;

/** A simple trigger may use the file it is bound to without any permission at all, a custom function may read it. */
const isBoundFile = (scopes: readonly string[]) => scopes === SHEETS;

export interface Permission {
  readonly authMode: AuthMode;
  /** Full addresses of the scopes that the user granted and the manifest asks for. */
  readonly granted: readonly string[];
}

export function isPermitted(kind: string, member: string, { authMode, granted }: Permission): boolean {
  const scopes = BY_METHOD[`${kind}.${member}`] ?? BY_KIND(kind, member);
  if (scopes === undefined) return true;
  if (authMode === 'LIMITED') return isBoundFile(scopes);
  if (authMode === 'CUSTOM_FUNCTION') return isBoundFile(scopes) && /^(?:get|is)/.test(member);
  return scopes.some((scope) => granted.includes(SCOPE + scope));
}

/** Refuses a call for which no sufficient scope was granted. */
export function requirePermission(kind: string, member: string, permission: Permission): void {
  // Without permission Google answers an empty address instead of an error.
  if (kind === 'User' || isPermitted(kind, member, permission)) return;
  const scopes = BY_METHOD[`${kind}.${member}`] ?? BY_KIND(kind, member) ?? [];
  const needed = scopes.map((scope) => SCOPE + scope).join(' || ');
  throw new ServiceError(
    `You do not have permission to call ${kind}.${member}. Required permissions: ${scopes.length > 1 ? `(${needed})` : needed}`,
  );
}
