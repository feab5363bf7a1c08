import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../scripts/deploy/deploy.ts';
import type { Target } from '../../scripts/deploy/target.ts';
import { DIST } from '../bundle/office.ts';
import { newFolder } from '../command-line/command.ts';
import { failed, fakeClasp, printed, pulling } from './fake-clasp.ts';
import { fakeDesk } from './fake-desk.ts';

const SHEET: Target = { kind: 'sheet', sheetId: 'sheet-of-the-office' };
const NEW: Target = { kind: 'new-sheet', name: 'แผน ITA ๒๕๖๙' };
const SCRIPT: Target = { kind: 'script', script: { scriptId: 'script-of-the-office' } };
const MADE = printed(
  'Created new script: https://script.google.com/d/made-script/edit\nBound to document: https://drive.google.com/open?id=sheet-of-the-office',
);

const remembered = (root: string) => JSON.parse(readFileSync(join(root, '.clasp.office.json'), 'utf8'));
const steps = (said: string) => [...said.matchAll(/^\[([0-9])\/6\]/gm)].map(([, number]) => Number(number));

describe('npm run deploy', () => {
  test('creates a script in the sheet, remembers it, sends two files and tells the addresses', async () => {
    const desk = fakeDesk({ clasp: fakeClasp({ 'create-script': MADE }) });
    expect(await deploy(desk, SHEET, false)).toBe(0);
    expect(desk.clasp.ran).toEqual([
      'show-file-status --json',
      'show-authorized-user --json',
      '--project out/deploy/now/.clasp.json create-script --parentId sheet-of-the-office --title โปร่งใส --rootDir script',
      '--project .clasp.office.json push --force --json',
    ]);
    expect(remembered(desk.root)).toEqual({
      scriptId: 'made-script',
      parentId: 'sheet-of-the-office',
      rootDir: 'dist',
    });
    expect(desk.said()).toContain('https://docs.google.com/spreadsheets/d/sheet-of-the-office/edit');
    expect(desk.said()).toContain('ติดตั้ง/ซ่อมแม่แบบ');
  });

  test('makes a new sheet with --type, which is the only time clasp may be given it', async () => {
    const made = printed(
      'Created new document: https://drive.google.com/open?id=made-sheet\nCreated new script: https://script.google.com/d/made-script/edit',
    );
    const desk = fakeDesk({ clasp: fakeClasp({ 'create-script': made }) });
    expect(await deploy(desk, NEW, false)).toBe(0);
    expect(desk.clasp.ran[2]).toContain('create-script --type sheets --title แผน ITA ๒๕๖๙');
    expect(remembered(desk.root)).toMatchObject({ scriptId: 'made-script', parentId: 'made-sheet' });
  });

  test('opens the sheet in the browser when the person says so', async () => {
    const desk = fakeDesk({ clasp: fakeClasp({ 'create-script': MADE }), answers: ['', ''] });
    expect(await deploy(desk, SHEET, false)).toBe(0);
    expect(desk.clasp.ran.at(-1)).toBe('--project .clasp.office.json open-container');
  });

  test('goes on when the script was made and only fetching its empty files failed', async () => {
    const half = { status: 1, out: MADE.out, err: 'Internal error encountered.' };
    const desk = fakeDesk({ clasp: fakeClasp({ 'create-script': half }) });
    expect(await deploy(desk, SHEET, false)).toBe(0);
    expect(remembered(desk.root).scriptId).toBe('made-script');
  });

  test('says that an empty sheet may be left when its script could not be made', async () => {
    const off = failed('User has not enabled the Apps Script API. Enable it by visiting …');
    const desk = fakeDesk({ clasp: fakeClasp({ 'create-script': off }) });
    expect(await deploy(desk, NEW, false)).toBe(1);
    expect(desk.said()).toContain('https://script.google.com/home/usersettings');
    expect(desk.said()).toContain('Google อาจสร้างสเปรดชีต “แผน ITA ๒๕๖๙” ไว้แล้ว');
    expect(existsSync(join(desk.root, '.clasp.office.json'))).toBe(false);
    expect(desk.clasp.ran.at(-1)).not.toContain('push');
  });

  test('only tells every step and command when it is a rehearsal', async () => {
    for (const target of [NEW, SHEET, SCRIPT]) {
      const desk = fakeDesk();
      expect(await deploy(desk, target, true)).toBe(0);
      expect(steps(desk.said())).toEqual([1, 2, 3, 4, 5, 6]);
      expect(desk.said().match(/^ {2}\$ /gm)).toHaveLength(8);
      expect(desk.clasp.ran).toEqual([]);
      expect(existsSync(join(desk.root, 'out'))).toBe(false);
    }
  });

  test('stops at a Node.js that is too old, before anything else', async () => {
    const desk = fakeDesk({ node: '20.9.0' });
    expect(await deploy(desk, SHEET, false)).toBe(1);
    expect(desk.said()).toContain('เครื่องนี้มี Node.js รุ่น 20.9.0 ต้องใช้รุ่น 20.11 ขึ้นไป');
    expect(desk.clasp.ran).toEqual([]);
  });

  test.each([
    [
      'a file too many',
      '{"filesToPush":["dist/appsscript.json","dist/Code.js","dist/x.js"],"untrackedFiles":[]}',
    ],
    [
      'a file that clasp leaves out',
      '{"filesToPush":["dist/appsscript.json","dist/Code.js"],"untrackedFiles":["dist/a.ts"]}',
    ],
    ['no manifest', '{"filesToPush":["dist/Code.js"],"untrackedFiles":[]}'],
  ])('sends nothing when dist/ has %s', async (_, status) => {
    const desk = fakeDesk({ clasp: fakeClasp({ 'show-file-status': printed(status) }) });
    expect(await deploy(desk, SHEET, false)).toBe(1);
    expect(desk.said()).toContain('ต้องส่ง dist/Code.js กับ dist/appsscript.json เท่านั้น');
    expect(desk.clasp.ran).toHaveLength(1);
  });

  test('knows the two files by their Windows paths as well', async () => {
    const status = printed(
      '{"filesToPush":["dist\\\\appsscript.json","dist\\\\Code.js"],"untrackedFiles":[]}',
    );
    const push = printed('["dist\\\\appsscript.json","dist\\\\Code.js"]');
    const desk = fakeDesk({ clasp: fakeClasp({ 'show-file-status': status, push, 'create-script': MADE }) });
    expect(await deploy(desk, SHEET, false)).toBe(0);
  });

  test('says so when Google has this very version already', async () => {
    const desk = fakeDesk({ clasp: fakeClasp({ 'create-script': MADE, push: printed('[]') }) });
    expect(await deploy(desk, SHEET, false)).toBe(0);
    expect(desk.said()).toContain('ที่ปลายทางเป็นรุ่นนี้อยู่แล้ว');
  });

  test('counts no answer as no success, though clasp ends with status 0', async () => {
    const desk = fakeDesk({ clasp: fakeClasp({ 'create-script': MADE, push: failed('Skipping push.', 0) }) });
    expect(await deploy(desk, SHEET, false)).toBe(1);
    expect(desk.said()).toContain('clasp ข้ามการส่ง');
    expect(desk.said()).not.toContain('ติดตั้งเสร็จแล้ว');
  });
});

