import type { Run } from './run.ts';

/** Takes the document lock unless another execution holds it. */
export function takeDocumentLock({ state, id }: Run): boolean {
  if (state.lockHolder !== undefined && state.lockHolder !== id) return false;
  state.lockHolder = id;
  return true;
}

export function holdsDocumentLock({ state, id }: Run): boolean {
  return state.lockHolder === id;
}

export function releaseDocumentLock(run: Run): void {
  if (holdsDocumentLock(run)) delete run.state.lockHolder;
}
