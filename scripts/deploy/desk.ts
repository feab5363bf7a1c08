import type { Clasp } from './clasp.ts';

/** Where a deployment is done: the folder, the programs at hand, and the person in front of them. */
export interface Desk {
  readonly root: string;
  readonly node: { readonly version: string; readonly needed: string };
  readonly clasp: Clasp;
  build(): Promise<void>;
  say(line: string): void;
  /** The answer, or nothing where nobody sits at the terminal. */
  ask(question: string): Promise<string | undefined>;
}

/** The deployment ends here; the message says why and what to do. */
export class Stop extends Error {}
