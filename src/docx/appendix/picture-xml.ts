import { escapeXml } from '../escape-xml.ts';
import type { PageArea } from './content.ts';
import { drawingXml } from './drawing-xml.ts';
import { fitSize, PER_TWIP, sideways } from './fit-size.ts';
import type { Media } from './media.ts';
import type { PrintedEntry } from './printed-entry.ts';
import { type PictureProblem, readPicture } from './read-picture.ts';

/** Two pictures stand on a page together with the space before them and two lines of caption each. */
const CAPTION_HEIGHT = 1300;
const PICTURE =
  '<w:pPr><w:pStyle w:val="Cell"/><w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="60" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr>';
const CAPTION = '<w:pPr><w:pStyle w:val="Cell"/><w:keepLines/><w:jc w:val="center"/></w:pPr>';
const BOLD = '<w:rPr><w:b/><w:bCs/></w:rPr>';

const PROBLEMS = {
  'not-png-or-jpeg': 'ไม่มีภาพ: ไฟล์ที่แนบไม่ใช่ภาพ PNG หรือ JPEG',
  damaged: 'ไม่มีภาพ: ไฟล์ภาพไม่สมบูรณ์หรือเปิดไม่ได้',
  'odd-proportions': 'ไม่มีภาพ: ภาพแคบหรือยาวเกินกว่าจะพิมพ์ให้เห็นได้',
} satisfies Record<PictureProblem, string>;

function runXml(text: string, look = ''): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${look}${lines.join('<w:br/>')}</w:r>`;
}

function captionXml({ number, measure, caption, date }: PrintedEntry): string {
  const place = `หลักฐานที่ ${number}${measure === '' ? '' : ` มาตรการ ${measure}`} `;
  return `<w:p>${CAPTION}${runXml(place, BOLD)}${runXml(date === '' ? caption : `${caption} (${date})`)}</w:p>`;
}

/** A picture with its caption under it, on the same page; what cannot be shown is said in its place. */
export function pictureXml(
  entry: PrintedEntry,
  picture: Uint8Array,
  id: number,
  { widthTwips, heightTwips }: PageArea,
  media: Media,
): string {
  const reading = readPicture(picture);
  const box = {
    width: widthTwips * PER_TWIP,
    height: (heightTwips / 2 - CAPTION_HEIGHT) * PER_TWIP,
  };
  const shown = reading.ok
    ? drawingXml({
        picture: media.addPicture(reading.bytes, reading.format),
        id,
        description: entry.caption,
        size: fitSize(reading.turn % 180 === 0 ? reading.size : sideways(reading.size), box),
        turn: reading.turn,
      })
    : runXml(PROBLEMS[reading.reason]);
  return `<w:p>${PICTURE}${shown}</w:p>${captionXml(entry)}`;
}
