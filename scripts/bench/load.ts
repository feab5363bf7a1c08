import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { bundleOptions } from '../build.ts';
import { installPeers } from './install-peers.ts';
import { markdownTable } from './markdown-table.ts';
import { runProgram, WORKSHOP } from './run-program.ts';
import type { Section } from './section.ts';

const BUNDLE = join(import.meta.dirname, '..', '..', 'dist', 'Code.js');
const BARE = join(WORKSHOP, 'bare-bundle.js');
const STOCK = join(WORKSHOP, 'stock-engine.js');

/** Milliseconds to compile a script, and to run its top level. */
export interface LoadTime {
  readonly compile: number;
  readonly run: number;
}

/** What every click and every opening of the sheet pays before anything is done. */
export async function load(): Promise<Section> {
  installPeers();
  const options = await bundleOptions();
  await build({ ...options, outfile: BARE, plugins: [WITHOUT_LIBRARIES] });
  await build({ ...STOCK_ENGINE, outfile: STOCK });
  const [whole = NONE, bare = NONE, stock = NONE] = runProgram<readonly LoadTime[]>(
    'load-time',
    BUNDLE,
    BARE,
    STOCK,
  );
  const row = (what: string, time: LoadTime) => [
    what,
    ...[time.compile, time.run, total(time)].map((milliseconds) => milliseconds.toFixed(1)),
  ];
  return {
    title: 'Loading',
    table: markdownTable(
      ['milliseconds', 'to compile', 'to run the top level', 'together'],
      [
        row('the bundle', whole),
        row('the bundle without its libraries, all of which are there for documents', bare),
        row('docxtemplater and pizzip alone, loaded as their guide has it', stock),
      ],
    ),
    goals: [
      {
        what: 'milliseconds that the engine of documents adds to every run, no document made',
        measured: total(whole) - total(bare),
        atMost: 6,
      },
    ],
  };
}

const NONE: LoadTime = { compile: 0, run: 0 };

function total({ compile, run }: LoadTime): number {
  return compile + run;
}

const WITHOUT_LIBRARIES: Plugin = {
  name: 'without-libraries',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/]/ }, () => ({ contents: 'module.exports = {};' }));
  },
};

const STOCK_ENGINE: BuildOptions = {
  stdin: {
    contents: "globalThis.engine = [require('pizzip'), require('docxtemplater')];",
    resolveDir: WORKSHOP,
  },
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: 'es2019',
  charset: 'utf8',
};
