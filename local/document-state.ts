/**
 * What outlives a run and belongs to the document rather than to a cell. Plain JSON: hosts that share
 * one object are colleagues in one spreadsheet.
 */
export interface DocumentState {
  documentProperties: Record<string, string>;
  /** By e-mail address. */
  userProperties: Record<string, Record<string, string>>;
  cache: Record<string, { value: string; expires: number }>;
  /** The execution that holds the document lock. */
  lockHolder?: string;
}

export function emptyDocumentState(): DocumentState {
  return { documentProperties: {}, userProperties: {}, cache: {} };
}
