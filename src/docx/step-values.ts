import type { Step } from './content.ts';
import { decisionLine } from './decision-line.ts';
import { opinionLines, paragraphsXml } from './paragraphs-xml.ts';

const DOTS = '.'.repeat(46);

/** What the tags of one step of the opinion chain stand for. */
export function stepValues({
  heading,
  opinion,
  dottedLines,
  decisionOptions,
  rank,
  name,
  position,
  acting,
}: Step) {
  const lines = opinion === undefined ? dottedLines : 0;
  const signer = [`(${name === undefined || name === '' ? DOTS : name})`, position, acting ?? ''].filter(
    (line) => line !== '',
  );
  return {
    heading: heading ?? '',
    opinion: opinion === undefined ? '' : paragraphsXml(opinion, opinionLines),
    lines: Array.from({ length: lines }, () => ''),
    decisions: decisionOptions.map(decisionLine),
    // A rank stands where the hand begins to sign, as the rules for official letters have it.
    signature: `${rank === undefined || rank === '' ? 'ลงชื่อ' : rank} ${DOTS}`,
    signer: signer.slice(0, -1),
    lastLine: signer[signer.length - 1] ?? '',
  };
}
