import {
  appendixXml,
  collectMedia,
  type EvidenceEntry,
  type Media,
  type PageArea,
} from '../../../src/docx/appendix/index.ts';
import { textPrinter } from '../../../src/docx/print-text.ts';

/** A4 upright between the margins of a report. */
export const samplePage: PageArea = { widthTwips: 9071, heightTwips: 14287 };

export const sampleEntry = (changes: Partial<EvidenceEntry> = {}): EvidenceEntry => ({
  number: '1',
  caption: 'ภาพการประชุมเชิงปฏิบัติการ',
  ...changes,
});

interface Made {
  readonly xml: string;
  readonly media: Media;
}

export function makeAppendix(entries: readonly EvidenceEntry[], digits: 'thai' | 'arabic' = 'arabic'): Made {
  const media = collectMedia();
  const xml = appendixXml(
    { heading: 'ภาคผนวก หลักฐานประกอบ', entries },
    samplePage,
    media,
    textPrinter({ digits }),
  );
  return { xml, media };
}

export const appendixOf = (...entries: readonly EvidenceEntry[]): string => makeAppendix(entries).xml;
