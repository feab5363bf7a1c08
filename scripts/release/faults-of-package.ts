import type { BundledPackage } from './bundled-packages.ts';
import { licenceTaken } from './licence-taken.ts';

const EXACT = /^[0-9]+\.[0-9]+\.[0-9]+(?:-[0-9A-Za-z.-]+)?$/;

/** Why a package may not be shipped as it is. */
export function faultsOfPackage(given: BundledPackage): readonly string[] {
  const { name, version, lockedVersion, asked, licence, licenceText, integrity } = given;
  const faults = [
    licenceTaken(licence) === undefined && `its licence is ${licence || 'unknown'}`,
    licenceText === '' && 'it has no licence text',
    asked !== undefined && !EXACT.test(asked) && `package.json asks for ${asked}, which is not one version`,
    version !== lockedVersion && `${version} is installed, package-lock.json has ${lockedVersion || 'none'}`,
    integrity === '' && 'package-lock.json has no checksum of it',
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `${name}: ${fault}`);
}
