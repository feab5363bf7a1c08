import { Fault } from './fault.ts';
import type { Turn } from './ports.ts';

/** Runs a command that writes, alone: a second click or a colleague's command meanwhile is told to wait. */
export function takeTurn<Outcome>(turn: Turn, what: string, command: () => Outcome): Outcome {
  if (!turn.take(what)) throw new Fault('busy', { what: turn.holder() });
  try {
    return command();
  } finally {
    turn.end();
  }
}
