import { strFromU8, strToU8 } from 'fflate';
import { encodeUtf8 } from '../encode-utf8.ts';
import type { Media } from './media.ts';

const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

type Part = string | Uint8Array;

const toBytes = (part: Part): Uint8Array => (typeof part === 'string' ? encodeUtf8(part) : part);

/** All that is put in is ASCII, so one character can stand for one byte. */
function insertAt(place: RegExp, part: Part, xml: string): Uint8Array {
  const whole = strFromU8(toBytes(part), true);
  if (!place.test(whole)) throw new Error(`The document has no place for ${xml}.`);
  return strToU8(
    whole.replace(place, (found) => (found.startsWith('</') ? xml + found : found + xml)),
    true,
  );
}

/** The parts of a document together with its pictures and links. */
export function applyMedia<Given extends Part>(
  files: Readonly<Record<string, Given>>,
  media: Media,
): Record<string, Given | Uint8Array> {
  const { files: pictures, relationships, formats } = media.parts();
  if (relationships === '') return { ...files };
  const contentTypes = files[CONTENT_TYPES];
  if (contentTypes === undefined) throw new Error(`The document has no ${CONTENT_TYPES}.`);
  const known = strFromU8(toBytes(contentTypes), true);
  const defaults = formats
    .filter((format) => !new RegExp(`<Default [^>]*Extension="${format}"`, 'i').test(known))
    .map((format) => `<Default Extension="${format}" ContentType="image/${format}"/>`);
  return {
    ...files,
    ...pictures,
    [RELATIONSHIPS]: insertAt(/<\/Relationships>/, files[RELATIONSHIPS] ?? NO_RELATIONSHIPS, relationships),
    [CONTENT_TYPES]: insertAt(/<Types [^>]*>/, contentTypes, defaults.join('')),
  };
}
