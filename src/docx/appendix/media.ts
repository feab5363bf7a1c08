import { crc32 } from './crc32.ts';
import { escapeAttribute } from './escape-attribute.ts';
import type { PictureFormat } from './read-picture.ts';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a document has to carry besides its words. */
interface MediaParts {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** For word/_rels/document.xml.rels, as XML. */
  readonly relationships: string;
  /** For [Content_Types].xml. */
  readonly formats: readonly PictureFormat[];
}

/** Gathers pictures and links while the words are written. What is added twice is carried once. */
export interface Media {
  /** Both give the id by which the words refer to what was added. */
  readonly addPicture: (bytes: Uint8Array, format: PictureFormat) => string;
  readonly addLink: (address: string) => string;
  readonly parts: () => MediaParts;
}

interface Picture {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly target: string;
  readonly format: PictureFormat;
}

export function collectMedia(): Media {
  const pictures: Picture[] = [];
  const alike = new Map<string, Picture[]>();
  const links = new Map<string, string>();
  const nextId = (): string => `rIdP${pictures.length + links.size + 1}`;

  return {
    addPicture(bytes, format) {
      const fingerprint = `${bytes.length} ${crc32(bytes)}`;
      const candidates = alike.get(fingerprint) ?? [];
      const same = candidates.find((picture) => picture.bytes.every((byte, index) => byte === bytes[index]));
      if (same !== undefined) return same.id;
      const picture = {
        id: nextId(),
        bytes,
        target: `media/evidence${pictures.length + 1}.${format}`,
        format,
      };
      pictures.push(picture);
      alike.set(fingerprint, [...candidates, picture]);
      return picture.id;
    },
    addLink(address) {
      const id = links.get(address) ?? nextId();
      links.set(address, id);
      return id;
    },
    parts: () => ({
      files: Object.fromEntries(pictures.map(({ target, bytes }) => [`word/${target}`, bytes])),
      relationships: [
        ...pictures.map(
          ({ id, target }) => `<Relationship Id="${id}" Type="${TYPES}/image" Target="${target}"/>`,
        ),
        ...Array.from(
          links,
          ([address, id]) =>
            `<Relationship Id="${id}" Type="${TYPES}/hyperlink" Target="${escapeAttribute(address)}" TargetMode="External"/>`,
        ),
      ].join(''),
      formats: [...new Set(pictures.map(({ format }) => format))],
    }),
  };
}
