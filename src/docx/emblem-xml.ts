import type { Template } from './template.ts';

const PICTURE = 'word/media/emblem.png';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const RELATIONSHIP = `<Relationship Id="emblem" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/emblem.png"/>`;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** 1.5 cm, in the units of drawings (360,000 to the centimetre). */
const SIDE = 540_000;

const EMPTY_BOX = '<w:p><w:pPr><w:pStyle w:val="EmblemBox"/></w:pPr></w:p>';

// A PNG begins with eight fixed bytes, then its first chunk tells width and height at the offsets 16 and 20.
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (png.length < 24 || view.getUint32(0) !== 0x89504e47)
    throw new Error('The emblem is not a PNG picture.');
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const scale = SIDE / Math.max(width, height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function pictureXml({ width, height }: ReturnType<typeof sizeOf>): string {
  const extent = `cx="${width}" cy="${height}"`;
  return (
    `<w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>` +
    '<wp:docPr id="1" name="emblem" descr="ตราสัญลักษณ์ของหน่วยงาน"/>' +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">` +
    '<pic:nvPicPr><pic:cNvPr id="1" name="emblem.png"/><pic:cNvPicPr/></pic:nvPicPr>' +
    '<pic:blipFill><a:blip r:embed="emblem"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  );
}

/** The picture that the office supplied, or an empty box to put it in: the state's emblem is never drawn by us. */
export function emblemXml({ parts }: Template, png: Uint8Array | undefined): string {
  if (png === undefined) return EMPTY_BOX;
  const picture = pictureXml(sizeOf(png));
  parts.file(PICTURE, png);
  parts.file(RELATIONSHIPS, parts.read(RELATIONSHIPS).replace('</Relationships>', `${RELATIONSHIP}$&`));
  return `<w:p><w:pPr><w:pStyle w:val="Emblem"/></w:pPr><w:r>${picture}</w:r></w:p>`;
}
