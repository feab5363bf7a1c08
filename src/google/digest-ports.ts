import type { Alarm, DigestPorts, Mailbox, MailOutcome, MailPorts } from '../app/ports.ts';
import { asFault } from './as-fault.ts';
import { googlePorts } from './google-ports.ts';
import { COMMAND_SCOPES, DIGEST_SCOPES, MAIL_SCOPES, requireScopes } from './require-scopes.ts';

/** The entry point that the triggers name. */
const HANDLER = 'ringDigest';
const SENDER = 'โปร่งใส';

/** Everything the digest needs of Google, after the person has allowed mail and triggers as well. */
export function digestPorts(patienceMs?: number): DigestPorts {
  requireScopes([...COMMAND_SCOPES, ...DIGEST_SCOPES]);
  return { ...googlePorts(patienceMs), mailbox, alarm };
}

/** The same for one mail that somebody sends by a click. */
export function mailPorts(): MailPorts {
  requireScopes([...COMMAND_SCOPES, ...MAIL_SCOPES]);
  return { ...googlePorts(), mailbox };
}

const mailbox: Mailbox = {
  quota: () => asFault(() => MailApp.getRemainingDailyQuota()),
  send: ({ to, subject, text, html }) => {
    try {
      MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: SENDER });
      return { ok: true };
    } catch (error) {
      return refused(error instanceof Error ? error.message : String(error));
    }
  },
};

function refused(detail: string): MailOutcome {
  if (/invoked too many times|quota/i.test(detail)) return { ok: false, reason: 'quota', detail };
  const reason = /invalid email|no recipient/i.test(detail) ? 'address' : 'unknown';
  return { ok: false, reason, detail };
}

const alarm: Alarm = {
  mine: () => ownTriggers().map((trigger) => trigger.getUniqueId()),
  set: (hour) =>
    asFault(() =>
      ScriptApp.newTrigger(HANDLER)
        .timeBased()
        .everyDays(1)
        .atHour(hour)
        .inTimezone(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone())
        .create()
        .getUniqueId(),
    ),
  remove: (trigger) => {
    const own = ownTriggers().find((each) => each.getUniqueId() === trigger);
    if (own) ScriptApp.deleteTrigger(own);
  },
};

function ownTriggers(): readonly GoogleAppsScript.Script.Trigger[] {
  return asFault(() => ScriptApp.getProjectTriggers()).filter(
    (trigger) => trigger.getHandlerFunction() === HANDLER,
  );
}
