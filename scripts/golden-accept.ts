import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'test', 'golden');
const EXPECTED = ['expected', 'expected.txt'];

/** Makes what the last failing test left in `.actual/` the new expectation: look at it before, review the diff after. */
function accept(folder: string): void {
  for (const name of EXPECTED) {
    rmSync(join(folder, name), { recursive: true, force: true });
    renameSync(join(folder, '.actual', name), join(folder, name));
  }
  rmSync(join(folder, '.actual'), { recursive: true });
}

const waiting = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, '.actual')));
for (const name of waiting) {
  accept(join(FOLDER, name));
  console.log(`accepted ${name}`);
}
if (waiting.length === 0) console.log('Nothing waits to be accepted: run the golden tests first.');
