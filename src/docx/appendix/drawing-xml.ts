import { escapeAttribute } from './escape-attribute.ts';
import type { Size } from './fit-size.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

interface Drawing {
  /** The id that the document's media gave the picture. */
  readonly picture: string;
  /** Different for every drawing of a document. */
  readonly id: number;
  /** Read aloud to who cannot see it. */
  readonly description: string;
  readonly size: Size;
}

/** A run that holds a picture in the line of the text. */
export function drawingXml({ picture, id, description, size }: Drawing): string {
  const extent = `cx="${size.width}" cy="${size.height}"`;
  const name = `evidence ${id}`;
  return (
    `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>` +
    `<wp:docPr id="${id}" name="${name}" descr="${escapeAttribute(description)}"/>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">` +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${name}"/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${picture}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
