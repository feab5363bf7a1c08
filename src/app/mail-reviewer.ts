import { readRecipients } from '../core/digest/read-recipients.ts';
import { escapeHtml } from '../core/html.ts';
import type { Plan } from '../core/plan/plan.ts';
import { shorten } from '../core/rules/text/shorten.ts';
import { Fault } from './fault.ts';
import { openPlan } from './open-plan.ts';
import type { Mail, MailOutcome, MailPorts } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { type Submission, submitForReview, wantsAllAnew } from './reviews.ts';
import { takeTurn } from './take-turn.ts';

export interface MailedSubmission extends Submission {
  readonly to: string;
  /** Absent where nothing waits, so that nothing was sent. */
  readonly outcome?: MailOutcome;
}

const NAME_SHOWN = 80;

/** Sends the measures to the ปลัด and tells them by mail from the account that clicked; nothing where the person said no. */
export function mailReviewer(ports: MailPorts): MailedSubmission | undefined {
  const { plan } = openPlan(ports.sheet);
  const to = reviewerOf(plan);
  // The last question decides: who closes it has sent nothing.
  const isAnew = wantsAllAnew(ports, plan);
  if (!ports.ask(`ส่งให้ปลัดตรวจ และส่งอีเมลจากบัญชีของท่านถึง ${to} หรือไม่`)) return undefined;
  const submission = submitForReview(ports, isAnew);
  if (submission.waiting === 0) return { ...submission, to };
  const mail = mailOf(to, submission.message, plan.organisation.name ?? '');
  const outcome: MailOutcome =
    ports.mailbox.quota() > 0 ? ports.mailbox.send(mail) : { ok: false, reason: 'quota', detail: '' };
  takeTurn(ports.turn, 'ส่งอีเมลถึงผู้ตรวจ', () =>
    recordHistory(ports, {
      what: 'ส่งอีเมลถึงผู้ตรวจ',
      result: outcome.ok ? `ส่งถึง ${to}` : `ส่งถึง ${to} ไม่สำเร็จ`,
      link: ports.sheet.link,
    }),
  );
  return { ...submission, to, outcome };
}

function reviewerOf({ preferences: { reviewerEmail } }: Plan): string {
  const { addresses, wrong } = readRecipients(reviewerEmail);
  const [only] = addresses;
  if (only === undefined || addresses.length > 1 || wrong.length > 0)
    throw new Fault('reviewer-address-wrong', { typed: reviewerEmail });
  return only;
}

function mailOf(to: string, text: string, office: string): Mail {
  return {
    to,
    subject: `ขอให้ตรวจมาตรการส่งเสริมคุณธรรมและความโปร่งใส ${shorten(office, NAME_SHOWN)}`.trim(),
    text,
    html: `<p>${escapeHtml(text)}</p>`,
  };
}
