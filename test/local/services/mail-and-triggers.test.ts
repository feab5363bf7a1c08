import { describe, expect, test } from '@jest/globals';
import { emptyDocumentState } from '../../../local/document-state.ts';
import { answerOf, errorOf, fixtureHost, SCOPES } from '../fixture-host.ts';

const HANDLER = 'function ring(event) { console.log(event.triggerUid); }';
const SET = `function set() {
  return ScriptApp.newTrigger('ring').timeBased().everyDays(1).atHour(8).inTimezone('Asia/Bangkok').create().getUniqueId();
}`;
const LIST =
  'function list() { return ScriptApp.getProjectTriggers().map(function (each) { return each.getUniqueId(); }); }';
const userOf = (email: string) => ({ email, emailVisible: true, canEdit: true, isOwner: false });
const without = (...names: string[]) => ({
  grantedScopes: SCOPES.filter((scope) => !names.some((name) => scope.endsWith(name))),
});

describe('mail', () => {
  test('lands in the host, and takes from the quota what it has recipients', () => {
    const host = fixtureHost(
      `function send() {
        MailApp.sendEmail({ to: 'a@example.org, b@example.org', subject: 'ก', body: 'ข', htmlBody: '<p>ข</p>', name: 'ค' });
        return MailApp.getRemainingDailyQuota();
      }`,
      { mailQuota: 5, user: userOf('c@example.org') },
    );
    expect(host.run('send')).toBe(3);
    expect(host.mail).toEqual([
      {
        from: 'c@example.org',
        to: ['a@example.org', 'b@example.org'],
        subject: 'ก',
        body: 'ข',
        htmlBody: '<p>ข</p>',
        name: 'ค',
      },
    ]);
  });

  test.each([
    [
      "{ to: 'a@example.org', subject: 'ก', body: 'ข' }",
      'Service invoked too many times for one day: email.',
    ],
    ["{ to: 'ปลัด', subject: 'ก', body: 'ข' }", 'Invalid email: ปลัด'],
    ["{ subject: 'ก', body: 'ข' }", 'no recipient'],
    ["{ to: 'a@example.org', subject: 'ก', body: 'a'.repeat(204801) }", 'Limit Exceeded: Email Body Size.'],
    ["{ to: 'a@example.org', subject: 'a'.repeat(251), body: 'ข' }", 'Invalid argument: subject'],
    ["{ to: Array(51).fill('a@example.org').join(), subject: 'ก' }", 'Email Recipients Per Message'],
  ])('is refused: %s', (message, words) => {
    expect(errorOf(`MailApp.sendEmail(${message});`, { mailQuota: 0 })).toContain(words);
  });

  test('takes nothing but texts', () => {
    expect(() => answerOf("MailApp.sendEmail({ to: 'a@example.org', subject: 1 });")).toThrow('no subject');
    expect(() => answerOf("MailApp.sendEmail({ to: 'a@example.org', attachments: '' });")).toThrow(
      'no attachments',
    );
  });

  test('needs its own permission, to be counted as well', () => {
    const needed = 'Required permissions: https://www.googleapis.com/auth/script.send_mail';
    for (const call of ["sendEmail({ to: 'a@example.org' })", 'getRemainingDailyQuota()'])
      expect(errorOf(`MailApp.${call};`, without('send_mail'))).toContain(needed);
  });
});

describe('clock triggers', () => {
  test('run for whoever made them, and tell which one runs', () => {
    const documentState = emptyDocumentState();
    const open = (email: string) =>
      fixtureHost(`${HANDLER}${SET}${LIST}`, { documentState, user: userOf(email) });
    const [one, other] = [open('a@example.org'), open('b@example.org')];
    const id = one.run('set');
    expect([one.run('list'), other.run('list')]).toEqual([[id], []]);
    other.clock();
    one.clock();
    expect([other.log, one.log.map(({ text }) => text)]).toEqual([[], [id]]);
  });

  test('are taken away one by one, and only once', () => {
    const take = 'var all = ScriptApp.getProjectTriggers(); ScriptApp.deleteTrigger(all[0]);';
    const host = fixtureHost(
      `${SET}${LIST} function take() { ${take} } function twice() { ${take} ScriptApp.deleteTrigger(all[0]); }`,
    );
    const [, second, third] = [host.run('set'), host.run('set'), host.run('set')];
    host.run('take');
    expect(host.run('list')).toEqual([second, third]);
    expect(() => host.run('twice')).toThrow('was not found');
  });

  test.each([
    ["newTrigger('ring').timeBased().create()", 'no schedule'],
    ["newTrigger('ring').timeBased().everyDays(0)", 'recurrence interval'],
    ["newTrigger('ring').timeBased().everyDays(1).atHour(24)", 'hour'],
    ["newTrigger('ring').timeBased().inTimezone('Bangkok')", 'Invalid time zone'],
  ])('are refused: %s', (call, words) => {
    expect(errorOf(`ScriptApp.${call};`)).toContain(words);
  });

  test('are twenty at most for one person', () => {
    const set = "ScriptApp.newTrigger('ring').timeBased().everyDays(1).atHour(8).create();";
    expect(errorOf(`for (var i = 0; i < 21; i += 1) ${set}`)).toContain('too many triggers');
  });

  test('need their own permission', () => {
    for (const call of ["newTrigger('ring')", 'getProjectTriggers()'])
      expect(errorOf(`ScriptApp.${call};`, without('scriptapp'))).toContain(
        'https://www.googleapis.com/auth/script.scriptapp',
      );
  });
});
