import type { MadeFile, Memory } from './ports.ts';

const KEY = 'documents.unfinished';

interface RunRecord {
  readonly of: string;
  readonly made: Readonly<Record<string, MadeFile>>;
}

export interface UnfinishedRun {
  made(piece: string): MadeFile | undefined;
  names(): readonly string[];
  remember(piece: string, file: MadeFile): void;
  finish(): void;
}

/**
 * What an earlier run of the same documents had already put into Drive before it broke off. Kept after every file, so
 * that a run stopped anywhere repeats nothing; a plan that has changed since begins anew.
 */
export function unfinishedRun(memory: Memory, of: string): UnfinishedRun {
  const before = readRecord(memory.get(KEY));
  let made: Readonly<Record<string, MadeFile>> = before?.of === of ? before.made : {};
  return {
    made: (piece) => made[piece],
    names: () => Object.values(made).map(({ name }) => name),
    remember: (piece, file) => {
      if (made[piece]) return;
      made = { ...made, [piece]: file };
      memory.set(KEY, JSON.stringify({ of, made }));
    },
    finish: () => memory.forget(KEY),
  };
}

function readRecord(text: string | undefined): RunRecord | undefined {
  const value: unknown = text === undefined ? undefined : JSON.parse(text);
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is RunRecord {
  return typeof value === 'object' && value !== null && 'of' in value && 'made' in value;
}
