import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findChromium, NO_CHROMIUM } from './find-chromium.ts';

test('the browser that is named comes before those of the machine', () => {
  expect(findChromium(process.execPath)).toBe(process.execPath);
  expect(findChromium('/no/such/browser')).toBeUndefined();
});

test('a missing Chromium ends the browser tests with what to install', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'main.ts')],
    { encoding: 'utf8', env: { ...process.env, CHROMIUM: '/no/such/browser' } },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: NO_CHROMIUM });
  expect(NO_CHROMIUM).toContain('apt-get install chromium');
});
