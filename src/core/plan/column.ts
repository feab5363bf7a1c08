/** Who fills a column decides its colour and protection. */
export type Keeper = 'officer' | 'computed' | 'reviewer';

/** One column of a tab. The sheet is generated from these declarations and found again by them. */
export interface Column<Field extends string = string> {
  readonly field: Field;
  readonly heading: string;
  readonly keptBy: Keeper;
  /** Pixels. */
  readonly width: number;
  /** One sentence for the note on the heading. */
  readonly note: string;
  /** A command cannot work without this column. */
  readonly needed?: true;
  readonly choices?: readonly string[];
  /** A real date cell, shown in the Buddhist era by its number format. */
  readonly date?: true;
}

export interface Tab<Field extends string = string> {
  readonly name: string;
  readonly columns: readonly Column<Field>[];
  readonly colour: string;
  /** Columns that stay in view when scrolling sideways. */
  readonly frozenColumns: number;
  /** Kept for the system; nobody has to look at it. */
  readonly hidden?: true;
  /** Written whole and printed: nothing is coloured below its last line. */
  readonly isPage?: true;
}
