import { type Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';

/** What the library writes and our documents do not use: lists, notes, embedded fonts, themes and its own styles. */
const UNUSED = /(numbering|footnotes|endnotes|fontTable|theme1|custom|app|comments)\.xml/;

const STEPS: readonly ((xml: string) => string)[] = [
  (xml) => xml.replace(/ xmlns:(?!w=|r=|cp=|dc=)[a-z0-9]+="[^"]*"/gi, ''),
  (xml) => xml.replace(/ mc:Ignorable="[^"]*"/, ''),
  (xml) => xml.replace(/<(Relationship|Override) [^>]*\/>/g, (part) => (UNUSED.test(part) ? '' : part)),
  (xml) => xml.replace(/<Default [^>]*\/>/g, (part) => (/"(rels|xml|png)"/.test(part) ? part : '')),
  // A document made today from the same plan has to be the same document tomorrow.
  (xml) => xml.replace(/<(dcterms:\w+) .*?<\/\1>/g, ''),
];

/** The parts of a template by path: what the library made of the layout, our styles, and nothing else. */
export async function templateParts(layout: Document, styles: string): Promise<Record<string, string>> {
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(layout)));
  const kept = Object.entries(parts)
    .filter(([path]) => !UNUSED.test(path))
    .map(([path, bytes]): [string, string] => {
      if (path === 'word/styles.xml') return [path, styles];
      return [path, STEPS.reduce((xml, step) => step(xml), strFromU8(bytes))];
    });
  return Object.fromEntries(kept);
}
