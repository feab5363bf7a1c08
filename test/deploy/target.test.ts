import { describe, expect, test } from '@jest/globals';
import { scriptIdIn, sheetIdIn } from '../../scripts/deploy/google-ids.ts';
import { askedTarget, targetOf } from '../../scripts/deploy/target.ts';
import { fakeDesk } from './fake-desk.ts';

const SHEET = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_abcde';
const SCRIPT = '1ZyXwVuTsRqPoNmLkJiHgFeDcBa9876543210-_zyxwvutsrqponmlkj';

describe('the id of a spreadsheet', () => {
  test.each([
    SHEET,
    `  ${SHEET}\n`,
    `https://docs.google.com/spreadsheets/d/${SHEET}/edit?gid=0#gid=0`,
    `https://docs.google.com/spreadsheets/d/${SHEET}`,
    `https://docs.google.com/spreadsheets/u/1/d/${SHEET}/edit`,
    `https://docs.google.com/a/office.go.th/spreadsheets/d/${SHEET}/edit`,
  ])('is read from %s', (text) => {
    expect(sheetIdIn(text)).toBe(SHEET);
  });

  test.each([
    '',
    'แผน ITA',
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vAbCdEfGhIjKlMnOpQrStUv/pubhtml',
    `https://docs.google.com/document/d/${SHEET}/edit`,
    `https://script.google.com/d/${SCRIPT}/edit`,
    'https://docs.google.com/spreadsheets/u/0/',
  ])('is not read from %s', (text) => {
    expect(sheetIdIn(text)).toBeUndefined();
  });
});

describe('the id of a script', () => {
  test.each([
    SCRIPT,
    `https://script.google.com/d/${SCRIPT}/edit`,
    `https://script.google.com/home/projects/${SCRIPT}/edit`,
    `https://script.google.com/u/0/home/projects/${SCRIPT}/settings`,
    `https://script.google.com/macros/d/${SCRIPT}/edit`,
  ])('is read from %s', (text) => {
    expect(scriptIdIn(text)).toBe(SCRIPT);
  });

  test('is not read from the address of a spreadsheet', () => {
    expect(scriptIdIn(`https://docs.google.com/spreadsheets/d/${SHEET}/edit`)).toBeUndefined();
  });
});

describe('where to install', () => {
  const remembered = { scriptId: SCRIPT, parentId: SHEET };

  test('is what was asked for', () => {
    expect(targetOf({ new: ' แผน ' }, undefined)).toEqual({ kind: 'new-sheet', name: 'แผน' });
    expect(targetOf({ sheet: SHEET }, undefined)).toEqual({ kind: 'sheet', sheetId: SHEET });
    expect(targetOf({ script: SCRIPT }, undefined)).toEqual({ kind: 'script', script: { scriptId: SCRIPT } });
  });

  test('is the script of the last time when nothing is asked for', () => {
    expect(targetOf({}, remembered)).toEqual({ kind: 'script', script: remembered });
  });

  test('is never a second script in a sheet that has one of ours', () => {
    expect(targetOf({ sheet: SHEET }, remembered)).toEqual({ kind: 'script', script: remembered });
    expect(targetOf({ script: SCRIPT }, remembered)).toEqual({ kind: 'script', script: remembered });
  });

  test.each([
    [{ new: 'ก', sheet: SHEET }, 'เลือกได้อย่างเดียว'],
    [{ new: ' ' }, 'ต้องมีชื่อ'],
    [{ sheet: 'แผน' }, '“แผน” ไม่ใช่ที่อยู่ของ Google ชีต'],
    [{ script: 'แผน' }, '“แผน” ไม่ใช่รหัสของสคริปต์'],
    [{}, 'บอกว่าจะติดตั้งที่ไหน'],
  ])('cannot be %j, and a sentence says why', (wanted, why) => {
    expect(targetOf(wanted, undefined)).toContain(why);
  });

  test.each([
    [['1', 'แผน'], { new: 'แผน' }],
    [['2', SHEET], { sheet: SHEET }],
    [['3', SCRIPT], { script: SCRIPT }],
    [[''], {}],
    [[], undefined],
  ])('is asked, and %j answers it', async (answers, wanted) => {
    expect(await askedTarget(fakeDesk({ answers }), remembered)).toEqual(wanted);
  });
});
