import './keep-lone-notes.ts';
import './keep-validation-ranges.ts';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import ExcelJS from 'exceljs';
import { emptyDocumentState } from '../document-state.ts';
import { UnusableInput } from '../unusable-input.ts';
import { ensureTheme, exceljsSheet } from './exceljs-sheet.ts';
import { isHostSheet, readHostSheet } from './host-sheet.ts';
import { readSheet } from './read-sheet.ts';
import { tidyPackage } from './tidy-package.ts';
import type { Workbook } from './workbook.ts';

const NO_XLSX = 'it is not an .xlsx workbook';
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
};

async function bytesOf(path: string, refuse: (reason: string) => UnusableInput): Promise<Buffer> {
  const bytes = await readFile(path).catch((fault: NodeJS.ErrnoException) => {
    throw refuse(FAULTS[fault.code ?? ''] ?? fault.message);
  });
  // The container of both the old .xls format and of encrypted .xlsx files.
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') {
    throw refuse(`${NO_XLSX}: it is an old .xls file or it is locked with a password`);
  }
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw refuse(NO_XLSX);
  return bytes;
}

async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(Buffer.from(tidyPackage(bytes)) as unknown as ExcelJS.Buffer);
  ensureTheme(file);
  return file;
}

/** Reads a workbook from an .xlsx file; one that cannot be read is an `UnusableInput`. */
export async function readXlsx(path: string): Promise<Workbook> {
  const refuse = (reason: string, options?: ErrorOptions) =>
    new UnusableInput(`cannot read ${path}: ${reason}`, options);
  const bytes = await bytesOf(path, refuse);
  const file = await load(bytes).catch((cause: Error) => {
    throw refuse(bytes.includes('xl/') ? 'it is damaged' : NO_XLSX, { cause });
  });
  if (file.worksheets.length === 0) throw refuse(NO_XLSX);
  const notes = readHostSheet(file);
  const sheets = file.worksheets
    .filter(({ name }) => !isHostSheet(name))
    .map((raw) => readSheet(exceljsSheet(raw), file, notes));
  const { documentProperties = {}, userProperties = {} } = notes ?? {};
  return {
    id: notes?.id ?? randomUUID(),
    name: basename(path).replace(/\.xlsx$/i, ''),
    sheets,
    activeSheet: undefined,
    documentState: { ...emptyDocumentState(), documentProperties, userProperties },
    file,
  };
}
