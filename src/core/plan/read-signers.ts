import type { Signer, StepRole } from './plan.ts';
import { cellText, type FilledRow } from './read-rows.ts';
import { ROLE_WORDS, type SignersField } from './signers-tab.ts';
import { withoutAbsent } from './without-absent.ts';

const ROLE_OF_WORDS: ReadonlyMap<string, StepRole> = new Map(
  (Object.entries(ROLE_WORDS) as [StepRole, string][]).map(([role, words]) => [words, role]),
);

/** The opinion chain in the order of the rows; rows that hold only an order number are for later. */
export function readSigners(rows: readonly FilledRow<SignersField>[]): readonly Signer[] {
  return rows.flatMap((row, index) => {
    const { order: _order, ...filled } = row;
    return Object.keys(filled).length > 0 ? [readSigner(filled, index)] : [];
  });
}

function readSigner(row: FilledRow<SignersField>, index: number): Signer {
  return withoutAbsent({
    role: ROLE_OF_WORDS.get(cellText(row.role)?.trim() ?? '') ?? (index === 0 ? 'proposer' : 'opinion'),
    heading: cellText(row.heading),
    presetOpinion: cellText(row.presetOpinion),
    decisionOptions: cellText(row.decisionOptions)?.split('\n') ?? [],
    rank: cellText(row.rank),
    name: cellText(row.name),
    position: cellText(row.position),
    acting: cellText(row.acting),
  });
}
