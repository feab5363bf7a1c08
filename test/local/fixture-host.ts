import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { blankWorkbook, type Host, type HostSettings, openHost } from '../../local/host.ts';

export const SCOPES = [
  'spreadsheets.currentonly',
  'drive.file',
  'script.container.ui',
  'userinfo.email',
  'script.send_mail',
  'script.scriptapp',
].map((scope) => `https://www.googleapis.com/auth/${scope}`);

const ROOM = mkdtempSync(join(tmpdir(), 'prongsai-host-'));
afterAll(() => rmSync(ROOM, { recursive: true, force: true }));

const MANIFEST = {
  timeZone: 'Asia/Bangkok',
  runtimeVersion: 'V8',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
  oauthScopes: SCOPES,
};

interface Fixture extends Partial<HostSettings> {
  readonly manifest?: object;
}

/** A dist folder with that code as the whole bundle. */
export function writeDist(code: string, manifest: object = {}): string {
  const dist = mkdtempSync(join(ROOM, 'dist-'));
  writeFileSync(join(dist, 'Code.js'), code);
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify({ ...MANIFEST, ...manifest }));
  return dist;
}

/** A host whose bundle is that code. */
export function fixtureHost(code: string, { manifest, ...settings }: Fixture = {}): Host {
  return openHost({
    dist: writeDist(code, manifest),
    workbook: blankWorkbook(),
    driveFolder: mkdtempSync(join(ROOM, 'drive-')),
    ...settings,
  });
}

/** The answer of a bundle with one function: `sheet` and `book` are at hand in its body. */
export function answerOf(body: string, settings: Fixture = {}): unknown {
  return fixtureHost(
    `function answer() {
      var book = SpreadsheetApp.getActiveSpreadsheet();
      var sheet = book.getSheets()[0];
      ${body}
    }`,
    settings,
  ).run('answer');
}

/** The message of what the body throws, with its name, as `String(error)` gives it inside the bundle. */
export function errorOf(body: string, settings: Fixture = {}): unknown {
  return answerOf(
    `try { (function () { ${body} })(); } catch (error) { return String(error) + (error instanceof Error ? '' : ' (foreign)'); }
     return 'nothing was thrown';`,
    settings,
  );
}
