import { strFromU8 } from 'fflate';
import { type Appendix, appendixXml, applyMedia, collectMedia } from '../appendix/index.ts';
import { encodeUtf8 } from '../encode-utf8.ts';
import type { PrintText } from '../print-text.ts';
import { DOCUMENT } from '../template.ts';
import type { PackageParts } from './open-package.ts';

/** Private letters, which no keyboard writes: where this is printed, the appendix will be. */
export const APPENDIX_MARK = '\ue000\ue00a\ue001';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A4 with the margins of Word, in twentieths of a point: for a document that does not tell its pages. */
const USUAL_PAGE = { w: 11906, h: 16838, left: 1440, right: 1440, top: 1440, bottom: 1440 };

/**
 * The parts with the appendix behind the first paragraph of the body that holds its mark; a paragraph of nothing but
 * the mark goes. Without an appendix, and everywhere else, the marks just go.
 */
export function placeAppendix(
  parts: PackageParts,
  appendix: Appendix | undefined,
  print: PrintText,
): PackageParts {
  const media = collectMedia();
  const files = [...parts].map(([path, part]): [string, Uint8Array] => {
    const xml = /\.xml$/.test(path) ? strFromU8(part) : '';
    if (!xml.includes(APPENDIX_MARK)) return [path, part];
    const isBody = path === DOCUMENT && appendix !== undefined;
    let put = isBody ? appendixXml(appendix, pageOf(xml), media, print) : '';
    const placed = xml.replace(PARAGRAPH, (found) => {
      const around = withAppendix(found, put);
      put = '';
      return around;
    });
    return [path, encodeUtf8(withRelationshipNames(placed))];
  });
  return new Map(Object.entries(applyMedia(Object.fromEntries(files), media)));
}

const PARAGRAPH = new RegExp(
  `<w:p(?: [^>]*)?>(?:(?!<w:p[ >]|</w:p>)[\\s\\S])*?${APPENDIX_MARK}(?:(?!</w:p>)[\\s\\S])*</w:p>`,
  'g',
);

function withAppendix(paragraph: string, appendix: string): string {
  const rest = paragraph.split(APPENDIX_MARK).join('');
  const saysMore = /<w:t(?: [^>]*)?>[^<]*\S[^<]*<\/w:t>|<w:drawing|<w:sectPr/.test(rest);
  return saysMore || appendix === '' ? rest + appendix : appendix;
}

function pageOf(document: string) {
  const section = document.slice(Math.max(0, document.lastIndexOf('<w:sectPr')));
  const twips = (name: keyof typeof USUAL_PAGE): number =>
    Number(new RegExp(` w:${name}="([0-9]+)"`).exec(section)?.[1] ?? USUAL_PAGE[name]);
  return {
    widthTwips: twips('w') - twips('left') - twips('right'),
    heightTwips: twips('h') - twips('top') - twips('bottom'),
  };
}

/** Links and pictures are named by `r:`, which a document without any need not declare. */
function withRelationshipNames(document: string): string {
  return document.replace(/<w:document[^>]*>/, (root) =>
    root.includes('xmlns:r=') ? root : root.replace('<w:document', `<w:document xmlns:r="${R}"`),
  );
}
