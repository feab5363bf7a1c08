import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newFolder } from '../command-line/command.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Runs the command with a clasp of this version, and no other, to be found. */
function run(words: readonly string[], version: string) {
  const folder = newFolder();
  writeFileSync(join(folder, 'clasp'), `#!/usr/bin/env node\nconsole.log('${version}');\n`, { mode: 0o755 });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'scripts', 'deploy.ts'), ...words],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { PATH: [folder, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter) },
      input: '',
    },
  );
  return { status, stdout, stderr };
}

describe('the command', () => {
  test('uses the clasp that is installed when it is the pinned version', () => {
    const { status, stdout } = run(['--dry-run', '--new', 'แผน ๒๕๖๙'], '3.4.1');
    expect(status).toBe(0);
    expect(stdout).toContain(
      '$ clasp --project out/deploy/now/.clasp.json create-script --type sheets --title "แผน ๒๕๖๙"',
    );
    expect(stdout).toContain('เป็นการซ้อม ยังไม่ได้ทำอะไร');
  });

  test('fetches the pinned version when another is installed', () => {
    const { stdout } = run(['--dry-run', '--new', 'แผน'], '2.4.2');
    expect(stdout).toContain('$ npx @google/clasp@3.4.1 show-authorized-user --json');
  });

  test.each([
    ['an address that is no sheet', ['--sheet', 'https://example.org/']],
    ['an option it does not know', ['--shet', 'x']],
    ['two places at once', ['--new', 'ก', '--script', 'ข']],
  ])('does nothing and tells how it is used when it is given %s', (_, words) => {
    const { status, stdout, stderr } = run(words, '3.4.1');
    expect(status).toBe(2);
    expect(stdout + stderr).toContain('npm run deploy -- --new');
  });
});
