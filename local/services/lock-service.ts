import { holdsDocumentLock, releaseDocumentLock, takeDocumentLock } from '../document-lock.ts';
import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';

export const LOCK_SERVICE = {
  name: 'LockService',
  kind: 'LockService',
  members: { getDocumentLock: [[]] },
} as const;

export const LOCK = {
  name: 'LockService.Lock',
  kind: 'Lock',
  members: { tryLock: [['integer']], waitLock: [['integer']], releaseLock: [[]], hasLock: [[]] },
} as const;

/** Nobody else runs while we wait, so a lock that is taken stays taken: waiting takes no time. */
function documentLock(run: Run): object {
  return run.serve(LOCK, undefined, {
    tryLock: () => takeDocumentLock(run),
    waitLock() {
      if (!takeDocumentLock(run)) {
        throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
      }
    },
    releaseLock: () => releaseDocumentLock(run),
    hasLock: () => holdsDocumentLock(run),
  });
}

export function lockService(run: Run): object {
  return run.serve(LOCK_SERVICE, undefined, { getDocumentLock: () => documentLock(run) });
}
