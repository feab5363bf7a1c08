import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { OFFICE_FILE } from '../../scripts/deploy/office-script.ts';
import { DIST } from './office.ts';

const CODE = readFileSync(join(DIST, 'Code.js'), 'utf8');
const ROOT = join(DIST, '..');

describe('what is shipped', () => {
  test('is one script and its manifest', () => {
    expect(readdirSync(DIST).sort()).toEqual(['Code.js', 'appsscript.json']);
  });

  test('has one real function for each entry point', () => {
    const names = [...CODE.matchAll(/^function (\w+)\(\) \{ return Prongsai_\.\1\.apply/gm)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([
      'ITA_DUE',
      'ITA_STATUS',
      'THAI_DATE',
      'THAI_DIGITS',
      'menuAll',
      'menuCheck',
      'menuDigestLook',
      'menuDigestSend',
      'menuDigestSet',
      'menuDigestStop',
      'menuDocuments',
      'menuFiles',
      'menuFindings',
      'menuFirstSteps',
      'menuForm',
      'menuHistory',
      'menuImport',
      'menuInstall',
      'menuMemo',
      'menuNextYear',
      'menuOItems',
      'menuPublic',
      'menuReport',
      'menuReviewing',
      'menuReviews',
      'menuRoundStatus',
      'menuSchedule',
      'menuStatus',
      'menuSubmit',
      'menuSubmitMail',
      'menuSummary',
      'menuUndo',
      'menuUnits',
      'menuWhoOwes',
      'onEdit',
      'onOpen',
      'ringDigest',
      'runAnswerStep',
      'runCheck',
      'runDocuments',
      'runDocumentsPage',
      'runExempt',
      'runExport',
      'runExportLines',
      'runFill',
      'runFindings',
      'runFirstSteps',
      'runForm',
      'runGoTo',
      'runHistory',
      'runImport',
      'runInstall',
      'runJudge',
      'runKeepFile',
      'runKeepPicture',
      'runNewYear',
      'runOItems',
      'runRead',
      'runRemoveFile',
      'runRemovePicture',
      'runReviewing',
      'runReviews',
      'runSchedule',
      'runSetDue',
      'runStatus',
      'runSubmit',
      'runSummary',
      'runTemplateFile',
      'runUnits',
      'runWhoOwes',
    ]);
  });

  test.each([
    'DriveApp',
    'DocumentApp',
    'UrlFetchApp',
    'GmailApp',
    'CalendarApp',
    'FormApp',
    'SlidesApp',
    'LanguageApp',
    'ContentService',
    'Jdbc',
    'openById',
    'openByUrl',
    'eval(',
  ])('never names %s', (name) => {
    expect(CODE).not.toContain(name);
  });

  test('asks for six scopes and no more', () => {
    const { oauthScopes, runtimeVersion } = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8'));
    expect(runtimeVersion).toBe('V8');
    expect(oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/drive.file',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/userinfo.email',
      'https://www.googleapis.com/auth/script.send_mail',
      'https://www.googleapis.com/auth/script.scriptapp',
    ]);
  });

  test('is what clasp is told to push', () => {
    const settings = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8'));
    expect(settings).toEqual({ scriptId: 'NAMED_BY_NPM_RUN_DEPLOY', rootDir: 'dist' });
  });

  test('goes to a script whose id never enters the repository', () => {
    expect(readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n')).toContain(OFFICE_FILE);
  });
});
