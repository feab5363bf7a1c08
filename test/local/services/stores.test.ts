import { describe, expect, test } from '@jest/globals';
import { blankWorkbook, type HostSettings, openHost } from '../../../local/host.ts';
import { answerOf, errorOf, fixtureHost, writeDist } from '../fixture-host.ts';

describe('properties', () => {
  const store = 'var store = PropertiesService.getDocumentProperties();';

  test('are strings, whatever was put in', () => {
    expect(
      answerOf(
        `${store} store.setProperty('n', 5).setProperties({ b: true }); return [store.getProperty('n'), store.getProperties()];`,
      ),
    ).toEqual(['5', { n: '5', b: 'true' }]);
  });

  test('one that is missing is null, also once deleted', () => {
    expect(
      answerOf(`${store} store.setProperty('a', 'x').deleteProperty('a'); return store.getProperty('a');`),
    ).toBeNull();
  });

  test('setting all can drop the others', () => {
    expect(
      answerOf(
        `${store} store.setProperty('a', '1').setProperties({ b: '2' }, true); return store.getProperties();`,
      ),
    ).toEqual({ b: '2' });
  });

  test('a value of more than 9 KB with its key is refused, a Thai letter weighing three bytes', () => {
    expect(errorOf(`${store} store.setProperty('k', 'ก'.repeat(3072));`)).toBe(
      'Exception: Argument too large: value',
    );
    expect(errorOf(`${store} store.setProperty('k', 'ก'.repeat(3071));`)).toBe('nothing was thrown');
  });

  test('a store of more than 500 KB is refused', () => {
    expect(
      errorOf(`${store} for (var i = 0; i < 60; i += 1) store.setProperty('k' + i, 'x'.repeat(9000));`),
    ).toMatch(/^Exception: You have exceeded the property storage quota/);
  });

  test('of the document are shared, of the user are not', () => {
    const workbook = blankWorkbook();
    const other = { email: 'b@example.org', emailVisible: true, canEdit: true, isOwner: false };
    answerOf(
      "PropertiesService.getUserProperties().setProperty('a', 'mine'); PropertiesService.getDocumentProperties().setProperty('a', 'ours');",
      {
        workbook,
      },
    );
    const read =
      "return [PropertiesService.getUserProperties().getProperty('a'), PropertiesService.getDocumentProperties().getProperty('a')];";
    expect(answerOf(read, { workbook })).toEqual(['mine', 'ours']);
    expect(answerOf(read, { workbook, user: other })).toEqual([null, 'ours']);
  });
});

describe('the cache', () => {
  const cache = 'var cache = CacheService.getDocumentCache();';

  test('forgets a value at its time', () => {
    const workbook = blankWorkbook();
    const at = (now: string) => ({ workbook, now: new Date(now) });
    answerOf(`${cache} cache.put('k', 'v', 60);`, at('2026-01-01T00:00:00Z'));
    const read = `${cache} return cache.get('k');`;
    expect(answerOf(read, at('2026-01-01T00:00:59Z'))).toBe('v');
    expect(answerOf(read, at('2026-01-01T00:01:00Z'))).toBeNull();
  });

  test('stores an object as [object Object], as Google does', () => {
    expect(answerOf(`${cache} cache.put('k', {}); return cache.get('k');`)).toBe('[object Object]');
  });

  test.each([
    ["cache.put('k'.repeat(251), 'v');", 'Argument too large: key'],
    ["cache.put('k', 'v'.repeat(102401));", 'Argument too large: value'],
    ["cache.put('k', 'v', 21601);", 'Invalid argument: expirationInSeconds'],
  ])('%s is refused', (code, message) => {
    expect(errorOf(cache + code)).toBe(`Exception: ${message}`);
  });

  test('over a thousand values the oldest tenth goes', () => {
    expect(
      answerOf(
        `${cache} for (var i = 0; i <= 1000; i += 1) cache.put('k' + i, 'v'); return [cache.get('k99'), cache.get('k100')];`,
      ),
    ).toEqual([null, 'v']);
  });

  test('gives up a value that is removed', () => {
    expect(answerOf(`${cache} cache.put('k', 'v'); cache.remove('k'); return cache.get('k');`)).toBeNull();
  });
});

describe('the document lock', () => {
  const code = `
    function hold() { var lock = LockService.getDocumentLock(); var got = lock.tryLock(100); SpreadsheetApp.flush(); return [got, lock.hasLock()]; }
    function wait() { LockService.getDocumentLock().waitLock(100); }
    function ask() { var lock = LockService.getDocumentLock(); lock.tryLock(1); SpreadsheetApp.getUi().alert('?'); return lock.hasLock(); }
    function release() { var lock = LockService.getDocumentLock(); lock.tryLock(1); lock.releaseLock(); return lock.hasLock(); }`;

  /** What a colleague gets who runs the function while the first host is at its flush. */
  function meanwhile(functionName: string): unknown {
    const shared = {
      dist: writeDist(code),
      workbook: blankWorkbook(),
      driveFolder: '/nowhere',
    } satisfies HostSettings;
    const colleague = openHost(shared);
    let answer: unknown;
    const onCall = (name: string) => {
      if (name !== 'SpreadsheetApp.flush') return;
      try {
        answer = colleague.run(functionName);
      } catch (error) {
        answer = String(error);
      }
    };
    expect(openHost({ ...shared, onCall }).run('hold')).toEqual([true, true]);
    return answer;
  }

  test('is refused to a colleague while somebody holds it', () => {
    expect(meanwhile('hold')).toEqual([false, false]);
    expect(meanwhile('wait')).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
  });

  test('is free again when the run is over', () => {
    const host = fixtureHost(code);
    host.menu('hold');
    expect(host.run('hold')).toEqual([true, true]);
  });

  test('is given up by its holder', () => {
    expect(fixtureHost(code).run('release')).toBe(false);
  });

  test('is lost while an alert is on the screen', () => {
    expect(fixtureHost(code).run('ask')).toBe(false);
  });
});
