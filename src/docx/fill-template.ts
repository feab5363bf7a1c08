import Docxtemplater from 'docxtemplater';
import { zipSync } from 'fflate';
import { applyMedia, type Media } from './appendix/index.ts';
import type { About, Look } from './content.ts';
import { encodeUtf8 } from './encode-utf8.ts';
import { DOCUMENT, readPart, type Template } from './template.ts';
import { setTypography } from './typography.ts';

/** Stands where a table will be: no text of an officer can look like it, since in text `<` is escaped. */
export const TABLE_PLACE = '<!--table-->';
/** Stands where an appendix will be, in the same way. */
export const APPENDIX_PLACE = '<!--appendix-->';
const STYLES = 'word/styles.xml';
const IS_XML = /\.(xml|rels)$/;
const FIXED_TIME = '2000-01-01T00:00:00';

interface Filling {
  readonly about: About;
  readonly look: Look;
  /** What stands behind each tag of the template; a tag without a value is a mistake of ours. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What stands in the table's place, in parts. */
  readonly table: readonly string[];
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
    .filter((path) => !path.endsWith('/'))
    .map((path): [string, Uint8Array] => {
      if (!IS_XML.test(path)) return [path, zip.file(path)?.asUint8Array() ?? new Uint8Array()];
      const xml = readPart(zip, path);
      if (path === DOCUMENT) {
        const whole = xml.replace(APPENDIX_PLACE, () => appendix?.xml ?? '');
        return [path, encodeUtf8(withTable(whole, table))];
      }
      return [path, encodeUtf8(path === STYLES ? setTypography(xml, look.font) : xml)];
    });
  const files = Object.fromEntries(parts);
  return zipSync(appendix ? applyMedia(files, appendix.media) : files, { level: 6, mtime: FIXED_TIME });
}

function withTable(xml: string, table: readonly string[]): readonly string[] {
  const [before = '', after] = xml.split(TABLE_PLACE);
  return after === undefined ? [before] : [before, ...table, after];
}
