import { UnusableInput } from '../unusable-input.ts';
import { type Arguments, readArguments, USAGE } from './arguments.ts';
import { check } from './commands/check.ts';
import { documents } from './commands/documents.ts';
import { exportPlan } from './commands/export-plan.ts';
import { importInto } from './commands/import-table.ts';
import { newWorkbook } from './commands/new-workbook.ts';
import { newYear } from './commands/new-year.ts';
import { play } from './commands/play.ts';
import { read } from './commands/read.ts';
import { status } from './commands/status.ts';
import { type Streams, TERMINAL } from './streams.ts';

const COMMANDS: Readonly<Record<string, (words: Arguments) => Promise<number>>> = {
  new: newWorkbook,
  read,
  check,
  status,
  memo: documents,
  report: documents,
  all: documents,
  import: importInto,
  export: exportPlan,
  'new-year': newYear,
  play,
};

const CANNOT = 2;

/** Runs one command; the answer is the exit status. What cannot be done is one clear line on standard error. */
export async function runCommandLine(words: readonly string[], streams: Streams = TERMINAL): Promise<number> {
  try {
    const given = readArguments(words, streams);
    if (given.help) {
      streams.out(`${USAGE}\n`);
      return 0;
    }
    const command = Object.hasOwn(COMMANDS, given.command) ? COMMANDS[given.command] : undefined;
    if (!command)
      throw new UnusableInput(
        given.command === ''
          ? USAGE
          : `prongsai has no command ${given.command} (prongsai --help lists them)`,
      );
    return await command(given);
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    streams.err(`${error.message}\n`);
    return CANNOT;
  }
}
