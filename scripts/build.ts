import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildTemplates } from './build-templates.ts';

const ROOT = join(import.meta.dirname, '..');
const GLOBAL = 'Prongsai_';

/**
 * Builds dist/: one classic script with a real top-level function for each export of src/main.ts (menus and triggers
 * find functions by name, and only real declarations), and the manifest.
 */
export async function buildBundle(outDir = join(ROOT, 'dist')): Promise<void> {
  await buildTemplates();
  const entry = join(ROOT, 'src', 'main.ts');
  const entryPoints = await exportsOf(entry);
  const help = formulaHelp(readFileSync(join(ROOT, 'src', 'formulas.ts'), 'utf8'));
  const footer = entryPoints
    .map(
      (name) =>
        `${help.get(name) ?? ''}function ${name}() { return ${GLOBAL}.${name}.apply(this, arguments); }`,
    )
    .join('\n');
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  await build({
    entryPoints: [entry],
    outfile: join(outDir, 'Code.js'),
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: GLOBAL,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'inline',
    footer: { js: footer },
    logLevel: 'warning',
    define: { UPLOAD_CLIENT: JSON.stringify(await pageScript('upload')) },
  });
  copyFileSync(join(ROOT, 'appsscript.json'), join(outDir, 'appsscript.json'));
}

/** The comment of each function for formulas: Sheets reads it off the real declaration. */
function formulaHelp(source: string): ReadonlyMap<string, string> {
  const commented = source.matchAll(
    /(\/\*\*(?:(?!\*\/)[\s\S])*@customfunction\s*\*\/\n)export function (\w+)/g,
  );
  return new Map([...commented].map(([, comment = '', name = '']) => [name, comment]));
}

/** The script of a window: it runs in a browser, inside the page's own text. */
async function pageScript(window: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src', 'sidebar', window, 'client.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
  });
  return (outputFiles[0]?.text ?? '').replace(/<\/script/gi, '<\\/script');
}

async function exportsOf(entry: string): Promise<readonly string[]> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  return Object.values(result.metafile.outputs).flatMap((output) => output.exports);
}

if (process.argv[1] === import.meta.filename) await buildBundle();
