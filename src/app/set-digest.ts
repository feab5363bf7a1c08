import { toIso } from '../core/calendar/plain-date.ts';
import { DIGEST_HOUR } from '../core/digest/digest-day.ts';
import { digestRecipients } from './digest-recipients.ts';
import { forgetRing, keepDigestRecord, readDigestRecord } from './digest-record.ts';
import { Fault } from './fault.ts';
import { type DigestView, lookAtDigest } from './look-at-digest.ts';
import { openPlan } from './open-plan.ts';
import type { DigestPorts } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { takeTurn } from './take-turn.ts';

/**
 * From now on the digest is sent by the clock of the person who clicked, from their account, and by nobody else's: who
 * had set it before is asked for nothing, and may be gone. Answers nothing when the person says no.
 */
export function setDigest(ports: DigestPorts): DigestView | undefined {
  const { plan } = openPlan(ports.sheet);
  const every = plan.preferences.digestEvery;
  const recipients = digestRecipients(plan);
  if (every === 'ไม่ส่ง') throw new Fault('digest-not-asked-for', {});
  const before = readDigestRecord(ports.memory, ports.sheet.link);
  const isTakenOver = before !== undefined && !ports.alarm.mine().includes(before.trigger);
  const question = [
    ...(isTakenOver ? [`ผู้ตั้งเวลาคนเดิมคือ ${before.owner ?? 'บัญชีที่ Google ไม่บอกชื่อ'} ท่านจะรับช่วงต่อ`] : []),
    `${every} ระหว่าง ${DIGEST_HOUR}.00–${DIGEST_HOUR + 1}.00 น. ระบบจะส่งอีเมลงานค้างจากบัญชีของท่าน ถึง ${recipients.length} คน: ${recipients.join(', ')}`,
    'ตั้งเวลาหรือไม่',
  ].join('\n\n');
  if (!ports.ask(question)) return undefined;
  takeTurn(ports.turn, 'ตั้งเวลาส่งอีเมลเตือน', () => {
    replaceTrigger(ports, recipients);
    recordHistory(ports, {
      what: isTakenOver ? 'รับช่วงต่อการส่งอีเมลเตือน' : 'ตั้งเวลาส่งอีเมลเตือน',
      result: `${every} ถึง ${recipients.join(', ')}`,
      link: '',
    });
  });
  return lookAtDigest(ports);
}

/** First the new one, then the record, then the old ones go: broken off anywhere, one of them counts and no two send. */
function replaceTrigger(ports: DigestPorts, agreed: readonly string[]): void {
  const { alarm, memory, sheet, account, now, today } = ports;
  const before = readDigestRecord(memory, sheet.link);
  const owner = account();
  const trigger = alarm.set(DIGEST_HOUR);
  keepDigestRecord(memory, {
    sheet: sheet.link,
    trigger,
    ...(owner === undefined ? {} : { owner }),
    setAt: now(),
    agreed,
    done: before?.done ?? toIso(today()),
    waiting: before?.waiting ?? [],
  });
  forgetRing(memory);
  for (const old of alarm.mine()) if (old !== trigger) alarm.remove(old);
}
