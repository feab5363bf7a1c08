import { likeness, shinglesOf } from './likeness.ts';
import type { TextView } from './text-view.ts';

/** Below this, two cells may agree by chance. */
const ENOUGH_TO_TELL = 30;
const NEARLY_ALL = 0.92;

/** Whether two cells hold the same words, apart from spaces, digits and a letter here or there. */
export function sameWords({ key: first }: TextView, { key: second }: TextView): boolean {
  if (first.length < ENOUGH_TO_TELL || second.length < ENOUGH_TO_TELL) return false;
  if (first === second) return true;
  const ratio = first.length / second.length;
  if (ratio <= 0.8 || ratio >= 1.25 || !shareProbes(first, second)) return false;
  return likeness(shinglesOf(first), shinglesOf(second)) >= NEARLY_ALL;
}

const PROBES = 12;
const PROBE = 6;

/** Of a dozen short pieces of one text, half are in the other: wherever nearly all words agree, many more are. */
function shareProbes(one: string, other: string): boolean {
  const step = Math.floor((one.length - PROBE) / (PROBES - 1));
  let missed = 0;
  for (let probe = 0; probe < PROBES && missed * 2 <= PROBES; probe += 1) {
    if (!other.includes(one.slice(probe * step, probe * step + PROBE))) missed += 1;
  }
  return missed * 2 <= PROBES;
}
