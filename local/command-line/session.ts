import { mkdtempSync, rmSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Host, openHost } from '../host.ts';
import { UnusableInput } from '../unusable-input.ts';
import { readXlsx } from '../workbook/read-xlsx.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { writeXlsx } from '../workbook/write-xlsx.ts';
import { pdfOf } from './convert-to-pdf.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** A workbook opened in the local host, with a Drive of its own that is gone afterwards. */
export interface Session {
  readonly host: Host;
  readonly book: Workbook;
}

/** Opens a host over the workbook, lets the work be done, and clears the temporary Drive away. */
export async function withHost<Outcome>(
  book: Workbook,
  work: (session: Session) => Promise<Outcome> | Outcome,
): Promise<Outcome> {
  const driveFolder = mkdtempSync(join(tmpdir(), 'prongsai-drive-'));
  try {
    return await work({ book, host: openHost({ dist: DIST, workbook: book, driveFolder, toPdf: pdfOf }) });
  } finally {
    rmSync(driveFolder, { recursive: true, force: true });
  }
}

/** Opens a workbook file, and writes it back once the work is done; a file that cannot be written is refused first. */
export async function withWorkbook<Outcome>(
  path: string,
  work: (session: Session) => Promise<Outcome> | Outcome,
): Promise<Outcome> {
  const book = await readXlsx(path);
  await access(path, constants.W_OK).catch(() => {
    throw new UnusableInput(`cannot write ${path}: no permission`);
  });
  return withHost(book, async (session) => {
    const outcome = await work(session);
    await writeXlsx(book, path);
    return outcome;
  });
}

/** Refuses an output file whose folder does not exist or cannot be written, before any work is done. */
export async function checkWritable(path: string): Promise<void> {
  await access(dirname(path), constants.W_OK).catch(() => {
    throw new UnusableInput(`cannot write ${path}: its folder does not exist or cannot be written`);
  });
}

/** Calls an entry point of the bundle; what it cannot do, it says in one sentence. */
export function ask<Answer>(host: Host, entryPoint: string, ...given: readonly unknown[]): Answer {
  try {
    return host.run(entryPoint, ...given) as Answer;
  } catch (error) {
    throw new UnusableInput(error instanceof Error ? error.message : String(error));
  }
}
