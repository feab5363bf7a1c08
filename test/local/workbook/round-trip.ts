import { join } from 'node:path';
import { readXlsx, writeXlsx } from '../../../local/host.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { newFolder } from '../../command-line/command.ts';

/** A path in a fresh folder. */
export function freshPath(name: string): string {
  return join(newFolder(), name);
}

/** The workbook as it comes back from a file. */
export async function roundTrip(book: Workbook): Promise<Workbook> {
  const path = freshPath('book.xlsx');
  await writeXlsx(book, path);
  return readXlsx(path);
}
