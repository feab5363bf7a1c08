import type { Turn } from '../app/ports.ts';

/** Long enough for a command that is just ending, short enough for someone who clicked twice. */
const PATIENCE_MS = 500;
const HOLDER = 'turn.holder';
/** Apps Script ends every run after six minutes, so no command is older. */
const LONGEST_RUN_S = 360;

/** The document lock, with a note in the cache on who holds it. */
export function lockTurn(patienceMs = PATIENCE_MS): Turn {
  const lock = LockService.getDocumentLock();
  const cache = CacheService.getDocumentCache();
  return {
    take: (what) => {
      if (lock && !lock.tryLock(patienceMs)) return false;
      cache?.put(HOLDER, what, LONGEST_RUN_S);
      return true;
    },
    holder: () => cache?.get(HOLDER) ?? undefined,
    end: () => {
      SpreadsheetApp.flush();
      cache?.remove(HOLDER);
      lock?.releaseLock();
    },
  };
}
