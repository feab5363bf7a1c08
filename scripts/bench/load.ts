import { join } from 'node:path';
import { runProgram } from './run-program.ts';
import type { Section } from './section.ts';

const BUNDLE = join(import.meta.dirname, '..', '..', 'dist', 'Code.js');

/** What every click and every opening of the sheet pays before anything is done. */
export const load = (): Section => ({
  title: 'Loading',
  goals: [
    {
      what: 'milliseconds to compile the bundle and run its top level, no document made',
      measured: runProgram<number>('load-time', BUNDLE),
      atMost: 6,
    },
  ],
});
