import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { blankWorkbook, openHost, ServiceError } from '../../local/host.ts';
import { answerOf, errorOf, fixtureHost, SCOPES, writeDist } from './fixture-host.ts';

describe('the context', () => {
  test.each([
    ...[
      'setTimeout',
      'setInterval',
      'TextEncoder',
      'TextDecoder',
      'URL',
      'fetch',
      'atob',
      'btoa',
      'Buffer',
      'require',
    ],
    ...['process', 'module', 'structuredClone', 'crypto', 'performance', 'queueMicrotask', 'window', 'Blob'],
  ])('has no %s', (name) => {
    expect(answerOf(`return typeof ${name};`)).toBe('undefined');
  });

  test('is fresh for every run, as Apps Script loads the project each time', () => {
    const host = fixtureHost('var count = 0; function next() { count += 1; return count; }');
    expect([host.run('next'), host.run('next')]).toEqual([1, 1]);
  });

  test('tells the time it is given, and other dates as they are', () => {
    const now = new Date('2026-05-06T07:08:09Z');
    expect(
      answerOf(
        'return [new Date().toISOString(), Date.now(), new Date(0).toISOString(), Date.UTC(2026, 0, 1), new Date() instanceof Date, new Date().constructor === Date];',
        { now },
      ),
    ).toEqual([
      '2026-05-06T07:08:09.000Z',
      now.getTime(),
      '1970-01-01T00:00:00.000Z',
      Date.UTC(2026, 0, 1),
      true,
      true,
    ]);
  });

  test('sees values of its own kind only', () => {
    expect(
      answerOf(
        `var values = sheet.getRange('A1').setValue(1).getValues();
         return [values instanceof Array, values[0] instanceof Array, PropertiesService.getDocumentProperties().getProperties() instanceof Object,
           sheet.getRange instanceof Function];`,
      ),
    ).toEqual([true, true, true, true]);
  });

  test('keeps local time in the zone of the manifest, wherever the machine stands', () => {
    const dist = writeDist("function hour() { return new Date('2026-01-01T00:00:00Z').getHours(); }");
    const script = join(dist, 'ask.mjs');
    const host = join(import.meta.dirname, '../../local/host.ts');
    writeFileSync(
      script,
      `import { blankWorkbook, openHost } from ${JSON.stringify(host)};
       const host = openHost({ dist: ${JSON.stringify(dist)}, workbook: blankWorkbook(), driveFolder: ${JSON.stringify(dist)} });
       console.log(host.run('hour'), new Date('2026-01-01T00:00:00Z').getHours());`.replace("'ask.mjs'", ''),
    );
    const printed = execFileSync(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, TZ: 'America/Los_Angeles' },
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
    });
    expect(printed.trim()).toBe('7 16');
  });
});

describe('service objects', () => {
  test('fail, naming it, at anything they do not provide', () => {
    expect(() => answerOf("sheet.getRange('A1').foo();")).toThrow(
      'SpreadsheetApp.Range.foo is not provided by the local host',
    );
    expect(() => answerOf('SpreadsheetApp.openById("x");')).toThrow(
      'SpreadsheetApp.openById is not provided by the local host',
    );
  });

  test('end the run when that happens, even if the bundle catches it', () => {
    expect(() => answerOf('try { sheet.foo(); } catch (error) {} return "fine";')).toThrow(
      'SpreadsheetApp.Sheet.foo is not provided by the local host',
    );
  });

  test('cannot be changed', () => {
    expect(() => answerOf('sheet.name = "x";')).toThrow('SpreadsheetApp.Sheet.name cannot be set');
  });

  test("throw the context's own errors, named Exception", () => {
    expect(errorOf('sheet.getRange(0, 1);')).toBe('Exception: The starting row of the range is too small.');
  });

  test('print an enum as its name', () => {
    expect(
      answerOf(
        'return [JSON.stringify({ wrap: SpreadsheetApp.WrapStrategy.WRAP }), "" + SpreadsheetApp.WrapStrategy.CLIP];',
      ),
    ).toEqual(['{"wrap":"WRAP"}', 'CLIP']);
  });

  test('are counted by the call', () => {
    const host = fixtureHost(
      "function fill() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; s.getRange('A1').setValue(1); s.getRange('A2').setValue(2); }",
    );
    host.menu('fill');
    expect(host.calls()).toEqual({
      'Range.setValue': 2,
      'Sheet.getRange': 2,
      'Spreadsheet.getSheets': 1,
      'SpreadsheetApp.getActiveSpreadsheet': 1,
    });
  });
});

