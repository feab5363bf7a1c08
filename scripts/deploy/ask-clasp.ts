import type { Ran } from './clasp.ts';
import { type Desk, Stop } from './desk.ts';
import { explainFailure } from './explain-failure.ts';

/**
 * Runs clasp and reads what it answered. clasp ends with status 0 after some failures ("Project file already exists.",
 * "Skipping push."), so only an answer that can be read counts as done.
 */
export function askClasp<Answer>(
  desk: Desk,
  words: readonly string[],
  read: (ran: Ran) => Answer | undefined,
): Answer {
  desk.say(`  $ ${desk.clasp.typed(words)}`);
  const ran = desk.clasp.run(words);
  const answer = read(ran);
  if (answer === undefined) throw new Stop(explainFailure(ran));
  return answer;
}

/** Standard output as JSON, where it is JSON and clasp did not fail. */
export function jsonAnswer<Answer>({ status, out }: Ran): Answer | undefined {
  if (status !== 0) return undefined;
  try {
    return JSON.parse(out) as Answer;
  } catch {
    return undefined;
  }
}
