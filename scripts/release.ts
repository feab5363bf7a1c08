import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { bundledPackages } from './release/bundled-packages.ts';
import { faultsOfPackage } from './release/faults-of-package.ts';
import { guidePage } from './release/guide-page.ts';
import { licencesText } from './release/licences-text.ts';
import { sbom } from './release/sbom.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const GUIDE = join(ROOT, 'docs', 'guide');
const SUMS = 'SHA256SUMS';

/** Makes the folder an office is given: the bundle just built, what it is made of, and a checksum of each file. */
async function release(folder: string): Promise<number> {
  const packages = await bundledPackages();
  const faults = packages.flatMap(faultsOfPackage);
  rmSync(folder, { recursive: true, force: true });
  if (faults.length > 0) {
    console.error(`Nothing was released:\n${faults.join('\n')}`);
    return 1;
  }
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(DIST)) copyFileSync(join(DIST, name), join(folder, name));
  for (const name of ['CHANGELOG.md', 'LICENSE']) copyFileSync(join(ROOT, name), join(folder, name));
  writeGuide(join(folder, 'guide'));
  writeFileSync(join(folder, 'licences.txt'), licencesText(packages));
  writeFileSync(join(folder, 'sbom.json'), `${JSON.stringify(sbom(version, packages), null, 2)}\n`);
  writeFileSync(join(folder, SUMS), checksums(folder));
  console.log(`${relative(process.cwd(), folder) || '.'}: ${readdirSync(folder).sort().join(' ')}`);
  return 0;
}

function writeGuide(folder: string): void {
  cpSync(join(GUIDE, 'pictures'), join(folder, 'pictures'), { recursive: true });
  for (const name of readdirSync(GUIDE).filter((file) => file.endsWith('.md')))
    writeFileSync(
      join(folder, name.replace(/md$/, 'html')),
      guidePage(readFileSync(join(GUIDE, name), 'utf8')),
    );
}

/** As `sha256sum --check` reads it. */
function checksums(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => `${digest(join(folder, name))}  ${name}\n`)
    .join('');
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

const [folder = join(ROOT, 'out', 'release')] = process.argv.slice(2);
process.exitCode = await release(folder);
