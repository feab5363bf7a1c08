import Docxtemplater from 'docxtemplater';
import { applyMedia, type Media } from './appendix/index.ts';
import type { About, Look } from './content.ts';
import { encodeUtf8 } from './encode-utf8.ts';
import { DOCUMENT, readPart, type Template } from './template.ts';
import { setTypography } from './typography.ts';
import { zipDocument } from './zip-document.ts';

/** Stands where a table will be: no text of an officer can look like it, since in text `<` is escaped. */
export const TABLE_PLACE = '<!--table-->';
/** Stands where an appendix will be, in the same way. */
export const APPENDIX_PLACE = '<!--appendix-->';
const STYLES = 'word/styles.xml';
const IS_XML = /\.(xml|rels)$/;

interface Filling {
  readonly about: About;
  readonly look: Look;
  /** What stands behind each tag of the template; a tag without a value is a mistake of ours. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What stands in the table's place, in pieces. */
  readonly table: Iterable<string>;
  readonly appendix?: { readonly xml: string; readonly media: Media };
}

/** The finished file. Tables are put in after the tags, which would otherwise have to search through them. */
export function fillTemplate(
  { zip }: Template,
  { about, look, values, table, appendix }: Filling,
): Uint8Array {
  new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    nullGetter: ({ value }: { readonly value: string }) => {
      throw new Error(`The template asks for ${value}, which was not given.`);
    },
  }).render({ ...values, title: about.title, about: about.subject, organisation: about.organisation });

  const parts = Object.keys(zip.files)
    .filter((path) => !path.endsWith('/') && path !== DOCUMENT)
    .map((path): [string, Uint8Array] => {
      if (!IS_XML.test(path)) return [path, zip.file(path)?.asUint8Array() ?? new Uint8Array()];
      const xml = readPart(zip, path);
      return [path, encodeUtf8(path === STYLES ? setTypography(xml, look.font) : xml)];
    });
  const files = Object.fromEntries(parts);
  const words = readPart(zip, DOCUMENT).replace(APPENDIX_PLACE, () => appendix?.xml ?? '');
  return zipDocument({
    ...(appendix ? applyMedia(files, appendix.media) : files),
    [DOCUMENT]: withTable(words, table),
  });
}

function* withTable(xml: string, table: Iterable<string>): Generator<string> {
  const [before = '', after] = xml.split(TABLE_PLACE);
  yield before;
  if (after === undefined) return;
  yield* table;
  yield after;
}
