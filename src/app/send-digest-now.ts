import { digestRecipients } from './digest-recipients.ts';
import { keepDigestRecord, readDigestRecord } from './digest-record.ts';
import { openPlan } from './open-plan.ts';
import type { DigestPorts } from './ports.ts';
import { recordDigest } from './record-digest.ts';
import { sendDigest } from './send-digest.ts';
import { takeTurn } from './take-turn.ts';

/** Sends the digest once, from the account of the person who clicked; the words say what came of it, none if they said no. */
export function sendDigestNow(ports: DigestPorts): string | undefined {
  const recipients = digestRecipients(openPlan(ports.sheet).plan);
  if (!ports.ask(`ส่งอีเมลงานค้างจากบัญชีของท่านตอนนี้ ถึง ${recipients.length} คน: ${recipients.join(', ')} หรือไม่`))
    return undefined;
  return takeTurn(ports.turn, 'ส่งอีเมลเตือน', () => {
    const record = readDigestRecord(ports.memory, ports.sheet.link);
    const keep = (waiting: readonly string[]) => {
      if (record) keepDigestRecord(ports.memory, { ...record, waiting });
    };
    const sending = sendDigest(ports, openPlan(ports.sheet), recipients, ports.account(), keep);
    return recordDigest(ports, sending, record !== undefined);
  });
}