describe('occasions', () => {
  const code = `
    function onOpen(e) { console.log(String(e.authMode), e.source.getName()); SpreadsheetApp.getUi().createMenu('โปร่งใส').addItem('ตรวจ', 'check').addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('เอกสาร').addItem('รายงาน', 'report')).addToUi(); }
    function onEdit(e) { console.log(e.range.getA1Notation(), e.value, e.oldValue === undefined); }
    function check() { SpreadsheetApp.getUi().alert('เสร็จแล้ว'); }
    function fail() { throw new Error('ล้มเหลว'); }
    function hidden_() {}
    var menu = { item: function () { console.warn('clicked'); } };`;

  test('opening runs onOpen with limited permission and shows the menu', () => {
    const host = fixtureHost(code, { workbook: blankWorkbook('แผน') });
    host.open();
    expect(host.log).toEqual([{ level: 'log', text: 'LIMITED แผน' }]);
    expect(host.screen.menus).toEqual({
      โปร่งใส: [
        { caption: 'ตรวจ', functionName: 'check' },
        'separator',
        { caption: 'เอกสาร', items: [{ caption: 'รายงาน', functionName: 'report' }] },
      ],
    });
  });

  test('an edit runs onEdit', () => {
    const host = fixtureHost(code);
    host.edit({ sheet: 'Sheet1', range: 'B2', value: 'ก' });
    expect(host.log).toEqual([{ level: 'log', text: 'B2 ก true' }]);
  });

  test('who may only look sets off no trigger', () => {
    const user = { email: 'b@example.org', emailVisible: true, canEdit: false, isOwner: false };
    const host = fixtureHost(code, { user });
    host.open();
    expect(host.screen.menus).toEqual({});
  });

  test('a menu item must not answer a promise, which nobody would wait for', () => {
    expect(() => fixtureHost('async function later() {}').menu('later')).toThrow('later answers a promise');
  });

  test('a bundle without triggers is opened in silence', () => {
    expect(() => fixtureHost('').open()).not.toThrow();
  });

  test('a menu item may name a method of an object', () => {
    const host = fixtureHost(code);
    host.menu('menu.item');
    expect(host.log).toEqual([{ level: 'warn', text: 'clicked' }]);
  });

  test('a function that is not there, or is private to the project, is not found', () => {
    const host = fixtureHost(code);
    expect(() => host.menu('nothing')).toThrow('Script function not found: nothing');
    expect(() => host.run('hidden_')).toThrow('Script function not found: hidden_');
  });

  test('an error of the bundle arrives with its words', () => {
    const host = fixtureHost(code);
    expect(() => host.menu('fail')).toThrow(new Error('ล้มเหลว'));
    expect(() => host.run('fail')).toThrow(new Error('ล้มเหลว'));
  });

  test('nobody is at the screen when a trigger runs', () => {
    expect(() => fixtureHost(code).trigger('check')).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('a formula', () => {
  const code = `
    function TWICE(value) { return Array.isArray(value) ? value.map(function (row) { return [row[0] * 2]; }) : value * 2; }
    function KIND(value) { return value instanceof Date; }
    function DAY() { return new Date(0); }
    function ZONE() { return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(); }
    function WRITE() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1); }
    function ASK() { SpreadsheetApp.getUi(); }
    function NOTHING() {}
    function THING() { return {}; }`;
  const host = fixtureHost(code);

  test('gives a custom function values or rows, and takes the same back', () => {
    expect(host.formula('TWICE', 2)).toBe(4);
    expect(host.formula('TWICE', [[1], [2]])).toEqual([[2], [4]]);
    expect(host.formula('KIND', new Date())).toBe(true);
    expect(host.formula('DAY')).toEqual(new Date(0));
    expect(host.formula('NOTHING')).toBe('');
  });

  test('may read the spreadsheet and nothing more', () => {
    expect(host.formula('ZONE')).toBe('Asia/Bangkok');
    expect(() => host.formula('WRITE')).toThrow('You do not have permission to call Range.setValue.');
    expect(() => host.formula('ASK')).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  test('cannot show an object', () => {
    expect(() => host.formula('THING')).toThrow(
      'a formula takes and gives text, numbers, dates and rows of them',
    );
  });
});

describe('permission', () => {
  const asking = (call: string) => `function onOpen() { ${call} } function click() { ${call} }`;

  test('a simple trigger cannot use a service that needs it', () => {
    const create = asking("Drive.Files.create({ name: 'x' });");
    expect(() => fixtureHost(create).open()).toThrow(
      'You do not have permission to call Drive.Files.create. Required permissions: (https://www.googleapis.com/auth/drive.file || https://www.googleapis.com/auth/drive)',
    );
    const dialog = asking("SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'y');");
    expect(() => fixtureHost(dialog).open()).toThrow(
      'You do not have permission to call Ui.showModalDialog.',
    );
  });

  test('a simple trigger may use the file it is bound to', () => {
    expect(() =>
      fixtureHost(asking('SpreadsheetApp.getActiveSpreadsheet().getSheets();')).open(),
    ).not.toThrow();
  });

  test('a scope that the manifest does not ask for is missing at the call that needs it', () => {
    const manifest = { oauthScopes: SCOPES.filter((scope) => !scope.endsWith('currentonly')) };
    expect(() =>
      fixtureHost(asking('SpreadsheetApp.getActiveSpreadsheet();'), { manifest }).menu('click'),
    ).toThrow(
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
  });

  test('a scope that was not granted makes requireScopes end the run, where it is asked for', () => {
    const code = asking(
      `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ${JSON.stringify(SCOPES.slice(0, 2))});`,
    );
    expect(() => fixtureHost(code, { grantedScopes: SCOPES.slice(0, 2) }).menu('click')).not.toThrow();
    expect(() => fixtureHost(code, { grantedScopes: SCOPES.slice(1) }).menu('click')).toThrow(
      'Authorization is required to perform that action.',
    );
  });

  test('an advanced service that is not switched on is not there', () => {
    expect(answerOf('return typeof Drive;')).toBe('object');
    expect(answerOf('return typeof Drive;', { manifest: { dependencies: {} } })).toBe('undefined');
  });

  test('a manifest that leaves the scopes to be guessed is refused', () => {
    expect(() => fixtureHost('', { manifest: { oauthScopes: undefined } })).toThrow('lists no oauthScopes');
  });

  test("a person's address is empty wherever Google would not tell it", () => {
    const code =
      'function onOpen() { console.log(Session.getActiveUser().getEmail()); } function ask() { return Session.getEffectiveUser().getEmail(); }';
    const user = { email: 'a@example.org', emailVisible: true, canEdit: true, isOwner: true };
    const host = fixtureHost(code, { user });
    host.open();
    expect([host.run('ask'), host.log[0]?.text]).toEqual(['a@example.org', '']);
    expect(fixtureHost(code, { user: { ...user, emailVisible: false } }).run('ask')).toBe('');
    expect(fixtureHost(code, { user, grantedScopes: SCOPES.slice(0, 3) }).run('ask')).toBe('');
  });
});

describe('faults put in on purpose', () => {
  const code = `
    function tolerant() { var s = SpreadsheetApp.getActiveSpreadsheet(); try { s.getSheets(); } catch (error) { return String(error); } return 'fine'; }
    function locked() { LockService.getDocumentLock().tryLock(1); SpreadsheetApp.flush(); SpreadsheetApp.flush(); }`;
  const at = (name: string, fault: Error) => (called: string) => {
    if (called === name) throw fault;
  };

  test('a ServiceError is an answer the bundle can handle', () => {
    const onCall = at(
      'Spreadsheet.getSheets',
      new ServiceError('Service invoked too many times: spreadsheet'),
    );
    expect(fixtureHost(code, { onCall }).run('tolerant')).toBe(
      'Exception: Service invoked too many times: spreadsheet',
    );
  });

  test('any other error ends the run, whatever the bundle catches, and frees its lock', () => {
    const timeout = new Error('Exceeded maximum execution time');
    expect(() => fixtureHost(code, { onCall: at('Spreadsheet.getSheets', timeout) }).run('tolerant')).toThrow(
      timeout,
    );
    const documentState = { documentProperties: {}, userProperties: {}, cache: {}, triggers: [] };
    const host = fixtureHost(code, { documentState, onCall: at('SpreadsheetApp.flush', timeout) });
    expect(() => host.menu('locked')).toThrow(timeout);
    expect(documentState).toEqual({ documentProperties: {}, userProperties: {}, cache: {}, triggers: [] });
  });

  test('the watcher knows how many calls went before', () => {
    const seen: string[] = [];
    fixtureHost(code, { onCall: (name, index) => seen.push(`${index} ${name}`) }).run('tolerant');
    expect(seen).toEqual(['0 SpreadsheetApp.getActiveSpreadsheet', '1 Spreadsheet.getSheets']);
  });
});

test('a dist folder without a manifest cannot be opened', () => {
  expect(() => openHost({ dist: '/nowhere', workbook: blankWorkbook(), driveFolder: '/nowhere' })).toThrow(
    'appsscript.json',
  );
});
