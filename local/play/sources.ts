import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { blankWorkbook } from '../workbook/blank-workbook.ts';
import { readXlsx } from '../workbook/read-xlsx.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type Desk, openDesk } from './desk.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples');

/** The choice of an officer's first day: a spreadsheet as Google makes it. */
export const EMPTY = 'empty';

/** A workbook on a desk, and where it came from. */
export interface Opened {
  readonly desk: Desk;
  readonly title: string;
  readonly example: string | undefined;
}

interface ExamplePlan {
  readonly organisation?: { readonly name?: string };
  readonly fiscalYearBE?: number;
}

const readExample = (name: string) =>
  JSON.parse(readFileSync(join(EXAMPLES, `${name}.json`), 'utf8')) as ExamplePlan;

/** The plans of examples/, by file name, and the empty spreadsheet. */
export function exampleNames(): readonly string[] {
  return [
    ...readdirSync(EXAMPLES)
      .filter((name) => name.endsWith('.json'))
      .map((name) => basename(name, '.json')),
    EMPTY,
  ];
}

/** An example by its office and year. */
export function exampleTitle(name: string): string {
  if (name === EMPTY) return 'ชีตเปล่า (เริ่มจากศูนย์)';
  const { organisation, fiscalYearBE } = readExample(name);
  return `${organisation?.name ?? name} ปี ${fiscalYearBE ?? ''}`;
}

export function openExample(name: string, folder: string): Opened {
  const book = blankWorkbook();
  const opened = { ...onDesk(book, folder), title: exampleTitle(name), example: name };
  if (name !== EMPTY) opened.desk.host.run('runFill', readExample(name));
  return opened;
}

/** A workbook of the visitor's own; only what was read from it is kept, the file is never written. */
export async function openFile(path: string, folder: string): Promise<Opened> {
  return { ...onDesk(await readXlsx(path), folder), title: basename(path), example: undefined };
}

/** A file sent by the page: its bytes lie in the playground's own folder. */
export async function openUpload(name: string, bytes: Uint8Array, folder: string): Promise<Opened> {
  const path = join(folder, `${randomUUID()}.xlsx`);
  await writeFile(path, bytes);
  return { ...(await openFile(path, folder)), title: name };
}

function onDesk(book: Workbook, folder: string): { readonly desk: Desk } {
  return { desk: openDesk(book, join(folder, `drive-${randomUUID()}`)) };
}
