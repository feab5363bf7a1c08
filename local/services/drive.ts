import { DOCX, type DriveFile, FOLDER, GOOGLE_DOC } from '../drive-folder.ts';
import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';
import { type BlobState, blob } from './blob.ts';

export const FILES = {
  name: 'Drive.Files',
  kind: 'Drive.Files',
  members: {
    create: [['object'], ['object', 'any'], ['object', 'any', 'object']],
    export: [['string', 'string', 'object']],
  },
} as const;

const PDF = 'application/pdf';

/** What Drive v3 answers unless asked for more. */
const USUAL_FIELDS = ['kind', 'id', 'name', 'mimeType'];
const FIELDS = [...USUAL_FIELDS, 'webViewLink', 'parents', 'size', 'createdTime'];
const CONVERTIBLE = [
  DOCX,
  'application/rtf',
  'text/html',
  'text/plain',
  'application/vnd.oasis.opendocument.text',
];

function fail(reason: string, method = 'create'): never {
  throw new ServiceError(
    `API call to drive.files.${method} failed with error: ${reason}`,
    'GoogleJsonResponseException',
  );
}

function readFields(options: Record<string, unknown>): readonly string[] {
  const { fields } = options;
  if (fields === undefined) return USUAL_FIELDS;
  if (fields === '*') return FIELDS;
  const asked = String(fields)
    .split(',')
    .map((field) => field.trim());
  const unknown = asked.find((field) => !FIELDS.includes(field));
  return unknown === undefined ? asked : fail(`Invalid field selection ${unknown}`);
}

function requireConvertible({ bytes, contentType }: BlobState): void {
  const isWhole = contentType !== DOCX || bytes.subarray(0, 2).toString('latin1') === 'PK';
  if (!CONVERTIBLE.includes(contentType ?? '') || !isWhole) fail('Bad Request');
}

/** Under drive.file a person sees only what this script made when that same person ran it. */
function requireParents(run: Run, parents: readonly unknown[]): void {
  for (const parent of parents) {
    const folder = run.drive.files.find(({ id }) => id === parent);
    if (folder?.createdByUser !== run.user.email || folder.mimeType !== FOLDER)
      fail(`File not found: ${parent}.`);
  }
}

function answer(file: DriveFile, fields: readonly string[]): Record<string, unknown> {
  const whole: Record<string, unknown> = {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    webViewLink: file.webViewLink,
    parents: file.parents,
    size: file.size === undefined ? undefined : String(file.size),
    createdTime: file.createdTime,
  };
  return Object.fromEntries(
    fields.filter((field) => whole[field] !== undefined).map((field) => [field, whole[field]]),
  );
}

function create(run: Run, body: Record<string, unknown>, media: unknown, options: Record<string, unknown>) {
  const fields = readFields(options);
  const blob = run.stateOf(media) as BlobState | undefined;
  const parents = Array.isArray(body.parents) ? [...body.parents] : [];
  requireParents(run, parents);
  const mimeType = String(body.mimeType ?? blob?.contentType ?? 'application/octet-stream');
  if (blob && mimeType === GOOGLE_DOC) requireConvertible(blob);
  const file = run.drive.add({
    // v2 called the name "title"; v3 knows no such field and leaves the file untitled.
    name: String(body.name ?? 'Untitled'),
    mimeType,
    owner: run.user.email,
    createdByUser: run.user.email,
    parents: parents.map(String),
    createdTime: new Date(run.now()).toISOString(),
    bytes: blob?.bytes,
    contentType: blob?.contentType,
  });
  return answer(file, fields);
}

/** Google makes a PDF of a Google Doc; here whoever opened the host says how, or that it cannot be done. */
function exportBytes(run: Run, id: string, mimeType: string, options: Record<string, unknown>): object {
  if (options.alt !== 'media') fail('Export requires alt=media to download the exported content.', 'export');
  const file = run.drive.files.find((each) => each.id === id);
  if (file?.createdByUser !== run.user.email || file.path === undefined)
    fail(`File not found: ${id}.`, 'export');
  if (file.mimeType !== GOOGLE_DOC) fail('Export only supports Docs Editors files.', 'export');
  if (mimeType !== PDF) fail('The requested conversion is not supported.', 'export');
  const bytes = run.toPdf?.(file.path) ?? fail('Internal Error', 'export');
  return blob(run, { bytes, contentType: PDF, name: `${file.name}.pdf` });
}

export function driveFiles(run: Run): object {
  return run.serve(FILES, undefined, {
    create(body: Record<string, unknown>, ...rest: unknown[]) {
      const [media, options = {}] = rest;
      const isBlob = run.kindOf(media) === 'Blob';
      if (rest.length > 0 && !isBlob) {
        throw new ServiceError('The mediaData parameter only supports Blob types for upload.');
      }
      return create(run, body, media, options as Record<string, unknown>);
    },
    export: (id: string, mimeType: string, options: Record<string, unknown>) =>
      exportBytes(run, id, mimeType, options),
  });
}
