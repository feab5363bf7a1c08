import type ExcelJS from 'exceljs';
import type { DocumentState } from '../document-state.ts';
import type { Area } from './area.ts';
import type { Content } from './content.ts';

export interface CellFormat {
  readonly numberFormat?: string;
  readonly wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly background?: string;
  readonly fontWeight?: 'bold' | 'normal';
  readonly fontColour?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
}

/** The cell as the file had it, so that what nobody touched goes back unchanged. */
export interface CellSource {
  readonly content: Content | undefined;
  readonly format: CellFormat;
  readonly note: string | undefined;
  readonly value: ExcelJS.CellValue;
  readonly style: Partial<ExcelJS.Style>;
  readonly comment: string | ExcelJS.Comment | undefined;
}

export interface Cell {
  content: Content | undefined;
  format: CellFormat;
  note: string | undefined;
  readonly source?: CellSource;
}

export type Criteria =
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly showDropdown: boolean }
  | { readonly kind: 'date' }
  /** A rule of a kind the bundle cannot make: kept for the file, not enforced. */
  | { readonly kind: 'foreign'; readonly raw: ExcelJS.DataValidation };

export interface Validation {
  readonly criteria: Criteria;
  readonly allowInvalid: boolean;
  readonly helpText: string | undefined;
}

export interface ConditionalStyle {
  readonly background?: string;
  readonly fontColour?: string;
  readonly bold?: boolean;
}

export type Condition =
  | { readonly kind: 'text-starts-with' | 'text-equal-to'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'foreign'; readonly raw: ExcelJS.ConditionalFormattingRule };

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly condition: Condition;
  readonly style: ConditionalStyle;
}

export interface Protection {
  area: Area;
  description: string;
  warningOnly: boolean;
  /** E-mail of the person who made it; the owner may always edit as well. */
  readonly creator: string;
}

/** A chart that a script laid over the sheet. */
export interface Chart {
  readonly form: 'bar' | 'column';
  readonly areas: readonly Area[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
}

export interface Sheet {
  readonly id: number;
  name: string;
  /** Size of the grid, not of the data. */
  rows: number;
  columns: number;
  cells: Map<number, Map<number, Cell>>;
  columnWidths: Map<number, number>;
  /** As the file has them, in points. */
  rowHeights: Map<number, number>;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColour: string | undefined;
  merges: Area[];
  validations: { area: Area; rule: Validation }[];
  conditionalFormats: ConditionalFormat[];
  protections: Protection[];
  charts: Chart[];
  /** Rows or columns were inserted, or merged blocks replaced: nothing of the file's own arrangement holds any more. */
  rearranged: boolean;
}

export interface Workbook {
  readonly id: string;
  readonly name: string;
  sheets: Sheet[];
  activeSheet: Sheet | undefined;
  /** Where a script put the cursor on that sheet; not kept in a file. */
  activeArea?: Area | undefined;
  readonly documentState: DocumentState;
  /** The file as loaded; writing puts our changes onto it. */
  readonly file: ExcelJS.Workbook;
}
