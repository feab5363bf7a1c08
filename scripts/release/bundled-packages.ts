import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..', '..');
const WINDOWS = 'src/sidebar';
const MODULES = `node_modules${sep}`;

/** A package whose code is in the bundle, as package-lock.json has it and as it is installed. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly lockedVersion: string;
  /** What package.json asks for; nothing for the dependency of a dependency. */
  readonly asked: string | undefined;
  readonly licence: string;
  readonly licenceText: string;
  /** As npm writes it: the algorithm, and the digest in base64. */
  readonly integrity: string;
}

/** Every package that esbuild takes anything from, by name: what is installed and not used is not shipped. */
export async function bundledPackages(): Promise<readonly BundledPackage[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/main.ts', ...windowScripts()],
    outdir: 'build/release',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    target: 'es2019',
  });
  const folders = new Set(Object.keys(metafile.inputs).flatMap(folderOf));
  const lock = readJson('package-lock.json');
  const asked = readJson('package.json').dependencies ?? {};
  return [...folders]
    .map((folder) => packageIn(folder, lock.packages?.[folder.split(sep).join('/')] ?? {}, asked))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The scripts of windows go into the bundle as text, which esbuild does not see through. */
function windowScripts(): readonly string[] {
  return readdirSync(join(ROOT, WINDOWS))
    .map((window) => join(WINDOWS, window, 'client.ts'))
    .filter((path) => existsSync(join(ROOT, path)));
}

interface PackageFile {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly packages?: Readonly<Record<string, PackageFile>>;
}

function packageIn(folder: string, locked: PackageFile, asked: Readonly<Record<string, string>>) {
  const { name = folder, version = '', license = '' } = readJson(join(folder, 'package.json'));
  const isDirect = folder === join('node_modules', ...name.split('/'));
  return {
    name,
    version,
    lockedVersion: locked.version ?? '',
    asked: isDirect ? asked[name] : undefined,
    licence: license,
    licenceText: licenceTextIn(folder),
    integrity: locked.integrity ?? '',
  };
}

/** node_modules/docxtemplater/node_modules/@xmldom/xmldom/lib/dom.js is in the folder up to xmldom. */
function folderOf(input: string): readonly string[] {
  const path = relative(ROOT, join(ROOT, input));
  const at = path.lastIndexOf(MODULES);
  if (at < 0) return [];
  const [first = '', second = ''] = path.slice(at + MODULES.length).split(sep);
  return [path.slice(0, at + MODULES.length) + (first.startsWith('@') ? join(first, second) : first)];
}

function licenceTextIn(folder: string): string {
  const file = readdirSync(join(ROOT, folder)).find((name) => /^licen[cs]e/i.test(name));
  return file === undefined ? '' : readFileSync(join(ROOT, folder, file), 'utf8').trim();
}

function readJson(path: string): PackageFile {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as PackageFile;
}
