import { HeldParts } from './held-parts.ts';

export const DOCUMENT = 'word/document.xml';
const SECTION = /<w:sectPr>.*<\/w:sectPr>/s;

export interface Template {
  readonly parts: HeldParts;
  /** How the pages of the document are laid out (`w:sectPr`). */
  readonly section: string;
}

export function openTemplate(written: Readonly<Record<string, string>>): Template {
  const parts = new HeldParts(Object.entries(written));
  const section = SECTION.exec(parts.read(DOCUMENT))?.[0];
  if (section === undefined) throw new Error('The template says nothing about its pages.');
  return { parts, section };
}

/** The layout of the last section, or of the only one. */
export function setSection({ parts, section }: Template, changed: string): void {
  parts.file(
    DOCUMENT,
    parts.read(DOCUMENT).replace(section, () => changed),
  );
}