describe('logging in', () => {
  const OUT = printed('{"loggedIn":false}');

  test('is explained, done in the browser, and then looked at again', async () => {
    let asked = 0;
    const clasp = fakeClasp({
      'show-authorized-user': () => (asked++ === 0 ? OUT : printed('{"loggedIn":true,"email":"a@b.th"}')),
      'create-script': MADE,
    });
    const desk = fakeDesk({ clasp, answers: ['', '', 'n'] });
    expect(await deploy(desk, SHEET, false)).toBe(0);
    expect(desk.clasp.ran.slice(1, 4)).toEqual([
      'show-authorized-user --json',
      'login',
      'show-authorized-user --json',
    ]);
    expect(desk.said()).toContain('บัญชีที่ใช้: a@b.th');
  });

  test('that did not succeed stops, and tells what to do without a browser', async () => {
    const desk = fakeDesk({ clasp: fakeClasp({ 'show-authorized-user': OUT }), answers: [''] });
    expect(await deploy(desk, SHEET, false)).toBe(1);
    expect(desk.said()).toContain('clasp login --no-localhost');
  });

  test('is not tried where nobody sits at the terminal', async () => {
    const desk = fakeDesk({ clasp: fakeClasp({ 'show-authorized-user': OUT }) });
    expect(await deploy(desk, SHEET, false)).toBe(1);
    expect(desk.clasp.ran).not.toContain('login');
    expect(desk.said()).toContain('สั่ง clasp login ในเทอร์มินัล');
  });

  test('with the wrong account is noticed before anything is made', async () => {
    const desk = fakeDesk({ answers: ['n'] });
    expect(await deploy(desk, SHEET, false)).toBe(1);
    expect(desk.said()).toContain('บัญชีที่ใช้: officer@example.org');
    expect(desk.said()).toContain('clasp logout');
    expect(desk.clasp.ran.at(-1)).toBe('show-authorized-user --json');
  });

  test('that Google does not confirm leaves the reason to the next step', async () => {
    const clasp = fakeClasp({
      'show-authorized-user': printed('{"loggedIn":true}'),
      'create-script': failed('invalid_grant'),
    });
    const desk = fakeDesk({ clasp });
    expect(await deploy(desk, SHEET, false)).toBe(1);
    expect(desk.said()).toContain('การเข้าสู่ระบบครั้งก่อนหมดอายุ');
  });
});

