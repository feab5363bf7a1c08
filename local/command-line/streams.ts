import { text } from 'node:stream/consumers';

/** Where a command reads and writes, so that a test or the demo can stand in for the terminal. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
  input(): Promise<string>;
}

export const TERMINAL: Streams = {
  out: (written) => {
    process.stdout.write(written);
  },
  err: (written) => {
    process.stderr.write(written);
  },
  input: () => text(process.stdin),
};
