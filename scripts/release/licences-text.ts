import type { BundledPackage } from './bundled-packages.ts';
import { licenceTaken } from './licence-taken.ts';

/** One line a package: name, exact version, and the licence it is taken under. */
export function licenceLines(packages: readonly BundledPackage[]): string {
  return packages
    .map(({ name, version, licence }) => `${name} ${version}  ${licenceTaken(licence) ?? licence}\n`)
    .join('');
}

/** The list and after it every licence in full, as most of them ask. */
export function licencesText(packages: readonly BundledPackage[]): string {
  const texts = packages.map(
    ({ name, version, licenceText }) => `${'='.repeat(72)}\n${name} ${version}\n\n${licenceText}\n`,
  );
  return `Code.js is under Apache-2.0 and carries code of these packages:\n\n${licenceLines(packages)}\n${texts.join('\n')}`;
}
