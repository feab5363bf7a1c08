import { addDays, daysBetween, fromIso, type PlainDate, toIso } from '../core/calendar/plain-date.ts';
import { DIGEST_HOUR, nextDigestDay } from '../core/digest/digest-day.ts';
import { readRecipients } from '../core/digest/read-recipients.ts';
import type { Plan } from '../core/plan/plan.ts';
import {
  type DigestRecord,
  type LastDigest,
  lastDigest,
  lastRing,
  readDigestRecord,
} from './digest-record.ts';
import { openPlan } from './open-plan.ts';
import type { DigestPorts } from './ports.ts';

/** Everything about the schedule that a colleague may want to know. */
export interface DigestView {
  readonly every: Plan['preferences']['digestEvery'];
  readonly recipients: readonly string[];
  readonly wrong: readonly string[];
  /** Absent where nobody has set it, or somebody has stopped it. */
  readonly schedule?: {
    readonly owner?: string;
    /** Whether it is the schedule of the person who looks. */
    readonly isMine: boolean;
    readonly setAt: string;
    /** The next day something is sent; absent where the settings say that nothing is. */
    readonly next?: string;
    readonly waiting: readonly string[];
    /** Typed into the settings since, and not agreed to by the owner. */
    readonly added: readonly string[];
    /** The last sign of it, where that is too long ago: its owner has probably gone. */
    readonly silentSince?: string;
  };
  readonly last?: LastDigest;
  /** To how many recipients the person who looks may still send today. */
  readonly quota: number;
  readonly hour: number;
}

/** Who has set the schedule, what comes next and what came last; nothing is written. */
export function lookAtDigest(ports: DigestPorts): DigestView {
  const { preferences } = openPlan(ports.sheet).plan;
  const { addresses, wrong } = readRecipients(preferences.digestTo);
  const record = readDigestRecord(ports.memory, ports.sheet.link);
  const last = lastDigest(ports.memory);
  return {
    every: preferences.digestEvery,
    recipients: addresses,
    wrong,
    ...(record && { schedule: scheduleOf(ports, record, preferences.digestEvery, addresses) }),
    ...(last && { last }),
    quota: Math.max(0, ports.mailbox.quota()),
    hour: DIGEST_HOUR,
  };
}

function scheduleOf(
  ports: DigestPorts,
  { owner, trigger, setAt, agreed, done, waiting }: DigestRecord,
  every: DigestView['every'],
  recipients: readonly string[],
): NonNullable<DigestView['schedule']> {
  const today = ports.today();
  const heard = lastRing(ports.memory) ?? setAt;
  const from = nextRing(ports, today);
  const readers = recipients.filter((address) => agreed.includes(address));
  const isSending = every !== 'ไม่ส่ง' && readers.length > 0;
  const stillWaiting = readers.filter((address) => waiting.includes(address));
  const next = stillWaiting.length > 0 ? from : nextDigestDay(every, from, fromIso(done) ?? today);
  return {
    ...(owner === undefined ? {} : { owner }),
    isMine: ports.alarm.mine().includes(trigger),
    setAt,
    ...(isSending && next ? { next: toIso(next) } : {}),
    waiting: stillWaiting,
    added: recipients.filter((address) => !agreed.includes(address)),
    ...(isTooLongAgo(heard, today) ? { silentSince: heard } : {}),
  };
}

/** The day the trigger rings next: today, as long as the hour is not over and it has not rung yet. */
function nextRing({ memory, now }: DigestPorts, today: PlainDate): PlainDate {
  const hour = Number(now().slice(11, 13));
  const hasRung = lastRing(memory)?.startsWith(toIso(today)) ?? false;
  return hasRung || hour > DIGEST_HOUR ? addDays(today, 1) : today;
}

/** It rings every day, so two days of silence are a sign. */
function isTooLongAgo(heard: string, today: PlainDate): boolean {
  const day = fromIso(heard.slice(0, 10));
  return day !== undefined && daysBetween(day, today) >= 2;
}
