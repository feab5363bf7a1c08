import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
    await run('soffice', convertArguments(profile, folder, documents), { timeout: PATIENCE_MS });
  } catch (error) {
    streams.err(`LibreOffice could not make the PDFs: ${error instanceof Error ? error.message : error}\n`);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  return documents
    .map((path) => join(folder, `${basename(path, '.docx')}.pdf`))
    .filter((path) => existsSync(path));
}

/** The PDF of one document, as Google would make it; undefined without LibreOffice. */
export function pdfOf(docx: string): Buffer | undefined {
  if (!hasLibreOffice()) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'prongsai-pdf-'));
  try {
    spawnSync('soffice', convertArguments(join(folder, 'profile'), folder, [docx]), { timeout: PATIENCE_MS });
    const made = join(folder, `${basename(docx, '.docx')}.pdf`);
    return existsSync(made) ? readFileSync(made) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convertArguments(profile: string, folder: string, documents: readonly string[]): string[] {
  const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  return [installation, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...documents];
}

function hasLibreOffice(): boolean {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.some((folder) => folder !== '' && existsSync(join(folder, 'soffice')));
}
