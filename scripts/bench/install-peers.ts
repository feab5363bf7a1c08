import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WORKSHOP } from './run-program.ts';

const PEERS = {
  docx: '9.15.2',
  'docx-templates': '4.15.0',
  docxtemplater: '3.71.0',
  'easy-template-x': '7.2.8',
  pizzip: '3.3.0',
};

/** Peers are no dependency of ours: they are installed beside the bundles of the bench, in the versions it was made with. */
export function installPeers(): void {
  if (Object.keys(PEERS).every((name) => existsSync(join(WORKSHOP, 'node_modules', name)))) return;
  const packages = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  const options = ['--prefix', WORKSHOP, '--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', ['install', ...options, ...packages], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The peers could not be installed.');
}
