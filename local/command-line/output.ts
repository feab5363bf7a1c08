import type { Host } from '../host.ts';
import type { Arguments } from './arguments.ts';

/** With --json the value, else the lines a person reads. */
export function print({ json, streams }: Arguments, value: unknown, lines: readonly string[]): void {
  streams.out(json ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join(''));
}

/** With --calls, how often the bundle called each service method. */
export function printCalls({ calls, streams }: Arguments, host: Host): void {
  if (calls) streams.err(`${JSON.stringify(host.calls())}\n`);
}
