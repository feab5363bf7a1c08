import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';

export const MAIL_APP = {
  name: 'MailApp',
  kind: 'MailApp',
  members: { sendEmail: [['object']], getRemainingDailyQuota: [[]] },
} as const;

/** From Google's page of quotas; the subject and the size are the limits of a consumer account. */
const MOST_RECIPIENTS = 50;
const LONGEST_SUBJECT = 250;
const LARGEST_BODY = 200 * 1024;
const FIELDS = ['to', 'subject', 'body', 'htmlBody', 'name'];
const ADDRESS = /^[^\s@,<>]+@[^\s@,<>]+\.[^\s@,<>]+$/;

/** Only the fields the bundle uses, each a text: Google makes "[object Object]" of anything else. */
function readMessage(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const entries = Object.entries(given);
  const stray = entries.find(([name, value]) => !FIELDS.includes(name) || typeof value !== 'string');
  if (stray) throw new Error(`the local host knows no ${stray[0]} of that kind in an e-mail`);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

export function mailApp(run: Run): object {
  const { outbox } = run;
  return run.serve(MAIL_APP, undefined, {
    getRemainingDailyQuota: () => outbox.quota,
    sendEmail(given: Readonly<Record<string, unknown>>) {
      const { to = '', subject = '', body = '', htmlBody = '', name = '' } = readMessage(given);
      const recipients = to
        .split(',')
        .map((address) => address.trim())
        .filter((address) => address !== '');
      if (recipients.length === 0) throw new ServiceError('Failed to send email: no recipient');
      const wrong = recipients.find((address) => !ADDRESS.test(address));
      if (wrong !== undefined) throw new ServiceError(`Invalid email: ${wrong}`);
      if (recipients.length > MOST_RECIPIENTS)
        throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
      if (subject.length > LONGEST_SUBJECT) throw new ServiceError('Invalid argument: subject');
      if (Buffer.byteLength(body + htmlBody, 'utf8') > LARGEST_BODY)
        throw new ServiceError('Limit Exceeded: Email Body Size.');
      if (recipients.length > outbox.quota)
        throw new ServiceError('Service invoked too many times for one day: email.');
      outbox.quota -= recipients.length;
      outbox.sent.push({ from: run.user.email, to: recipients, subject, body, htmlBody, name });
    },
  });
}
