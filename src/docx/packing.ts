/**
 * How every document is packed. Lower levels are quicker, and the file is longer; offices have slow connections.
 * The time is the same for all, so that the same document is the same bytes whenever it is made.
 */
export const PACKING = { level: 6, mtime: '2000-01-01T00:00:00' } as const;
