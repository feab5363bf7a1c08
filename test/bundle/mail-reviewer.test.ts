import { describe, expect, test } from '@jest/globals';
import type { HostSettings } from '../../local/host.ts';
import { COMMAND_SCOPES } from '../../src/google/require-scopes.ts';
import { officeWith, windowText } from './office.ts';

const GRANTED = [...COMMAND_SCOPES].map((scope) => `https://www.googleapis.com/auth/${scope}`);
const MAIL = 'https://www.googleapis.com/auth/script.send_mail';

const office = (reviewerEmail?: string) =>
  officeWith({
    organisation: { name: 'อบต.<b>ทดลอง</b>' },
    fiscalYearBE: 2569,
    measures: [{ measure: 'อบรม' }, { measure: 'เผยแพร่' }],
    preferences: reviewerEmail === undefined ? {} : { reviewerEmail },
  });

function click(email: string | undefined, settings: Partial<HostSettings> = {}) {
  const host = office(email).opens({ alertAnswers: ['YES'], ...settings });
  host.menu('menuSubmitMail');
  return host;
}

describe('sending to the ปลัด by mail', () => {
  test('sets the measures to รอตรวจ and mails the message with the link, after a yes', () => {
    const host = click('palad@example.go.th');
    expect(host.screen.alerts[0]?.prompt).toContain('ถึง palad@example.go.th');
    expect(host.mail).toHaveLength(1);
    expect(host.mail[0]).toMatchObject({
      to: ['palad@example.go.th'],
      body: expect.stringContaining('https://docs.google.com/spreadsheets'),
      htmlBody: expect.stringContaining('อบต.&lt;b&gt;ทดลอง&lt;/b&gt; ที่รอตรวจ 2 มาตรการ'),
    });
    expect(windowText(host)).toContain('ส่งอีเมลถึง palad@example.go.th แล้ว');
  });

  test('mails nobody where nothing waits', () => {
    const host = officeWith({
      organisation: { name: 'อบต.ทดลอง' },
      measures: [],
      preferences: { reviewerEmail: 'palad@example.go.th' },
    }).opens({ alertAnswers: ['YES'] });
    host.menu('menuSubmitMail');
    expect(host.mail).toEqual([]);
    expect(windowText(host)).toContain('ไม่มีมาตรการที่รอตรวจ จึงไม่ได้ส่งอีเมล');
  });

  test('does nothing after a no', () => {
    const host = click('palad@example.go.th', { alertAnswers: ['NO'] });
    expect(host.mail).toEqual([]);
    expect(windowText(host)).toContain('ยังไม่ได้ส่งให้ปลัดตรวจ');
  });

  test.each([
    [undefined, 'ยังไม่ได้ใส่อีเมลผู้ตรวจ'],
    ['ปลัด', 'อ่านอีเมลผู้ตรวจ “ปลัด” ไม่ได้'],
    ['a@example.go.th, b@example.go.th', 'ใส่อีเมลเดียว'],
  ])('to %s says what to put where, and changes nothing', (email, told) => {
    const host = click(email);
    expect(windowText(host)).toContain(told);
    expect([host.mail, host.screen.alerts]).toEqual([[], []]);
  });

  test('gives the message to be sent by hand where the account may send no more today', () => {
    const host = click('palad@example.go.th', { mailQuota: 0 });
    expect(host.mail).toEqual([]);
    expect(windowText(host)).toContain('โควตาอีเมลของบัญชีท่านวันนี้หมดแล้ว');
    expect(windowText(host)).toContain('https://docs.google.com/spreadsheets');
  });

  test('asks for the permission to mail, and not for that to run by the clock', () => {
    expect(windowText(click('palad@example.go.th', { grantedScopes: GRANTED }))).toContain('เลือกอนุญาตทุกช่อง');
    expect(click('palad@example.go.th', { grantedScopes: [...GRANTED, MAIL] }).mail).toHaveLength(1);
  });
});
