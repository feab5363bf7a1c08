import type { MadeFile, UploadOutcome, Uploads } from '../app/ports.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

const PDF = 'application/pdf';

/** `alt` is not in the published types; without it Google answers that export requires alt=media. */
type ExportBytes = (id: string, mimeType: string, options: { alt: 'media' }) => GoogleAppsScript.Base.Blob;

/** Google Drive through the advanced service: one call a file, visible to this script and its user alone. */
export const driveUploads: Uploads = {
  create: (name, bytes, form) =>
    withFiles((files) => {
      const blob = Utilities.newBlob(signed(bytes), DOCX, form === 'docx' ? name : `${name}.docx`);
      return keep(files, name, form === 'docx' ? DOCX : GOOGLE_DOC, blob);
    }),
  createPdf: (name, document) =>
    withFiles((files) => {
      const bytes = (files.export as unknown as ExportBytes)(document.id, PDF, { alt: 'media' });
      return keep(files, name, PDF, bytes);
    }),
};

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;

function withFiles(work: (files: Files) => MadeFile): UploadOutcome {
  const files = typeof Drive === 'undefined' ? undefined : Drive?.Files;
  if (!files) return { ok: false, reason: 'no-drive', detail: '' };
  try {
    return { ok: true, file: work(files) };
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

function keep(files: Files, name: string, mimeType: string, bytes: GoogleAppsScript.Base.Blob): MadeFile {
  const file = files.create({ name, mimeType }, bytes, { fields: 'id,name,webViewLink' });
  return { name, id: file.id ?? '', link: file.webViewLink ?? '' };
}

function refused(detail: string): UploadOutcome {
  if (/invoked too many times|limit exceeded|quota|rate limit/i.test(detail))
    return { ok: false, reason: 'quota', detail };
  if (/permission|forbidden|not authorized|insufficient/i.test(detail))
    return { ok: false, reason: 'refused', detail };
  return { ok: false, reason: 'unknown', detail };
}

/** Blobs take signed bytes. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
