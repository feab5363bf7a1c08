import { escapeHtml } from '../html.ts';
import type { DigestEntry } from './digest-entries.ts';

/**
 * Bytes of HTML in one mail. Google refuses a body above 200 KB, and Gmail hides what comes after 102 KB of a mail
 * behind a link that nobody follows.
 */
const ROOM = 80_000;
/** Tags around an entry and its two headings, at most. */
const MARKUP = 400;
/** Letters of one entry that go into a mail; a longer one goes on in the next. */
const LONGEST_ENTRY = 4000;

/** The entries of one mail after the other: as few mails as it takes, and every entry in one of them. */
export function splitDigest(entries: readonly DigestEntry[]): readonly (readonly DigestEntry[])[] {
  const mails: DigestEntry[][] = [];
  let room = 0;
  for (const entry of entries.flatMap(inPieces)) {
    const weight = weightOf(entry);
    const last = mails[mails.length - 1];
    if (last && weight <= room) last.push(entry);
    else {
      mails.push([entry]);
      room = ROOM;
    }
    room -= weight;
  }
  return mails;
}

/** Three bytes a letter is what Thai takes, and never too little. */
function weightOf({ unit, heading, text }: DigestEntry): number {
  return 3 * escapeHtml(unit + heading + text).length + MARKUP;
}

function inPieces(entry: DigestEntry): readonly DigestEntry[] {
  const letters = [...entry.text];
  if (letters.length <= LONGEST_ENTRY) return [entry];
  return Array.from({ length: Math.ceil(letters.length / LONGEST_ENTRY) }, (_, piece) => ({
    ...entry,
    text: letters.slice(piece * LONGEST_ENTRY, (piece + 1) * LONGEST_ENTRY).join(''),
  }));
}
