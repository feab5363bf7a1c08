import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newFolder } from '../../command-line/command.ts';
import { answerOf, errorOf, fixtureHost } from '../fixture-host.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const BLOB = `Utilities.newBlob([80, 75, 3, 4], '${DOCX}', 'x.docx')`;
const failed = (reason: string) =>
  `GoogleJsonResponseException: API call to drive.files.create failed with error: ${reason}`;

describe('Drive.Files.create', () => {
  test('converts a .docx into a Google Doc and keeps its bytes', () => {
    const host = fixtureHost(
      `function make() { return Drive.Files.create({ name: 'บันทึกข้อความ', mimeType: 'application/vnd.google-apps.document' }, ${BLOB}, { fields: 'id,name,webViewLink' }); }`,
      { now: new Date('2026-05-06T00:00:00Z') },
    );
    const made = host.run('make') as { id: string };
    const [file] = host.drive;
    expect(made).toEqual({
      id: file?.id,
      name: 'บันทึกข้อความ',
      webViewLink: `https://docs.google.com/document/d/${made.id}/edit`,
    });
    expect(file).toMatchObject({
      mimeType: 'application/vnd.google-apps.document',
      owner: 'owner@example.org',
      createdByUser: 'owner@example.org',
      size: 4,
      createdTime: '2026-05-06T00:00:00.000Z',
    });
    expect(basename(file?.path ?? '')).toBe('บันทึกข้อความ.docx');
    expect([...readFileSync(file?.path ?? '')]).toEqual([80, 75, 3, 4]);
  });

  test('answers few fields unless asked for more', () => {
    expect(Object.keys(answerOf("return Drive.Files.create({ name: 'x' });") as object)).toEqual([
      'kind',
      'id',
      'name',
      'mimeType',
    ]);
    expect(errorOf(`Drive.Files.create({}, ${BLOB}, { fields: 'alternateLink' });`)).toBe(
      failed('Invalid field selection alternateLink'),
    );
  });

  test('takes a Blob and nothing else for its bytes', () => {
    const refused = 'Exception: The mediaData parameter only supports Blob types for upload.';
    expect(errorOf("Drive.Files.create({ name: 'x' }, [80, 75]);")).toBe(refused);
    expect(errorOf("Drive.Files.create({ name: 'x' }, { fields: 'id' });")).toBe(refused);
    expect(errorOf("Drive.Files.create('x');")).toBe(
      "Exception: The parameters (String) don't match the method signature for Drive.Files.create.",
    );
  });

  test('knows no title, the name of v2', () => {
    expect(answerOf("return Drive.Files.create({ title: 'x' }).name;")).toBe('Untitled');
  });

  test('cannot convert what is no document', () => {
    const make = (blob: string) =>
      errorOf(`Drive.Files.create({ mimeType: 'application/vnd.google-apps.document' }, ${blob});`);
    expect(make("Utilities.newBlob([1, 2], 'image/png')")).toBe(failed('Bad Request'));
    expect(make(`Utilities.newBlob([1, 2], '${DOCX}')`)).toBe(failed('Bad Request'));
  });

  test('keeps two files of one name apart', () => {
    const host = fixtureHost(`function make() { Drive.Files.create({ name: 'ก/ข' }, ${BLOB}); }`);
    host.menu('make');
    host.menu('make');
    expect(host.drive.map(({ path = '' }) => basename(path))).toEqual(['ก-ข.docx', 'ก-ข (2).docx']);
  });
});

test("a folder made by one person's run is not found by a colleague's", () => {
  const driveFolder = newFolder();
  const code = `
    function folder() { return Drive.Files.create({ name: 'f', mimeType: 'application/vnd.google-apps.folder' }).id; }
    function put(id) { return Drive.Files.create({ name: 'x', parents: [id] }, ${BLOB}, { fields: 'parents' }); }`;
  const mine = fixtureHost(code, { driveFolder });
  const id = mine.run('folder') as string;
  expect(mine.run('put', id)).toEqual({ parents: [id] });
  const colleague = { email: 'b@example.org', emailVisible: true, canEdit: true, isOwner: false };
  expect(() => fixtureHost(code, { driveFolder, user: colleague }).run('put', id)).toThrow(
    `API call to drive.files.create failed with error: File not found: ${id}.`,
  );
});
