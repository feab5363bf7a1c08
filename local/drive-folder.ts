import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const FOLDER = 'application/vnd.google-apps.folder';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const EXTENSIONS: Readonly<Record<string, string>> = {
  [DOCX]: '.docx',
  'application/pdf': '.pdf',
  'text/html': '.html',
  'text/plain': '.txt',
  'image/png': '.png',
};

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly owner: string;
  /** Whose run made it: under drive.file nobody else's run can see it. */
  readonly createdByUser: string;
  readonly parents: readonly string[];
  readonly createdTime: string;
  readonly webViewLink: string;
  readonly size: number | undefined;
  /** Where the bytes lie; undefined for folders and files made without any. */
  readonly path: string | undefined;
}

type NewFile = Omit<DriveFile, 'id' | 'webViewLink' | 'size' | 'path'> & {
  readonly bytes: Uint8Array | undefined;
  readonly contentType: string | undefined;
};

const INDEX = '.drive.json';

function linkOf(id: string, mimeType: string): string {
  if (mimeType === GOOGLE_DOC) return `https://docs.google.com/document/d/${id}/edit`;
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  return `https://drive.google.com/file/d/${id}/view`;
}

/** A Drive in a folder: the bytes lie there under readable names, an index beside them says the rest. */
export class DriveFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get files(): readonly DriveFile[] {
    const index = join(this.#folder, INDEX);
    return existsSync(index) ? (JSON.parse(readFileSync(index, 'utf8')) as DriveFile[]) : [];
  }

  add({ bytes, contentType, ...file }: NewFile): DriveFile {
    mkdirSync(this.#folder, { recursive: true });
    const id = randomUUID();
    const path = bytes && this.#freePath(file.name, EXTENSIONS[contentType ?? ''] ?? '');
    if (bytes && path) writeFileSync(path, bytes);
    const made: DriveFile = {
      ...file,
      id,
      webViewLink: linkOf(id, file.mimeType),
      size: bytes?.length,
      path,
    };
    writeFileSync(join(this.#folder, INDEX), JSON.stringify([...this.files, made], undefined, 2));
    return made;
  }

  /** Drive allows any number of files of one name; a folder on disk does not. */
  #freePath(name: string, extension: string): string {
    const safe =
      [...name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')].slice(0, 60).join('').replace(/^\.+/, '') || 'Untitled';
    const stem = safe.toLowerCase().endsWith(extension)
      ? safe.slice(0, safe.length - extension.length)
      : safe;
    const candidate = (count: number) =>
      join(this.#folder, `${stem}${count === 1 ? '' : ` (${count})`}${extension}`);
    let count = 1;
    while (existsSync(candidate(count))) count += 1;
    return candidate(count);
  }
}
