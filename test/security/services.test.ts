import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DIST } from '../bundle/office.ts';

const CODE = readFileSync(join(DIST, 'Code.js'), 'utf8');

describe('the bundle', () => {
  test('names the services it needs and no other', () => {
    const named = new Set(CODE.match(/\b[A-Z][A-Za-z]+(?:App|Service)\b/g));
    expect([...named].sort()).toEqual([
      'CacheService',
      'HtmlService',
      'LockService',
      'MailApp',
      'PropertiesService',
      'ScriptApp',
      'SpreadsheetApp',
    ]);
  });

  test.each([
    'getOAuthToken',
    'doGet',
    'doPost',
    'new Function(',
    'XMLHttpRequest',
    'addEditor',
    'setSharing',
    'attachments',
    'replyTo',
    'everyMinutes',
    'forSpreadsheet',
    'getScriptProperties',
    'getUserProperties',
    'runConformance',
  ])('never names %s', (name) => {
    expect(CODE).not.toContain(name);
  });
});
