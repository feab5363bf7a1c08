import { describe, expect, test } from '@jest/globals';
import type { MenuItem } from '../../local/screen.ts';
import { emptyOffice, officeWith, windowText } from './office.ts';

function functionNames(items: readonly MenuItem[]): readonly string[] {
  return items.flatMap((item) => {
    if (item === 'separator') return [];
    return 'items' in item ? functionNames(item.items) : [item.functionName];
  });
}

describe('opening the spreadsheet', () => {
  test('adds the menu without asking for any permission', () => {
    const host = emptyOffice().opens({ grantedScopes: [] });
    host.open();
    expect(Object.keys(host.screen.menus)).toEqual(['โปร่งใส']);
    expect(host.calls()).not.toHaveProperty('ScriptApp.requireScopes');
  });

  test('every item of the menu names a function that runs', () => {
    const office = officeWith();
    const host = office.opens();
    host.open();
    const names = functionNames(host.screen.menus.โปร่งใส ?? []);
    expect(names).toEqual([
      'menuCheck',
      'menuFindings',
      'menuStatus',
      'menuSchedule',
      'menuSubmit',
      'menuReviewing',
      'menuAll',
      'menuSummary',
      'menuWhoOwes',
      'menuUnits',
      'menuReviews',
      'menuOItems',
      'menuRoundStatus',
      'menuHistory',
      'menuDocuments',
      'menuMemo',
      'menuReport',
      'menuPublic',
      'menuSubmitMail',
      'menuDigestSet',
      'menuDigestLook',
      'menuDigestSend',
      'menuDigestStop',
      'menuFirstSteps',
      'menuImport',
      'menuForm',
      'menuFiles',
      'menuNextYear',
      'menuUndo',
      'menuInstall',
    ]);
    for (const name of names) {
      host.menu(name);
      expect(windowText(host)).not.toContain('ระบบขัดข้อง');
    }
    expect(host.screen.dialogs.length + host.screen.sidebars.length).toBe(names.length);
    expect(host.screen.toasts).toHaveLength(names.length);
  });
});

describe('the window after a command', () => {
  test('has a link to each document, which opens in a new tab', () => {
    const host = officeWith().opens();
    host.menu('menuAll');
    const html = host.screen.dialogs[0]?.html ?? '';
    for (const file of host.drive) expect(html).toContain(`<a href="${file.webViewLink}" target="_blank"`);
    expect(host.drive.map(({ mimeType }) => mimeType)).toEqual([
      'application/vnd.google-apps.document',
      'application/vnd.google-apps.document',
    ]);
  });

  test('shows what is in the cells, and never runs it', () => {
    const host = officeWith({
      measures: [{ measure: 'ก' }],
      report: { columns: ['มาตรการ', '<script>alert(1)</script>', '<b>อีก</b>'] },
    }).opens();
    host.menu('menuReport');
    expect(host.screen.dialogs[0]?.html).not.toContain('<script>alert');
    expect(windowText(host)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});
