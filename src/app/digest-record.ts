import type { Memory } from './ports.ts';

/** Kept with the spreadsheet, so that every colleague sees whose trigger counts; Google itself shows each only their own. */
const SCHEDULE = 'digest.schedule';
const LAST = 'digest.last';
const RANG = 'digest.rang';

export interface DigestRecord {
  /** The spreadsheet it was set in: in a copy it does not count. */
  readonly sheet: string;
  /** The one trigger that counts; any other finds out when it rings, and removes itself. */
  readonly trigger: string;
  /** Who set it, where Google says so. */
  readonly owner?: string;
  readonly setAt: string;
  /** Whom the owner agreed to send to; who is typed in later has to be agreed to as well. */
  readonly agreed: readonly string[];
  /** The day of the last digest, `2026-04-01`; at first the day it was set. */
  readonly done: string;
  /** Who has not got that digest yet. */
  readonly waiting: readonly string[];
}

/** What came of the last time something was sent, or was to be sent. */
export interface LastDigest {
  readonly when: string;
  readonly words: string;
}

export function readDigestRecord(memory: Memory, sheet: string): DigestRecord | undefined {
  const record = readJson<DigestRecord>(memory, SCHEDULE);
  return record?.sheet === sheet ? record : undefined;
}

/** Whether that trigger is the one that counts, for a run that could not get as far as the spreadsheet. */
export function isTriggerOfRecord(memory: Memory, trigger: string): boolean {
  return readJson<DigestRecord>(memory, SCHEDULE)?.trigger === trigger;
}

export function keepDigestRecord(memory: Memory, record: DigestRecord): void {
  memory.set(SCHEDULE, JSON.stringify(record));
}

export function forgetDigestRecord(memory: Memory): void {
  memory.forget(SCHEDULE);
  memory.forget(RANG);
}

export function lastDigest(memory: Memory): LastDigest | undefined {
  return readJson<LastDigest>(memory, LAST);
}

export function keepLastDigest(memory: Memory, last: LastDigest): void {
  memory.set(LAST, JSON.stringify(last));
}

/** When the trigger rang last, whether anything was to be sent or not: a sign that its owner is still there. */
export function lastRing(memory: Memory): string | undefined {
  return memory.get(RANG);
}

export function keepRing(memory: Memory, when: string): void {
  memory.set(RANG, when);
}

/** A new owner has not been heard of yet. */
export function forgetRing(memory: Memory): void {
  memory.forget(RANG);
}

/** Nobody but these functions writes under these keys. */
function readJson<Value>(memory: Memory, key: string): Value | undefined {
  const text = memory.get(key);
  return text === undefined ? undefined : (JSON.parse(text) as Value);
}
