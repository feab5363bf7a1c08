import type { UploadOutcome, Uploads } from '../app/ports.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** Google Drive through the advanced service: one call a file, visible to this script and its user alone. */
export const driveUploads: Uploads = {
  create(name, bytes, form) {
    const files = typeof Drive === 'undefined' ? undefined : Drive?.Files;
    if (!files) return { ok: false, reason: 'no-drive', detail: '' };
    const blob = Utilities.newBlob(signed(bytes), DOCX, form === 'docx' ? name : `${name}.docx`);
    try {
      const file = files.create({ name, mimeType: form === 'docx' ? DOCX : GOOGLE_DOC }, blob, {
        fields: 'id,name,webViewLink',
      });
      return { ok: true, file: { name, id: file.id ?? '', link: file.webViewLink ?? '' } };
    } catch (error) {
      return refused(error instanceof Error ? error.message : String(error));
    }
  },
};

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
