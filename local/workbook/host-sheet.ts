import type ExcelJS from 'exceljs';
import type { DocumentState } from '../document-state.ts';
import type { LongTexts } from './long-text.ts';
import type { Chart } from './workbook.ts';

/** What Sheets knows and .xlsx cannot say, kept in a tab that no menu of a spreadsheet program shows. */
const NAME = '_prongsai_host';
const PIECE = /[\s\S]{1,15000}/gu;

export interface SheetNotes {
  readonly id: number;
  readonly rows: number;
  readonly columns: number;
  readonly protections: readonly {
    readonly range: string;
    readonly description: string;
    readonly warningOnly: boolean;
    readonly creator: string;
  }[];
  /** exceljs does not read charts; absent in files of earlier versions. */
  readonly charts?: readonly Chart[];
}

export interface HostNotes {
  readonly id: string;
  readonly sheets: Readonly<Record<string, SheetNotes>>;
  readonly longTexts: LongTexts;
  readonly documentProperties: DocumentState['documentProperties'];
  readonly userProperties: DocumentState['userProperties'];
}

export function isHostSheet(name: string): boolean {
  return name === NAME;
}

/** The notes of an earlier write; undefined in a file this host did not make, or whose notes were spoilt. */
export function readHostSheet(file: ExcelJS.Workbook): HostNotes | undefined {
  const pieces: string[] = [];
  file
    .getWorksheet(NAME)
    ?.getColumn(1)
    .eachCell((cell) => {
      // exceljs also visits the rows that only the lists beside reach.
      if (cell.value !== null) pieces.push(String(cell.value));
    });
  try {
    return pieces.length === 0 ? undefined : (JSON.parse(pieces.join('')) as HostNotes);
  } catch {
    return undefined;
  }
}

/**
 * Writes the notes in column A. Lists too long for a validation formula get a column each from B on;
 * `lists` are those, in order, and the answer says where each one stands.
 */
export function writeHostSheet(
  file: ExcelJS.Workbook,
  notes: HostNotes,
  lists: readonly (readonly string[])[],
): void {
  const old = file.getWorksheet(NAME);
  if (old) file.removeWorksheet(old.id);
  const sheet = file.addWorksheet(NAME, { state: 'veryHidden' });
  const pieces = JSON.stringify(notes).match(PIECE) ?? [];
  pieces.forEach((piece, index) => {
    sheet.getCell(index + 1, 1).value = piece;
  });
  lists.forEach((list, column) => {
    list.forEach((value, row) => {
      sheet.getCell(row + 1, column + 2).value = value;
    });
  });
}

export function hostListFormula(index: number, length: number): string {
  const column = String.fromCharCode('B'.charCodeAt(0) + index);
  return `${NAME}!$${column}$1:$${column}$${length}`;
}

export function readHostList(file: ExcelJS.Workbook, formula: string): string[] | undefined {
  const match = /^_prongsai_host!\$([A-Z])\$1:\$[A-Z]\$([0-9]+)$/.exec(formula);
  const sheet = file.getWorksheet(NAME);
  if (!match || !sheet) return undefined;
  return Array.from({ length: Number(match[2]) }, (_, index) =>
    String(sheet.getCell(`${match[1]}${index + 1}`).value),
  );
}
