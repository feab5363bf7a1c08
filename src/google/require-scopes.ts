import { Fault } from '../app/fault.ts';

const AUTH = 'https://www.googleapis.com/auth/';

/** What every command needs. */
export const COMMAND_SCOPES = [
  'spreadsheets.currentonly',
  'drive.file',
  'script.container.ui',
  'userinfo.email',
];
/** What sending mail needs besides, and what sending it by the clock needs. An office that does not want it leaves these boxes unticked. */
export const MAIL_SCOPES = ['script.send_mail'];
export const DIGEST_SCOPES = [...MAIL_SCOPES, 'script.scriptapp'];

/** Consent can be given box by box; a box left unticked stops a command that needs it before it has done anything. */
export function requireScopes(scopes: readonly string[]): void {
  try {
    ScriptApp.requireScopes(
      ScriptApp.AuthMode.FULL,
      scopes.map((scope) => AUTH + scope),
    );
  } catch {
    throw new Fault('scope-refused', {});
  }
}
