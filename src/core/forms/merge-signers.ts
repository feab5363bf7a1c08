import { ROLE_WORDS, type SignersField } from '../plan/signers-tab.ts';
import { comparisonKey } from '../rules/text/text-view.ts';
import type { Form, FormStep } from './form.ts';
import { FORMS } from './index.ts';

/** The texts of one row of ผู้ลงนาม, by field. */
export type SignerCells = Partial<Readonly<Record<SignersField, string>>>;

/** A row to come: the typed one it goes on from, counted from 0, and what is written into it. */
export interface MergedSigner {
  readonly from?: number;
  readonly texts: SignerCells;
}

const ROLES: readonly string[] = Object.values(ROLE_WORDS);
/** What belongs to a step of a form, and changes with it where nobody has typed anything else. */
const OF_THE_STEP = ['heading', 'presetOpinion', 'decisionOptions'] as const;

/**
 * The rows of ผู้ลงนาม under another form. A typed row goes on as the step that is its own: the proposer, the decision,
 * and an opinion of the same position. Whoever is named keeps name and position; a row that is no step of the form
 * stays as it is. Steps nobody has typed yet are put in front of those that come after them.
 */
export function mergeSigners(
  typed: readonly SignerCells[],
  { steps }: Form,
  printed: (text: string) => string,
): readonly MergedSigner[] {
  const free = new Set(steps);
  const merged: MergedSigner[] = typed.map((row, from) => {
    const step = steps.find((each) => free.has(each) && isStepOf(row, each, printed));
    if (!step) return { from, texts: {} };
    free.delete(step);
    return { from, texts: textsOf(row, step) };
  });
  for (const step of steps) {
    if (!free.has(step)) continue;
    const later = merged.findIndex(({ from, texts }) => rankOf(from, texts, typed) > rankOfRole(step));
    const place = later < 0 ? merged.length : later;
    merged.splice(place, 0, { texts: offered(step) });
  }
  const isCounted = typed.every(({ order }, index) => order === undefined || Number(order) === index + 1);
  return isCounted
    ? merged.map(({ texts, ...row }, index) => ({ ...row, texts: { ...texts, order: String(index + 1) } }))
    : merged;
}

function isStepOf(row: SignerCells, step: FormStep, printed: (text: string) => string): boolean {
  if (row.role !== undefined && row.role !== ROLE_WORDS[step.role]) return false;
  if (row.position === undefined) return true;
  const isSame = comparisonKey(printed(row.position)) === comparisonKey(printed(step.position));
  return isSame || (row.role !== undefined && step.role !== 'opinion');
}

/** Cells of ours change with the form, those of the office stay. */
function textsOf(row: SignerCells, step: FormStep): SignerCells {
  const of = offered(step);
  const changed = OF_THE_STEP.filter((field) => isOffered(field, row[field])).map(
    (field) => [field, of[field] ?? ''] as const,
  );
  return {
    ...Object.fromEntries(changed),
    ...(row.role === undefined && { role: ROLE_WORDS[step.role] }),
    ...(row.position === undefined && { position: step.position }),
  };
}

function isOffered(field: (typeof OF_THE_STEP)[number], text: string | undefined): boolean {
  return text === undefined || FORMS.some(({ steps }) => steps.some((step) => offered(step)[field] === text));
}

function offered({ role, heading, presetOpinion, decisionOptions, position }: FormStep): SignerCells {
  return {
    role: ROLE_WORDS[role],
    position,
    ...(heading !== undefined && { heading }),
    ...(presetOpinion !== undefined && { presetOpinion }),
    ...(decisionOptions && { decisionOptions: decisionOptions.join('\n') }),
  };
}

function rankOfRole({ role }: FormStep): number {
  return ROLES.indexOf(ROLE_WORDS[role]);
}

function rankOf(from: number | undefined, texts: SignerCells, typed: readonly SignerCells[]): number {
  const role = texts.role ?? (from === undefined ? undefined : typed[from]?.role);
  return role === undefined ? -1 : ROLES.indexOf(role);
}
