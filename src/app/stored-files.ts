import { fingerprint } from '../core/documents/fingerprint.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { Fault } from './fault.ts';
import type { Ports } from './ports.ts';

/** What may be kept in the spreadsheet; told in the window where files are chosen. */
export const FILE_LIMITS = { bytes: 2 * 1024 * 1024, files: 20 } as const;

/** A multiple of four, so that no cell begins in the middle of a group of letters. */
const CELL = 49_000;
/** Keeps Sheets from taking letters and digits for a formula or a number. */
const MARK = ':';
const HEAD = 6;

export interface StoredFile {
  readonly name: string;
  readonly size: number;
  readonly fingerprint: string;
  readonly savedAt: string;
  readonly savedBy: string;
}

/** The files an office keeps in its own spreadsheet: they travel with every copy of it. */
export interface StoredFiles {
  list(): readonly StoredFile[];
  /** Nothing when there is no such file; one that is damaged is told, never handed out. */
  read(name: string): Uint8Array | undefined;
  write(name: string, bytes: Uint8Array): void;
  remove(name: string): void;
}

/** Whether something was kept; if not, everything that is wrong with it, one sentence each. */
export type Keeping = { readonly ok: true } | { readonly ok: false; readonly problems: readonly string[] };

type Needed = Pick<Ports, 'hiddenRows' | 'now' | 'account'>;

/** One row a file: name, size, fingerprint, when, who, how many cells, and the cells. */
export function storedFiles({ hiddenRows, now, account }: Needed): StoredFiles {
  let known: readonly (readonly string[])[] | undefined;
  const heads = () => {
    known ??= hiddenRows.heads(HEAD);
    return known;
  };
  const write = (row: number, cells: readonly string[]) => {
    known = undefined;
    hiddenRows.write(row, cells);
  };
  const rowOf = (name: string) => heads().findIndex(([found]) => found === name);
  return {
    list: () =>
      heads().flatMap(([name = '', size, print = '', savedAt = '', savedBy = '']) =>
        name === '' ? [] : [{ name, size: Number(size), fingerprint: print, savedAt, savedBy }],
      ),
    read: (name) => {
      const row = rowOf(name);
      return row < 0 ? undefined : bytesOf(name, hiddenRows.row(row));
    },
    write: (name, bytes) => {
      if (bytes.length > FILE_LIMITS.bytes)
        throw new Fault('file-too-big', { name, limit: FILE_LIMITS.bytes });
      const names = heads().map(([found = '']) => found);
      const isNew = !names.includes(name);
      if (isNew && names.filter((found) => found !== '').length >= FILE_LIMITS.files) {
        throw new Fault('too-many-files', { limit: FILE_LIMITS.files });
      }
      const text = encodeBase64(bytes);
      const cells = cellsOf(text);
      const head = [name, bytes.length, fingerprint(text), now(), account() ?? '', cells.length].map(String);
      const row = isNew ? firstEmpty(names) : names.indexOf(name);
      write(row, [...head, ...cells]);
    },
    remove: (name) => {
      const row = rowOf(name);
      if (row >= 0) write(row, []);
    },
  };
}

function firstEmpty(names: readonly string[]): number {
  const empty = names.indexOf('');
  return empty < 0 ? names.length : empty;
}

function cellsOf(text: string): readonly string[] {
  return Array.from(
    { length: Math.ceil(text.length / CELL) },
    (_, index) => MARK + text.slice(index * CELL, (index + 1) * CELL),
  );
}

function bytesOf(name: string, row: readonly string[]): Uint8Array {
  const [, size, print, , , count] = row;
  const text = row
    .slice(HEAD, HEAD + Number(count))
    .map((cell) => cell.slice(MARK.length))
    .join('');
  const bytes = fingerprint(text) === print ? decodeBase64(text) : undefined;
  if (!bytes || bytes.length !== Number(size)) throw new Fault('file-damaged', { name });
  return bytes;
}
