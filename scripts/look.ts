import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { documentsIn } from './documents-in.ts';

const USAGE = 'Usage: look DIRECTORIES-OR-FILES… --out DIRECTORY';
const SOURCE_FONT = '/usr/share/fonts/truetype/tlwg/Laksaman.ttf';
const PYTHONS = ['python3', '/usr/bin/python3'];
const LONGEST_RUN = 300_000;
const DOTS_PER_INCH = '90';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

function run(command: string, args: readonly string[], environment: Record<string, string> = {}): void {
  const { status, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: LONGEST_RUN,
    env: { ...process.env, ...environment },
  });
  if (status !== 0) fail(`${command} failed: ${error?.message ?? stderr}`);
}

/** The first Python that has fontTools: a private one in front of the system's often has not. */
const python = (): string | undefined =>
  PYTHONS.find((candidate) => runs(candidate, '-c', 'import fontTools.ttLib'));

function missingTools(): readonly string[] {
  return [
    ...(runs('soffice', '--version') ? [] : ['soffice (Debian: libreoffice)']),
    ...(runs('pdftoppm', '-v') ? [] : ['pdftoppm (Debian: poppler-utils)']),
    ...(existsSync(SOURCE_FONT) ? [] : [`${SOURCE_FONT} (Debian: fonts-thai-tlwg)`]),
    ...(python() === undefined ? ['fontTools for Python 3 (Debian: python3-fonttools)'] : []),
  ];
}

/** A fontconfig file that knows the stand-ins for the TH Sarabun family before the system's own fonts. */
function fontConfiguration(workspace: string): string {
  const twins = join(workspace, 'fonts');
  run(python() ?? 'python3', [join(import.meta.dirname, 'thai-font-twins.py'), twins]);
  const file = join(workspace, 'fonts.conf');
  const directories = [twins, '/usr/share/fonts'].map((directory) => `<dir>${directory}</dir>`).join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${directories}<cachedir>${join(workspace, 'font-cache')}</cachedir></fontconfig>`,
  );
  return file;
}

/** A document and the name of its pictures: folders below the given one become part of the name. */
interface Looked {
  readonly file: string;
  readonly name: string;
}

function filesIn(path: string): readonly Looked[] {
  if (!statSync(path).isDirectory()) return [{ file: path, name: basename(path) }];
  return documentsIn(path).map((file) => ({ file, name: relative(path, file).split(sep).join('__') }));
}

function look(files: readonly Looked[], out: string): void {
  const workspace = mkdtempSync(join(tmpdir(), 'look-'));
  try {
    const staged = files.map(({ file, name }) => {
      const copy = join(workspace, name);
      copyFileSync(file, copy);
      return copy;
    });
    const profile = pathToFileURL(join(workspace, 'profile')).href;
    const convert = ['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', out, ...staged];
    run('soffice', [`-env:UserInstallation=${profile}`, ...convert], {
      FONTCONFIG_FILE: fontConfiguration(workspace),
    });
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
  for (const { file, name } of files) {
    const pages = join(out, basename(name, extname(name)));
    if (!existsSync(`${pages}.pdf`)) fail(`LibreOffice made nothing of ${file}.`);
    run('pdftoppm', ['-png', '-r', DOTS_PER_INCH, `${pages}.pdf`, pages]);
  }
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' } },
});
if (positionals.length === 0 || values.out === undefined) fail(USAGE);
const absent = positionals.filter((path) => !existsSync(path));
if (absent.length > 0) fail(`Not found: ${absent.join(', ')}`);
const files = positionals.flatMap(filesIn);
if (files.length === 0) fail(`No .docx or .xlsx in ${positionals.join(', ')}`);
const missing = missingTools();
if (missing.length > 0)
  fail(`To look at documents, install:\n${missing.map((tool) => `- ${tool}`).join('\n')}`);

const out = resolve(values.out);
mkdirSync(out, { recursive: true });
look(files, out);
console.log(`${files.length} documents rendered into ${out}`);
