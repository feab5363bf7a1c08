import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';
import { buildTemplates } from './build-templates.ts';

const ROOT = join(import.meta.dirname, '..');
const SIDEBAR = join(ROOT, 'src', 'sidebar');
const GLOBAL = 'Prongsai_';

/**
 * Builds dist/: one classic script with a real top-level function for each export of src/main.ts (menus and triggers
 * find functions by name, and only real declarations), and the manifest.
 */
export async function buildBundle(outDir = join(ROOT, 'dist')): Promise<void> {
  await buildTemplates();
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  await build({ ...(await bundleOptions()), outfile: join(outDir, 'Code.js') });
  copyFileSync(join(ROOT, 'appsscript.json'), join(outDir, 'appsscript.json'));
}

/** How src/main.ts becomes one script. */
export async function bundleOptions(): Promise<BuildOptions> {
  const entry = join(ROOT, 'src', 'main.ts');
  const entryPoints = await exportsOf(entry);
  const help = formulaHelp(readFileSync(join(ROOT, 'src', 'formulas.ts'), 'utf8'));
  const footer = entryPoints
    .map(
      (name) =>
        `${help.get(name) ?? ''}function ${name}() { return ${GLOBAL}.${name}.apply(this, arguments); }`,
    )
    .join('\n');
  return {
    entryPoints: [entry],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: GLOBAL,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'inline',
    footer: { js: footer },
    logLevel: 'warning',
    define: await pageScripts(),
    plugins: [SHORT_LIBRARIES],
  };
}

/** Every run of the script reads all of it. Libraries are shortened, with their licences kept; our own code stays readable. */
const SHORT_LIBRARIES: Plugin = {
  name: 'short-libraries',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/].*\.m?js$/ }, async ({ path }) => {
      const { code } = await transform(withoutHtmlEntities(path, readFileSync(path, 'utf8')), {
        minify: true,
        charset: 'utf8',
        legalComments: 'inline',
      });
      return { contents: code };
    });
  },
};

const HTML_ENTITIES = /^exports\.HTML_ENTITIES = freeze\(\{$[\s\S]*?^\}\);$/m;

/** Documents are XML: the two thousand entities of HTML are a tenth of what all libraries weigh together. */
function withoutHtmlEntities(path: string, source: string): string {
  if (!/@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/.test(path)) return source;
  if (!HTML_ENTITIES.test(source)) throw new Error('xmldom keeps its entities of HTML elsewhere now.');
  return source.replace(HTML_ENTITIES, 'exports.HTML_ENTITIES = exports.XML_ENTITIES;');
}

/** The comment of each function for formulas: Sheets reads it off the real declaration. */
function formulaHelp(source: string): ReadonlyMap<string, string> {
  const commented = source.matchAll(
    /(\/\*\*(?:(?!\*\/)[\s\S])*@customfunction\s*\*\/\n)export function (\w+)/g,
  );
  return new Map([...commented].map(([, comment = '', name = '']) => [name, comment]));
}

/** For src/sidebar/upload/client.ts the constant UPLOAD_CLIENT, and so on for every page that has a script. */
async function pageScripts(): Promise<Record<string, string>> {
  const pages = readdirSync(SIDEBAR).filter((page) => existsSync(join(SIDEBAR, page, 'client.ts')));
  const scripts = pages.map(async (page) => {
    const name = `${page.toUpperCase().replace(/-/g, '_')}_CLIENT`;
    return [name, JSON.stringify(await pageScript(page))] as const;
  });
  return Object.fromEntries(await Promise.all(scripts));
}

/** The script of a page: it runs in a browser, inside the page's own text. */
async function pageScript(page: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(SIDEBAR, page, 'client.ts')],
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
