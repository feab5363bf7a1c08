export interface ClockTrigger {
  readonly id: string;
  /** The e-mail address of who made it, and as whom it runs. */
  readonly owner: string;
  readonly handler: string;
}

/**
 * What outlives a run and belongs to the document rather than to a cell. Plain JSON: hosts that share
 * one object are colleagues in one spreadsheet.
 */
export interface DocumentState {
  documentProperties: Record<string, string>;
  /** By e-mail address. */
  userProperties: Record<string, Record<string, string>>;
  cache: Record<string, { value: string; expires: number }>;
  /** Of all colleagues; a copy of the spreadsheet has none. */
  triggers: ClockTrigger[];
  /** The execution that holds the document lock. */
  lockHolder?: string;
}

export function emptyDocumentState(): DocumentState {
  return { documentProperties: {}, userProperties: {}, cache: {}, triggers: [] };
}