describe('a script that is there already', () => {
  const root = () => newFolder();
  const OURS = readFileSync(join(DIST, 'Code.js'), 'utf8');
  const deskOver = (files: Readonly<Record<string, string>>, answers?: readonly string[]) => {
    const folder = root();
    const clasp = fakeClasp({ pull: pulling(folder, files) });
    return fakeDesk({ clasp, root: folder, ...(answers && { answers }) });
  };

  test.each([
    [
      'the empty function of a new script, under its Thai name',
      { 'รหัส.js': 'function myFunction() {\n  \n}\n' },
    ],
    ['an older version of ours', { 'Code.js': OURS }],
    ['nothing but its manifest', { 'appsscript.json': '{}' }],
  ])('is written over without a question when it holds %s', async (_, files) => {
    const desk = deskOver(files);
    expect(await deploy(desk, SCRIPT, false)).toBe(0);
    expect(desk.clasp.ran.at(-1)).toBe('--project .clasp.office.json push --force --json');
    expect(remembered(desk.root)).toEqual({ scriptId: 'script-of-the-office', rootDir: 'dist' });
  });

  test.each([
    ['other code', { 'Code.js': 'function salaries() {}', 'appsscript.json': '{}' }, 'Code.js'],
    ['a page', { 'page.html': '<p>' }, 'page.html'],
    [
      'our bundle with lines of the office after it',
      { 'Code.js': `${OURS}\nfunction more() {}\n` },
      'Code.js',
    ],
    ['code in a folder', { 'lib/a.js': 'var a = 1' }, 'lib/a.js'],
  ])('is kept as a copy, named and not written over when it holds %s', async (_, files, named) => {
    const desk = deskOver(files);
    expect(await deploy(desk, SCRIPT, false)).toBe(1);
    expect(desk.said()).toContain(`สคริปต์นี้มีโค้ดที่ไม่ใช่ของโปร่งใส: ${named}`);
    expect(existsSync(join(desk.root, 'out/deploy/kept-1/script', named))).toBe(true);
    expect(desk.clasp.ran.filter((words) => words.includes('push'))).toEqual([]);
    expect(existsSync(join(desk.root, '.clasp.office.json'))).toBe(false);
  });

  test('is written over when the person types the word, and only then', async () => {
    const files = { 'Code.js': 'function salaries() {}' };
    expect(await deploy(deskOver(files, ['', 'ใช่']), SCRIPT, false)).toBe(1);
    expect(await deploy(deskOver(files, ['', 'แทนที่']), SCRIPT, false)).toBe(0);
  });

  test('has every copy kept, and each can be sent back by clasp', async () => {
    const desk = deskOver({ 'Code.js': 'function salaries() {}' });
    await deploy(desk, SCRIPT, false);
    await deploy(desk, SCRIPT, false);
    for (const kept of ['kept-1', 'kept-2'])
      expect(JSON.parse(readFileSync(join(desk.root, 'out/deploy', kept, '.clasp.json'), 'utf8'))).toEqual({
        scriptId: 'script-of-the-office',
        rootDir: 'script',
      });
  });
});
