import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What the library writes and our documents do not use: lists, notes, embedded fonts, themes and its own styles. */
const UNUSED = /(numbering|footnotes|endnotes|fontTable|theme1|custom|app|comments)\.xml/;
const FIXED_TIME = new Date(2000, 0, 1);

const STEPS: readonly ((xml: string) => string)[] = [
  (xml) => xml.replace(/ xmlns:(?!w=|r=|cp=|dc=)[a-z0-9]+="[^"]*"/gi, ''),
  (xml) => xml.replace(/ mc:Ignorable="[^"]*"/, ''),
  (xml) => xml.replace(/<(Relationship|Override) [^>]*\/>/g, (part) => (UNUSED.test(part) ? '' : part)),
  (xml) => xml.replace(/<Default [^>]*\/>/g, (part) => (/"(rels|xml|png)"/.test(part) ? part : '')),
  // A document made today from the same plan has to be the same document tomorrow.
  (xml) => xml.replace(/<(dcterms:\w+) .*?<\/\1>/g, ''),
];

/** The bytes of a template: what the library made of the layout, our styles, and nothing else. */
export async function packTemplate(layout: Document, styles: string): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(layout)));
  const kept = Object.entries(parts)
    .filter(([path]) => !UNUSED.test(path))
    .map(([path, bytes]): [string, Uint8Array] => {
      if (path === 'word/styles.xml') return [path, strToU8(styles)];
      return [path, strToU8(STEPS.reduce((xml, step) => step(xml), strFromU8(bytes)))];
    });
  return zipSync(Object.fromEntries(kept), { level: 9, mtime: FIXED_TIME });
}
