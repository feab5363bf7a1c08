import { isTriggerOfRecord, keepLastDigest } from './digest-record.ts';
import { digestWords } from './digest-words.ts';
import type { Memory, Ports } from './ports.ts';
import { recordHistory } from './record-history.ts';
import type { DigestSending } from './send-digest.ts';

/** Keeps what came of sending; ประวัติ has a line whenever somebody was to get a mail. */
export function recordDigest(
  ports: Ports,
  sending: DigestSending,
  isRetried: boolean,
  notes: readonly string[] = [],
): string {
  const words = [digestWords(sending, isRetried), ...notes].join(' · ');
  keepLastDigest(ports.memory, { when: ports.now(), words });
  if (sending.mails > 0) recordHistory(ports, { what: 'ส่งอีเมลเตือน', result: words, link: '' });
  return words;
}

/** A trigger has nobody to tell: what went wrong is kept for whoever looks, unless the trigger counts no longer. */
export function recordDigestFailure(
  memory: Memory,
  trigger: string | undefined,
  when: string,
  sentence: string,
): void {
  if (trigger !== undefined && isTriggerOfRecord(memory, trigger))
    keepLastDigest(memory, { when, words: `ส่งไม่สำเร็จ: ${sentence}` });
}
