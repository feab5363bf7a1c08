import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET = /^xl\/worksheets\/sheet[0-9]+\.xml$/;
const NOTES_DRAWING = /<legacyDrawing [^>]*\/>/g;

/** exceljs puts the drawing of the notes last; Excel wants it before tables and extensions (ISO 29500-1, 18.3.1.99). */
export function tidyWritten(bytes: Uint8Array): Uint8Array {
  const sheets = unzipSync(bytes, { filter: ({ name }) => SHEET.test(name) });
  const tidied = Object.entries(sheets).flatMap(([part, content]) => {
    const before = strFromU8(content);
    const [drawing] = before.match(NOTES_DRAWING) ?? [];
    if (drawing === undefined || !/<(?:tableParts|extLst)[ >]/.test(before)) return [];
    const after = before.replace(NOTES_DRAWING, '').replace(/<(?:tableParts|extLst)[ >]/, `${drawing}$&`);
    return [[part, strToU8(after)] as const];
  });
  if (tidied.length === 0) return bytes;
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(tidied) });
}
