import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';

export const CACHE_SERVICE = {
  name: 'CacheService',
  kind: 'CacheService',
  members: { getDocumentCache: [[]] },
} as const;

export const CACHE = {
  name: 'CacheService.Cache',
  kind: 'Cache',
  members: {
    get: [['string']],
    put: [
      ['string', 'any'],
      ['string', 'any', 'integer'],
    ],
    remove: [['string']],
  },
} as const;

const KEY_LIMIT = 250;
const VALUE_LIMIT = 100 * 1024;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;
const ITEM_LIMIT = 1000;

/** Over its limit the cache forgets the oldest tenth at once. */
function forgetOldest(run: Run): void {
  const entries = Object.entries(run.state.cache);
  if (entries.length > ITEM_LIMIT) run.state.cache = Object.fromEntries(entries.slice(ITEM_LIMIT / 10));
}

function documentCache(run: Run): object {
  return run.serve(CACHE, undefined, {
    get(key: string) {
      const held = run.state.cache[key];
      return held !== undefined && held.expires > run.now() ? held.value : null;
    },
    put(key: string, given: unknown, seconds = USUAL_SECONDS) {
      const value = String(given);
      if (key.length > KEY_LIMIT) throw new ServiceError('Argument too large: key');
      if (Buffer.byteLength(value, 'utf8') > VALUE_LIMIT) throw new ServiceError('Argument too large: value');
      if (seconds < 1 || seconds > MOST_SECONDS)
        throw new ServiceError('Invalid argument: expirationInSeconds');
      delete run.state.cache[key];
      run.state.cache[key] = { value, expires: run.now() + seconds * 1000 };
      forgetOldest(run);
    },
    remove(key: string) {
      delete run.state.cache[key];
    },
  });
}

export function cacheService(run: Run): object {
  return run.serve(CACHE_SERVICE, undefined, { getDocumentCache: () => documentCache(run) });
}
