/** What a cell holds. A date is a number (days since 30 December 1899, wall clock) under a date format, as in Sheets. */
export type PlainContent =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

interface FormulaContent {
  readonly kind: 'formula';
  /** With its leading "=". */
  readonly formula: string;
  /** The result found in the file, or the label that a link names itself; nothing is ever computed here. */
  readonly cached?: PlainContent;
}

export type Content = PlainContent | FormulaContent;

const NOT_COMPUTED: PlainContent = { kind: 'error', value: '#ERROR!' };

/** What a reader of the cell sees: a formula shows the result it came with, or an error. */
export function visibleContent(content: Content): PlainContent {
  return content.kind === 'formula' ? (content.cached ?? NOT_COMPUTED) : content;
}
