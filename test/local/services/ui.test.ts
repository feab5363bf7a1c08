import { describe, expect, test } from '@jest/globals';
import { fixtureHost } from '../fixture-host.ts';

const CODE = `
  var ui = function () { return SpreadsheetApp.getUi(); };
  function tell() { ui().alert('เสร็จแล้ว'); }
  function ask() { return '' + ui().alert('ยืนยัน', 'เขียนทับ?', ui().ButtonSet.YES_NO); }
  function compare() { return ui().alert('เขียนทับ?', ui().ButtonSet.YES_NO) === ui().Button.YES; }
  function show() { ui().showModalDialog(HtmlService.createHtmlOutput('<p>ผล</p>').setWidth(600).setHeight(400), 'ผลการตรวจ'); }
  function toast() { SpreadsheetApp.getActiveSpreadsheet().toast('กำลังตรวจ', 'โปร่งใส', 5); }
  function menus() { ui().createMenu('ก').addItem('1', 'a').addToUi(); ui().createMenu('ก').addItem('2', 'b').addToUi(); }`;

describe('an alert', () => {
  test('that only informs is confirmed', () => {
    const host = fixtureHost(CODE);
    host.menu('tell');
    expect(host.screen.alerts).toEqual([{ title: '', prompt: 'เสร็จแล้ว', buttons: 'OK', answer: 'OK' }]);
  });

  test('is answered as prepared, and closed when nothing more was', () => {
    const host = fixtureHost(CODE, { alertAnswers: ['YES'] });
    expect([host.run('ask'), host.run('ask')]).toEqual(['YES', 'CLOSE']);
    expect(host.screen.alerts[0]).toEqual({
      title: 'ยืนยัน',
      prompt: 'เขียนทับ?',
      buttons: 'YES_NO',
      answer: 'YES',
    });
  });

  test('can be answered by somebody who reads it', () => {
    expect(
      fixtureHost(CODE, { alertAnswers: ({ prompt }) => (prompt === 'เขียนทับ?' ? 'NO' : 'YES') }).run('ask'),
    ).toBe('NO');
  });

  test('cannot be answered with a button it does not have', () => {
    expect(() => fixtureHost(CODE, { alertAnswers: ['CANCEL'] }).run('ask')).toThrow('has no button CANCEL');
  });

  test('answers one of the buttons of this or any other Ui', () => {
    expect(fixtureHost(CODE, { alertAnswers: ['YES'] }).run('compare')).toBe(true);
  });
});

test('a dialog is on the screen with its size', () => {
  const host = fixtureHost(CODE);
  host.menu('show');
  expect(host.screen.dialogs).toEqual([{ title: 'ผลการตรวจ', html: '<p>ผล</p>', width: 600, height: 400 }]);
});

test('a toast is on the screen', () => {
  const host = fixtureHost(CODE);
  host.menu('toast');
  expect(host.screen.toasts).toEqual([{ message: 'กำลังตรวจ', title: 'โปร่งใส' }]);
});

test('a menu replaces another of the same title', () => {
  const host = fixtureHost(CODE);
  host.menu('menus');
  expect(host.screen.menus).toEqual({ ก: [{ caption: '2', functionName: 'b' }] });
});
