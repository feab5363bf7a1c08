import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const VALIDATOR = join(import.meta.dirname, '..', 'node_modules', '.bin', 'ooxml-validator');

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly description: string;
    readonly path?: unknown;
    readonly partUri?: unknown;
  }[];
}

function faultsOf(file: string): readonly string[] {
  const { stdout, stderr, error } = spawnSync(VALIDATOR, [file], { encoding: 'utf8' });
  if (error !== undefined || stdout === '') return [`not validated: ${error?.message ?? stderr}`];
  const { ok, errors }: Verdict = JSON.parse(stdout);
  if (ok) return [];
  return errors.length === 0 ? ['not valid'] : errors.map((fault) => JSON.stringify(fault));
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: validate-documents FILES…');
  process.exit(2);
}

const faults = files.flatMap((file) => faultsOf(file).map((fault) => `${file}: ${fault}`));
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
