import { Buffer } from 'node:buffer';
import type { BundledPackage } from './bundled-packages.ts';
import { licenceTaken } from './licence-taken.ts';

/** The parts of the bundle as CycloneDX. No time and no random number: the same sources give the same file. */
export function sbom(version: string, packages: readonly BundledPackage[]): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': 'prongsai',
        name: 'prongsai',
        version,
        licenses: [{ license: { id: 'Apache-2.0' } }],
      },
    },
    components: packages.map(component),
    dependencies: [{ ref: 'prongsai', dependsOn: packages.map(address) }],
  };
}

function component(part: BundledPackage): object {
  const { name, version, licence, integrity } = part;
  return {
    type: 'library',
    'bom-ref': address(part),
    name,
    version,
    purl: address(part),
    licenses: [{ expression: licenceTaken(licence) ?? licence }],
    hashes: [
      { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') },
    ],
  };
}

function address({ name, version }: BundledPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
