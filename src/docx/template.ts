import PizZip from 'pizzip';

export const DOCUMENT = 'word/document.xml';
const SECTION = /<w:sectPr>.*<\/w:sectPr>/s;

export interface Template {
  readonly zip: PizZip;
  /** How the pages of the document are laid out (`w:sectPr`). */
  readonly section: string;
}

export function openTemplate(base64: string): Template {
  const zip = new PizZip(base64, { base64: true });
  const section = SECTION.exec(readPart(zip, DOCUMENT))?.[0];
  if (section === undefined) throw new Error('The template says nothing about its pages.');
  return { zip, section };
}

export function readPart(zip: PizZip, path: string): string {
  const part = zip.file(path);
  if (part === null) throw new Error(`The template has no ${path}.`);
  return part.asText();
}

/** The layout of the last section, or of the only one. */
export function setSection({ zip, section }: Template, changed: string): void {
  zip.file(
    DOCUMENT,
    readPart(zip, DOCUMENT).replace(section, () => changed),
  );
}
