import { digestEntries } from '../core/digest/digest-entries.ts';
import { type DigestMail, writeDigest } from '../core/digest/write-digest.ts';
import { viewMeasures } from '../core/summary/view-measures.ts';
import type { OpenPlan } from './open-plan.ts';
import type { DigestPorts, Mailbox, MailOutcome } from './ports.ts';

export interface DigestSending {
  /** How many mails each recipient gets; none where nobody owes anything. */
  readonly mails: number;
  /** To how many recipients the account could still send before. */
  readonly quota: number;
  readonly sent: readonly string[];
  /** Addresses that Google does not take. */
  readonly refused: readonly string[];
  /** Who has to wait, because the quota did not suffice or Google did not send. */
  readonly left: readonly string[];
  /** Why they wait, where it was not the quota: what Google said, or the time. */
  readonly detail?: string;
}

/**
 * Sends the digest as of today, each recipient a mail of their own. A recipient gets all mails of it or waits; `keep`
 * is told before the first mail and after each recipient who still waits, so that a run that breaks off loses nobody.
 */
export function sendDigest(
  { mailbox, sheet, today, hasTime }: DigestPorts,
  { plan, measures }: OpenPlan,
  to: readonly string[],
  owner: string | undefined,
  keep: (waiting: readonly string[]) => void,
): DigestSending {
  const asOf = today();
  const views = viewMeasures(plan, measures.rows, asOf, []);
  const mails = writeDigest(digestEntries(views), {
    office: plan.organisation.name ?? '',
    asOf,
    overdue: views.filter(({ standing }) => standing === 'late').length,
    link: sheet.link,
    owner,
  });
  const quota = mailbox.quota();
  if (mails.length === 0) {
    keep([]);
    return { mails: 0, quota, sent: [], refused: [], left: [] };
  }
  const sent: string[] = [];
  const refused: string[] = [];
  let left = to;
  let room = quota;
  let detail: string | undefined;
  keep(left);
  for (const address of to) {
    if (room < mails.length) break;
    if (!hasTime()) {
      detail = 'ใกล้ครบเวลาหกนาทีที่ทำงานต่อครั้ง';
      break;
    }
    const outcome = sendAll(mailbox, address, mails);
    room = outcome.ok ? room - mails.length : mailbox.quota();
    if (!outcome.ok && outcome.reason === 'quota') break;
    if (!outcome.ok && outcome.reason === 'unknown') {
      detail = `Google ตอบว่า ${outcome.detail}`;
      continue;
    }
    (outcome.ok ? sent : refused).push(address);
    left = left.filter((each) => each !== address);
    keep(left);
  }
  return { mails: mails.length, quota, sent, refused, left, ...(detail === undefined ? {} : { detail }) };
}

/** One mail after the other; what does not go through ends it. */
function sendAll(mailbox: Mailbox, to: string, mails: readonly DigestMail[]): MailOutcome {
  for (const mail of mails) {
    const outcome = mailbox.send({ to, ...mail });
    if (!outcome.ok) return outcome;
  }
  return { ok: true };
}
