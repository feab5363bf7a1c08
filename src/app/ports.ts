import type { PlainDate } from '../core/calendar/plain-date.ts';
import type { Column, Tab } from '../core/plan/column.ts';
import type { Cell, SheetContent } from '../core/plan/sheet-content.ts';
import type { Page } from '../core/summary/page.ts';
import type { TabHead } from '../core/summary/unit-tabs.ts';

/** One column of cells to be written below the headings, from the second row on. */
export interface ColumnOfCells {
  /** Counted from 0. */
  readonly column: number;
  readonly cells: readonly Cell[];
  /** How each date cell is to be shown; one for each cell. */
  readonly formats?: readonly string[];
}

/** A note on one cell; row and column counted from 0. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A column to add or dress, and where it stands (counted from 0). */
export interface PlacedColumn {
  readonly column: Column;
  readonly at: number;
  /** A new column gets its heading, width and cell format; an old one keeps what officers made of it. */
  readonly isNew: boolean;
}

export interface StatusColour {
  readonly word: string;
  readonly background: string;
  readonly text: string;
}

/** The spreadsheet, as far as commands need it. Rows and columns are counted from 0; row 0 holds the headings. */
export interface PlanSheet {
  readonly link: string;
  /** Everything in the named tabs, in one pass; a tab that does not exist is absent. */
  read(tabs: readonly string[]): SheetContent;
  /** Every tab of the spreadsheet with its first cell, ours or not. */
  tabHeads(): readonly TabHead[];
  addTab(tab: Tab, position: number): void;
  /** Headings, widths, formats, notes, choices, colours and warnings of these columns. */
  dress(tab: Tab, columns: readonly PlacedColumn[], statusColours: readonly StatusColour[]): void;
  writeColumns(tab: string, columns: readonly ColumnOfCells[]): void;
  /** Puts our notes on the cells below the headings and takes our old ones away; officers' own notes stay. */
  writeNotes(tab: string, notes: readonly CellNote[]): void;
  /** Writes a block of cells; text stays text, whatever it begins with. */
  writeBlock(tab: string, row: number, column: number, cells: readonly (readonly Cell[])[]): void;
  /** A dropdown in one cell. */
  offerChoices(tab: string, row: number, column: number, choices: readonly string[]): void;
  merge(tab: string, row: number, column: number, rows: number): void;
  /** Adds rows below the last one; a tab that is not there is made. */
  appendRows(tab: Tab, rows: readonly (readonly Cell[])[]): void;
  /** Writes the rows below the headings anew; a tab that was deleted is made again. */
  replaceRows(tab: Tab, rows: readonly (readonly Cell[])[]): void;
  /** Writes a tab whole, headings and charts as well; a tab that was deleted is made again. Answers with its link. */
  writePage(tab: Tab, page: Page): string;
  hasTab(tab: string): boolean;
  show(tab: string): void;
  /** Brings the person's cursor to a cell. */
  goTo(tab: string, row: number, column: number): void;
}

export interface MadeFile {
  readonly name: string;
  readonly id: string;
  readonly link: string;
}

export type UploadOutcome =
  | { readonly ok: true; readonly file: MadeFile }
  | {
      readonly ok: false;
      readonly reason: 'quota' | 'no-drive' | 'refused' | 'unknown';
      readonly detail: string;
    };

/** Where finished documents go. */
export interface Uploads {
  /** One call whatever the size. `google-doc` converts on the way in; `docx` keeps the bytes as they are. */
  create(name: string, bytes: Uint8Array, form: 'google-doc' | 'docx'): UploadOutcome;
  /** A Google Doc made before, kept once more as a PDF that Google makes of it. */
  createPdf(name: string, document: MadeFile): UploadOutcome;
}

/** Small texts kept with the spreadsheet. */
export interface Memory {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
  forget(key: string): void;
}

/** Rows of text in a tab that people do not see, counted from 0 below its headings. */
export interface HiddenRows {
  /** The first cells of every row. */
  heads(width: number): readonly (readonly string[])[];
  row(index: number): readonly string[];
  /** Writes a whole row; cells it does not have become empty. */
  write(index: number, cells: readonly string[]): void;
}

/** Only one command writes at a time. */
export interface Turn {
  /** False when a colleague's command is running. */
  take(what: string): boolean;
  /** What is running, as far as it is known. */
  holder(): string | undefined;
  end(): void;
}

export interface Ports {
  readonly sheet: PlanSheet;
  readonly uploads: Uploads;
  readonly memory: Memory;
  readonly hiddenRows: HiddenRows;
  readonly turn: Turn;
  /** Asks the person who clicked; false when nobody can be asked. */
  ask(question: string): boolean;
  today(): PlainDate;
  /** Date and time for the log: 2026-04-01 13:45. */
  now(): string;
  /** False when Google will end this run before long: what is not begun is left for the next click. */
  hasTime(): boolean;
  /** The account that clicked; undefined when Google does not say. */
  account(): string | undefined;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export type MailOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'quota' | 'address' | 'unknown'; readonly detail: string };

export interface Mailbox {
  /** To how many recipients this account may still send today. */
  quota(): number;
  send(mail: Mail): MailOutcome;
}

/** The clock of the person who clicked, or as whom a trigger runs. Nobody sees the triggers of a colleague. */
export interface Alarm {
  /** The triggers of this person that send the digest. */
  mine(): readonly string[];
  /** Rings every day in the hour that begins then; answers which trigger it is. */
  set(hour: number): string;
  /** Nothing happens when it is not there any more. */
  remove(trigger: string): void;
}

/** What sending mail needs besides; no other command asks for this permission. */
export interface MailPorts extends Ports {
  readonly mailbox: Mailbox;
}

/** What sending it by the clock needs besides. */
export interface DigestPorts extends MailPorts {
  readonly alarm: Alarm;
}
