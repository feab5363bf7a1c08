/**
 * What the writer of documents is given. The pure core makes values of these shapes without knowing this file;
 * `src/app` hands them over, and the compiler checks there that they fit.
 */

import type { Appendix } from './appendix/index.ts';

/** How the page looks: the choice of font decides all sizes. */
export interface Look {
  /** `sarabun` for Google Docs, the others for Word with the national fonts. */
  readonly font: 'Sarabun' | 'TH SarabunPSK' | 'TH SarabunIT๙' | 'TH Sarabun New';
  readonly digits: 'thai' | 'arabic';
}

/** Written to the file's properties. */
export interface About {
  readonly title: string;
  readonly organisation: string;
  readonly subject: string;
}

export interface Section {
  readonly heading?: string;
  /** A paragraph that starts with its own number (๑. / 1) / -) is set as an item of a list. Line breaks are kept. */
  readonly paragraphs: readonly (string | PageTurn)[];
}

/** Here the page ends, with the first words of the next one below its text. */
export interface PageTurn {
  readonly cue: string;
}

/** One step of the opinion chain (เสนอตามลำดับชั้น). */
export interface Step {
  readonly heading?: string;
  /** Printed as written; absent: `dottedLines` empty lines to write on by hand. */
  readonly opinion?: string;
  readonly dottedLines: number;
  /** Each printed behind an empty box ☐; one that ends in เพราะ gets a dotted line behind it. */
  readonly decisionOptions: readonly string[];
  /** พ.จ.อ. — on a line of its own above the name. */
  readonly rank?: string;
  /** Absent: a dotted line between the brackets. */
  readonly name?: string;
  readonly position: string;
  readonly acting?: string;
}

export interface MemoContent {
  readonly about: About;
  readonly look: Look;
  /** A bookmark at each part, for links from a web page. */
  readonly bookmarks?: boolean;
  /** The office's own picture, a PNG; absent: an empty box of 1.5 cm. */
  readonly emblem?: Uint8Array;
  /** ส่วนราชการ with the telephone behind it. */
  readonly department: string;
  readonly number: string;
  readonly date: string;
  readonly subject: string;
  readonly addressee: string;
  readonly sections: readonly Section[];
  readonly closing?: string;
  readonly steps: readonly Step[];
  /** Where the report's table is part of the memo: it stands between `sections` and these. */
  readonly sectionsAfterTable: readonly Section[];
  readonly table?: Table;
  /** Stands over the table, on its page. */
  readonly tableTitle?: string;
}

export interface ReportContent {
  readonly about: About;
  readonly look: Look;
  readonly bookmarks?: boolean;
  /** Empty: no cover page. */
  readonly coverLines: readonly string[];
  readonly title?: string;
  readonly introduction?: string;
  readonly table: Table;
  readonly closing?: string;
  /** Register and pictures of the evidence, on pages of their own. */
  readonly appendix?: Appendix;
}

export interface Table {
  /** In the office's own words and order; `share` is the part of the width, all shares add up to 1. */
  readonly columns: readonly { readonly heading: string; readonly share: number }[];
  readonly rows: readonly TableRow[];
}

export type TableRow =
  | { readonly kind: 'band'; readonly text: string; readonly level: 1 | 2 }
  | { readonly kind: 'cells'; readonly cells: readonly TableCell[] };

export interface TableCell {
  /** Line breaks are kept. */
  readonly text: string;
  /** `above`: shares the cell over it; its own text is not printed. */
  readonly merge?: 'above';
}
