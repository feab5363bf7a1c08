import { access, constants, copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Host } from '../../host.ts';
import { UnusableInput } from '../../unusable-input.ts';
import type { DocumentsAnswer } from '../answers.ts';
import { type Arguments, onlyFile } from '../arguments.ts';
import { convertToPdf } from '../convert-to-pdf.ts';
import { print, printCalls } from '../output.ts';
import { ask, withWorkbook } from '../session.ts';
import type { Streams } from '../streams.ts';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  memo: ['memo'],
  report: ['report'],
  all: ['memo', 'report'],
};

/** `memo`, `report` or `all PLAN.xlsx --out DIR` */
export async function documents(words: Arguments): Promise<number> {
  const { out } = words;
  const path = onlyFile(words, 'PLAN.xlsx');
  if (out === undefined) throw new UnusableInput(`prongsai ${words.command} needs --out DIR`);
  await makeWritable(out);
  return withWorkbook(path, async ({ host }) => {
    const { files, leftOut, forWebsite } = ask<DocumentsAnswer>(
      host,
      'runDocuments',
      KINDS[words.command],
      words.public ? 'public' : 'office',
    );
    printCalls(words, host);
    const written = await writeOut(host, files, out, words.streams);
    print(words, { files: written, leftOut, ...(forWebsite && { forWebsite }) }, [
      ...written.map((file) => `สร้างแล้ว: ${file}`),
      ...(forWebsite ?? []).map((line) => `ฉบับเผยแพร่ — ${line}`),
      ...leftOut.map((line) => `ยังไม่มีในเอกสาร — ${line}`),
    ]);
    return 0;
  });
}

async function makeWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new UnusableInput(`cannot write into ${folder}: ${error instanceof Error ? error.message : error}`);
  }
}

/** The documents as files a person can open: a Google Doc leaves as .docx, and as .pdf where LibreOffice is there. */
async function writeOut(
  host: Host,
  files: DocumentsAnswer['files'],
  out: string,
  streams: Streams,
): Promise<readonly string[]> {
  const written = new Set<string>();
  for (const { id, name } of files) {
    const path = resolve(join(out, /\.(?:docx|pdf)$/.test(name) ? name : `${name}.docx`));
    const stored = host.drive.find((file) => file.id === id)?.path;
    if (stored === undefined) throw new UnusableInput(`the document ${name} is not in Drive`);
    await copyFile(stored, path);
    written.add(path);
  }
  const docx = [...written].filter(
    (path) => path.endsWith('.docx') && !written.has(path.replace(/docx$/, 'pdf')),
  );
  for (const pdf of await convertToPdf(docx, resolve(out), streams)) written.add(pdf);
  return [...written];
}
