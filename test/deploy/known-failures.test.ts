import { describe, expect, test } from '@jest/globals';
import { explainFailure } from '../../scripts/deploy/explain-failure.ts';
import { KNOWN_FAILURES } from '../../scripts/deploy/known-failures.ts';
import { failed } from './fake-clasp.ts';

/** What clasp 3.4.1, npm or Google's services print, and a part of what is said of it. */
const PRINTED: readonly (readonly [printed: string, said: string])[] = [
  [
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
    'ยังไม่ได้เปิดสวิตช์ Google Apps Script API',
  ],
  [
    '{"error":"invalid_grant","error_description":"reauth related error (invalid_rapt)","error_subtype":"invalid_rapt"}',
    'ยืนยันตัวตนซ้ำ',
  ],
  ['invalid_grant', 'หมดอายุหรือถูกยกเลิก'],
  ['No credentials found.', 'ยังไม่ได้เข้าสู่ระบบ'],
  ['access_denied', 'ผู้ดูแลโดเมนของหน่วยงานปิดไว้'],
  ['Request had insufficient authentication scopes.', 'ไม่ครบทุกช่อง'],
  ['The caller does not have permission', 'เข้าสู่ระบบผิดบัญชี'],
  ['Request contains an invalid argument.', 'ยังไม่เคยถูกแก้ไข'],
  ['Requested entity was not found.', 'ไม่พบสเปรดชีตหรือสคริปต์นี้'],
  ['Invalid ID', 'ไม่พบสเปรดชีตหรือสคริปต์นี้'],
  ['Project file already exists.', 'ไม่ยอมสร้างสคริปต์'],
  ['Project settings not found.', 'ไม่พบไฟล์ที่บอกว่าจะส่งไปสคริปต์ไหน'],
  ['Invalid --project path: .clasp.office.json. File or directory does not exist.', 'จะส่งไปสคริปต์ไหน'],
  ['Skipping push.', 'clasp ข้ามการส่ง'],
  [
    'request to https://oauth2.googleapis.com/token failed, reason: self-signed certificate in certificate chain',
    'NODE_EXTRA_CA_CERTS',
  ],
  ['tunneling socket could not be established, statusCode: 407 Proxy Authentication Required', 'พร็อกซี'],
  [
    'request to https://oauth2.googleapis.com/token failed, reason: getaddrinfo ENOTFOUND oauth2.googleapis.com',
    'ติดต่ออินเทอร์เน็ตไม่ได้',
  ],
  [
    'request to https://oauth2.googleapis.com/token failed, reason: connect ECONNREFUSED 127.0.0.1:9',
    'HTTPS_PROXY',
  ],
  ['Quota exceeded for quota metric', 'ครบโควตา'],
  ['Internal error encountered.', 'Google ขัดข้องชั่วคราว'],
  ['Error: Port 8888 is already in use. Please specify a different port with --redirect-port', 'พอร์ต'],
  ['Security Error: Content directory is a symlink. Possible race attack.', 'symlink'],
  ["Expected property name or '}' in JSON at position 2", 'เสียหาย'],
  ['Error: spawnSync npx ENOENT', 'ไม่มีคำสั่ง npx'],
  ["EACCES: permission denied, open '.clasprc.json'", 'ไม่มีสิทธิ์เขียนไฟล์'],
  ['npm error code E404', 'ดาวน์โหลด clasp ไม่สำเร็จ'],
];

describe('a failure of clasp', () => {
  test.each(PRINTED)('%s is explained in Thai, with what to do, and quoted', (printed, said) => {
    const [means = '', ...rest] = explainFailure(failed(printed)).split('\n');
    expect(explainFailure(failed(printed))).toContain(said);
    expect(means).toMatch(/[ก-๛]/);
    expect(rest[0]).toMatch(/^ {2}→ .*[ก-๛]/);
    expect(rest.at(-1)).toBe(`ข้อความของ clasp: ${printed}`);
  });

  test('of every known kind is shown by what is really printed', () => {
    const shown = new Set(
      PRINTED.map(([printed]) => KNOWN_FAILURES.find(({ pattern }) => pattern.test(printed))),
    );
    expect(KNOWN_FAILURES.filter((failure) => !shown.has(failure))).toEqual([]);
  });

  test('that nobody knows has one Thai sentence and the words of clasp', () => {
    expect(explainFailure(failed('The moon is in the wrong house.'))).toBe(
      'clasp ทำไม่สำเร็จ ด้วยข้อความที่ยังไม่มีคำอธิบายในนี้\nข้อความของ clasp: The moon is in the wrong house.',
    );
  });

  test('without a word says that there was none', () => {
    expect(explainFailure({ status: 1, out: '', err: '' })).toContain('(ไม่มี)');
  });
});
