import { spawnSync } from 'node:child_process';

/** The version whose words and habits are known here; another may fail in ways nobody has explained. */
export const CLASP_VERSION = '3.4.1';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Clasp {
  /** The command as a person would type it. */
  typed(words: readonly string[]): string;
  /** Runs it and keeps what it prints. */
  run(words: readonly string[]): Ran;
  /** Runs it on the person's own terminal, where it may ask and open a browser. */
  talk(words: readonly string[]): number;
}

type Words = readonly [program: string, ...words: string[]];

/** The pinned clasp: the one installed on this machine, or else the one npm fetches for the occasion. */
export function pinnedClasp(folder: string): Clasp {
  const installed = spawnSync('clasp', ['--version'], { encoding: 'utf8' }).stdout?.trim() === CLASP_VERSION;
  const [program, ...first]: Words = installed ? ['clasp'] : fetched();
  const shown = installed ? 'clasp' : `npx @google/clasp@${CLASP_VERSION}`;
  return {
    typed: (words) => [shown, ...words.map(quoted)].join(' '),
    run: (words) => {
      const { status, stdout, stderr, error } = spawnSync(program, [...first, ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { status: status ?? 1, out: stdout ?? '', err: error ? String(error) : stderr };
    },
    talk: (words) => spawnSync(program, [...first, ...words], { cwd: folder, stdio: 'inherit' }).status ?? 1,
  };
}

/** On Windows `npx` is a batch file, which Node starts only through a shell; npm's own script needs none. */
function fetched(): Words {
  const npm = process.env.npm_execpath;
  const what = ['--yes', `--package=@google/clasp@${CLASP_VERSION}`, '--', 'clasp'];
  return npm?.endsWith('npm-cli.js') ? [process.execPath, npm, 'exec', ...what] : ['npx', ...what];
}

function quoted(word: string): string {
  return /^[A-Za-z0-9_./:=@-]+$/.test(word) ? word : `"${word}"`;
}
