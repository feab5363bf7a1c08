import Docxtemplater from 'docxtemplater';
import { applyMedia, type Media } from './appendix/index.ts';
import type { About, Look } from './content.ts';
import { encodeUtf8, type Pieces } from './encode-utf8.ts';
import { DOCUMENT, type Template } from './template.ts';
import { setTypography } from './typography.ts';
import { zipDocument } from './zip-document.ts';

/** Stands where a table will be: no text of an officer can look like it, since in text `<` is escaped. */
export const TABLE_PLACE = '<!--table-->';
/** Stands where an appendix will be, in the same way. */
export const APPENDIX_PLACE = '<!--appendix-->';
const STYLES = 'word/styles.xml';

interface Filling {
  readonly about: About;
  readonly look: Look;
  /** What stands behind each tag of the template; a tag without a value is a mistake of ours. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What stands in the table's place, in pieces. */
  readonly table: Pieces;
  readonly appendix?: { readonly xml: string; readonly media: Media };
}

/** The finished file. Tables are put in after the tags, which would otherwise have to search through them. */
export function fillTemplate(
  { parts }: Template,
  { about, look, values, table, appendix }: Filling,
): Uint8Array {
  new Docxtemplater(parts, {
    paragraphLoop: true,
    linebreaks: true,
    nullGetter: ({ value }: { readonly value: string }) => {
      throw new Error(`The template asks for ${value}, which was not given.`);
    },
  }).render({ ...values, title: about.title, about: about.subject, organisation: about.organisation });

  const others = Object.values(parts.files)
    .filter(({ name }) => name !== DOCUMENT)
    .map(({ name, content }): [string, Uint8Array] => {
      if (typeof content !== 'string') return [name, content];
      return [name, encodeUtf8(name === STYLES ? setTypography(content, look.font) : content)];
    });
  const files = Object.fromEntries(others);
  const words = parts.read(DOCUMENT).replace(APPENDIX_PLACE, () => appendix?.xml ?? '');
  return zipDocument({
    ...(appendix ? applyMedia(files, appendix.media) : files),
    [DOCUMENT]: withTable(words, table),
  });
}

function* withTable(xml: string, table: Pieces): Generator<readonly string[]> {
  const [before = '', after] = xml.split(TABLE_PLACE);
  yield [before];
  if (after === undefined) return;
  yield* table;
  yield [after];
}
