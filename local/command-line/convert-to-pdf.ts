import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import type { Streams } from './streams.ts';

const run = promisify(execFile);
/** LibreOffice can hang on a broken installation; a document takes a few seconds. */
const PATIENCE_MS = 120_000;

/** Converts documents with LibreOffice; without LibreOffice there are no PDFs, and that is no error. */
export async function convertToPdf(
  documents: readonly string[],
  folder: string,
  streams: Streams,
): Promise<readonly string[]> {
  if (documents.length === 0 || !hasLibreOffice()) return [];
  const profile = await mkdtemp(join(tmpdir(), 'prongsai-soffice-'));
  try {
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...documents,
      ],
      { timeout: PATIENCE_MS },
    );
  } catch (error) {
    streams.err(`LibreOffice could not make the PDFs: ${error instanceof Error ? error.message : error}\n`);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  return documents
    .map((path) => join(folder, `${basename(path, '.docx')}.pdf`))
    .filter((path) => existsSync(path));
}

function hasLibreOffice(): boolean {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.some((folder) => folder !== '' && existsSync(join(folder, 'soffice')));
}
