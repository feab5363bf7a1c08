import { join } from 'node:path';
import { blankWorkbook, type Host, type HostSettings, openHost } from '../../local/host.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { newFolder, planOf } from '../command-line/command.ts';

export const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** Someone who says yes to every question. */
const YES_TO_ALL = Array.from({ length: 9 }, () => 'YES' as const);

export interface Office {
  readonly book: Workbook;
  readonly driveFolder: string;
  /** Someone opens the spreadsheet. */
  opens(settings?: Partial<HostSettings>): Host;
}

/** A spreadsheet with a plan in it, which people open one after the other. */
export function officeWith(plan: object = planOf(2)): Office {
  const office = emptyOffice();
  office.opens().run('runFill', plan);
  return office;
}

/** A spreadsheet as Google makes it: one empty tab. */
export function emptyOffice(): Office {
  const book = blankWorkbook();
  const driveFolder = newFolder();
  const opens = (settings: Partial<HostSettings> = {}) =>
    openHost({ dist: DIST, workbook: book, driveFolder, alertAnswers: YES_TO_ALL, ...settings });
  return { book, driveFolder, opens };
}

/** The text of the last window shown, without its markup. */
export function windowText({ screen }: Host): string {
  const html = screen.dialogs[screen.dialogs.length - 1]?.html ?? '';
  return html
    .replace(/<(style|title)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
