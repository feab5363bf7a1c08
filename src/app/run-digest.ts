import { fromIso, toIso } from '../core/calendar/plain-date.ts';
import { isDigestDay } from '../core/digest/digest-day.ts';
import { readRecipients } from '../core/digest/read-recipients.ts';
import { shorten } from '../core/rules/text/shorten.ts';
import {
  type DigestRecord,
  keepDigestRecord,
  keepLastDigest,
  keepRing,
  readDigestRecord,
} from './digest-record.ts';
import { openPlan } from './open-plan.ts';
import type { DigestPorts } from './ports.ts';
import { recordDigest } from './record-digest.ts';
import { sendDigest } from './send-digest.ts';
import { takeTurn } from './take-turn.ts';

const ADDED_SHOWN = 5;

/**
 * The trigger rings, every day, with nobody at the screen. One that no longer counts – a colleague has taken over, or
 * stopped it – removes itself. Settings are read anew each time, so a change holds from the next day on.
 */
export function runDigest(ports: DigestPorts, trigger: string | undefined): void {
  if (trigger === undefined) return;
  takeTurn(ports.turn, 'ส่งอีเมลเตือน', () => {
    const record = readDigestRecord(ports.memory, ports.sheet.link);
    if (record?.trigger !== trigger) {
      ports.alarm.remove(trigger);
      return;
    }
    keepRing(ports.memory, ports.now());
    sendWhatIsDue(ports, record);
  });
}

function sendWhatIsDue(ports: DigestPorts, record: DigestRecord): void {
  const open = openPlan(ports.sheet);
  const { digestTo, digestEvery } = open.plan.preferences;
  const { addresses, wrong } = readRecipients(digestTo);
  const isAgreed = (address: string) => record.agreed.includes(address);
  const isWaiting = (address: string) => record.waiting.includes(address);
  const agreed = addresses.filter(isAgreed);
  const day = ports.today();
  // A record that cannot be read sends once too often rather than never.
  const isDue = isDigestDay(digestEvery, day, fromIso(record.done) ?? { year: 1, month: 1, day: 1 });
  const waiting = agreed.filter(isWaiting);
  const everybody = [...waiting, ...agreed.filter((address) => !isWaiting(address))];
  const to = isDue ? everybody : digestEvery === 'ไม่ส่ง' ? [] : waiting;
  const notes = addedWords([...addresses.filter((address) => !isAgreed(address)), ...wrong]);
  if (isDue && to.length === 0)
    keepLastDigest(ports.memory, { when: ports.now(), words: ['ไม่มีผู้รับอีเมล', ...notes].join(' · ') });
  if (to.length === 0) return;
  const done = isDue ? toIso(day) : record.done;
  const keep = (left: readonly string[]) =>
    keepDigestRecord(ports.memory, { ...record, done, waiting: left });
  recordDigest(ports, sendDigest(ports, open, to, record.owner, keep), true, notes);
}

/** An address typed in later could be anybody's, and the mail would come from an account whose owner knows nothing of it. */
function addedWords(added: readonly string[]): readonly string[] {
  if (added.length === 0) return [];
  const shown = added.slice(0, ADDED_SHOWN).map((word) => shorten(word));
  const rest = added.length > shown.length ? ` และอีก ${added.length - shown.length}` : '';
  return [`ยังไม่ส่งถึง ${shown.join(', ')}${rest} ซึ่งใส่ในแผ่น ตั้งค่า ภายหลัง จนกว่าจะกด ตั้งเวลาส่งหรือรับช่วงต่อ อีกครั้ง`];
}
