import type { Desk } from '../../scripts/deploy/desk.ts';
import { newFolder } from '../command-line/command.ts';
import { type FakeClasp, fakeClasp } from './fake-clasp.ts';

interface FakeDesk extends Desk {
  readonly clasp: FakeClasp;
  /** All that was said, line by line. */
  said(): string;
}

/** A desk in a folder of its own. Its person gives these answers in turn; without any, nobody is there. */
export function fakeDesk(
  given: { clasp?: FakeClasp; answers?: readonly string[]; root?: string; node?: string } = {},
): FakeDesk {
  const lines: string[] = [];
  const answers = [...(given.answers ?? [])];
  return {
    root: given.root ?? newFolder(),
    node: { version: given.node ?? '22.1.0', needed: '20.11' },
    clasp: given.clasp ?? fakeClasp(),
    build: async () => {},
    say: (line) => lines.push(line),
    ask: async (question) => {
      lines.push(question);
      return answers.shift();
    },
    said: () => lines.join('\n'),
  };
}
