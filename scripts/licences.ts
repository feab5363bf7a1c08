import { buildIfStale } from './build-if-stale.ts';
import { bundledPackages } from './release/bundled-packages.ts';
import { faultsOfPackage } from './release/faults-of-package.ts';
import { licenceLines } from './release/licences-text.ts';

/** Lists what the bundle carries of others; fails where one of it may not be shipped. */
await buildIfStale();
const packages = await bundledPackages();
process.stdout.write(licenceLines(packages));
const faults = packages.flatMap(faultsOfPackage);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
