import { fingerprint } from '../documents/fingerprint.ts';

/** One line of ประวัติ as it stands in the sheet, texts only. */
export interface HistoryLine {
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly result: string;
  readonly link: string;
}

export interface BrokenLine {
  /** Counted from 1 below the headings. */
  readonly line: number;
  readonly what: string;
  /** Its own words were changed, a line before it is missing, or the newest line after it is. */
  readonly fault: 'altered' | 'line-missing' | 'last-missing';
}

const SEPARATOR = '\u001f';

/** The code that ties a line to the one before it. It finds what a hand has done; it is no seal against a programmer. */
export function chainCode(before: string, { when, who, what, result, link }: HistoryLine): string {
  return `${fingerprint([when, who, what, result, link].join(SEPARATOR))}${fingerprint(
    [before, when, who, what, result, link].join(SEPARATOR),
  )}`;
}

const OWN = 16;

/** Lines that were altered, and places where a line is gone; `last` is the code of the newest line, where it is known. */
export function brokenLines(
  lines: readonly (HistoryLine & { readonly chain: string })[],
  last?: string,
): readonly BrokenLine[] {
  const broken: BrokenLine[] = [];
  let before = '';
  let earlier = '';
  lines.forEach((line, index) => {
    if (line.chain === '') {
      // Lines older than the chain have no code; between or after lines of the chain one was put there by hand.
      if (before !== '') broken.push({ line: index + 1, what: line.what, fault: 'altered' });
      return;
    }
    const expected = chainCode(before, line);
    const begins = line.chain === chainCode('', line);
    // A run that was ended before it could remember its line left the next one tied to the line before.
    const forks = line.chain === chainCode(earlier, line);
    if (line.chain !== expected && !begins && !forks) {
      const isOwn = line.chain.slice(0, OWN) === expected.slice(0, OWN);
      broken.push({ line: index + 1, what: line.what, fault: isOwn ? 'line-missing' : 'altered' });
    }
    earlier = forks ? earlier : before;
    before = line.chain;
  });
  if (last !== undefined && lines.every(({ chain }) => chain !== last))
    broken.push({ line: lines.length, what: lines[lines.length - 1]?.what ?? '', fault: 'last-missing' });
  return broken;
}
