import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { serve } from '../../local/play/serve.ts';
import { command } from '../command-line/command.ts';
import { statusOf, type Visit, visit } from './visit.ts';

let page: Visit;
beforeAll(async () => {
  page = await visit();
});

describe('the playground answers nobody', () => {
  test.each(['/', '/state', '/client.js', '/workbook.xlsx', '/nowhere', '/?token=', '/?token=guess'])(
    'without the token: %s',
    async (path) => {
      expect((await fetch(page.origin + path)).status).toBe(403);
    },
  );

  test('whose address was made to point at this machine', async () => {
    const { cookie, origin, serving } = page;
    const { port, search } = new URL(serving.url);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1.evil.example:${port}`,
    ]) {
      expect(await statusOf(origin, '/state', { host, cookie })).toBe(403);
      expect(await statusOf(origin, `/${search}`, { host })).toBe(403);
    }
  });

  test('who writes or reads from another page, even with the cookie', async () => {
    const { cookie, origin } = page;
    for (const stranger of ['https://evil.example', 'http://127.0.0.1:1', 'null']) {
      expect(await statusOf(origin, '/menu', { cookie, origin: stranger }, 'POST')).toBe(403);
    }
    for (const from of ['cross-site', 'same-site']) {
      expect(await statusOf(origin, '/workbook.xlsx', { cookie, 'sec-fetch-site': from })).toBe(403);
    }
  });

  test('with the token of another time', async () => {
    const { cookie, origin } = page;
    const other = cookie.replace(/=.*/, (token) => `=${'A'.repeat(token.length - 1)}`);
    expect(await statusOf(origin, '/state', { cookie: other })).toBe(403);
  });
});

test('the token becomes a cookie that no script reads and no other site sends', async () => {
  const first = await fetch(page.serving.url);
  expect(first.headers.get('set-cookie')).toMatch(
    /^prongsai-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
  );
  expect((await page.get('/')).status).toBe(200);
});

test('no address leads to a file of the disk', async () => {
  const { cookie, origin } = page;
  for (const path of [
    '/../package.json',
    '/page/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/file/../../../../etc/passwd',
    '/file/..%2f..%2f.drive.json',
    '/file/.drive.json',
    '/file/%2fetc%2fpasswd',
    '/dialog/../state.json',
    '//etc/passwd',
    '/dialog/99',
    '/file/0',
  ]) {
    expect([path, await statusOf(origin, path, { cookie })]).toEqual([path, 404]);
  }
  expect((await page.post('/open', { example: '../package' })).status).toBe(404);
});

test('the page may run no script but its own, and a frame may reach nothing', async () => {
  const whole = (await page.get('/')).headers.get('content-security-policy');
  expect(whole).toContain("default-src 'none'; script-src 'self';");
  const frame = (await page.get('/preview')).headers.get('content-security-policy');
  expect(frame).toMatch(/^sandbox (?!.*allow-same-origin).*default-src 'none'/);
  expect(frame).not.toMatch(/connect-src|https?:/);
  expect(await (await page.get('/')).text()).not.toMatch(/https?:\/\//);
});

test('what was written is gone once it is closed', async () => {
  const { folder, close } = await serve(undefined, () => undefined);
  expect(existsSync(folder)).toBe(true);
  await close();
  expect(existsSync(folder)).toBe(false);
});

test('a plan that is not there is one line, and nothing is opened', async () => {
  expect(await command(['play', '/no/such/plan.xlsx'])).toMatchObject({
    status: 2,
    err: 'cannot read /no/such/plan.xlsx: there is no such file\n',
  });
  expect(await command(['play', 'one.xlsx', 'two.xlsx'])).toMatchObject({
    status: 2,
    err: 'prongsai play takes one file, not 2\n',
  });
});
