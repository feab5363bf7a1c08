import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundle } from './build.ts';

const ROOT = join(import.meta.dirname, '..');
const SETTINGS = join(ROOT, '.clasp.json');
const ASIDE = join(ROOT, '.clasp.placeholder.json');
const PLACEHOLDER = 'REPLACED_BY_CREATE_SCRIPT';
const CLASP = '@google/clasp@3.4.1';

/**
 * The first `clasp create-script`. clasp refuses where a script id stands in .clasp.json, so the placeholder is set
 * aside; and it pulls the empty remote project over dist/, so dist/ is built again.
 */
async function createScript(words: readonly string[]): Promise<number> {
  if (!words.includes('--parentId')) {
    console.error(
      'npm run create-script -- --parentId SHEET_ID   (the long code in the address of the spreadsheet)',
    );
    return 2;
  }
  const { scriptId } = JSON.parse(readFileSync(SETTINGS, 'utf8'));
  if (scriptId !== PLACEHOLDER) {
    console.error(
      `.clasp.json already names the script ${scriptId}; push to it with: npx ${CLASP} push --force`,
    );
    return 2;
  }
  renameSync(SETTINGS, ASIDE);
  const { status } = spawnSync('npx', ['--yes', CLASP, 'create-script', ...words, '--rootDir', 'dist'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) {
    renameSync(ASIDE, SETTINGS);
    console.error(
      'Nothing was created. Log in with "npx @google/clasp login", and switch the Apps Script API on at https://script.google.com/home/usersettings.',
    );
    return 1;
  }
  rmSync(ASIDE);
  await buildBundle();
  console.log(`Created. Now upload the bundle: npx ${CLASP} push --force`);
  return 0;
}

process.exitCode = await createScript(process.argv.slice(2));
