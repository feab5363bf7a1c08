import { escapeAttribute } from './escape-attribute.ts';
import { type Size, sideways } from './fit-size.ts';
import type { Turn } from './jpeg-turn.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const PER_DEGREE = 60_000;

interface Drawing {
  /** The id that the document's media gave the picture. */
  readonly picture: string;
  /** Different for every drawing of a document. */
  readonly id: number;
  /** Read aloud to who cannot see it. */
  readonly description: string;
  /** As it is seen, after it was turned. */
  readonly size: Size;
  readonly turn?: Turn;
}

/** Drawings are measured before they are turned; how far they then reach out of their frame is said beside it. */
function reachXml(frame: Size, seen: Size): string {
  const across = Math.max(0, Math.round((seen.width - frame.width) / 2));
  const along = Math.max(0, Math.round((seen.height - frame.height) / 2));
  return `<wp:effectExtent l="${across}" t="${along}" r="${across}" b="${along}"/>`;
}

/** A run that holds a picture in the line of the text. */
export function drawingXml({ picture, id, description, size, turn = 0 }: Drawing): string {
  const frame = turn % 180 === 0 ? size : sideways(size);
  const extent = `cx="${frame.width}" cy="${frame.height}"`;
  const rotation = turn === 0 ? '' : ` rot="${turn * PER_DEGREE}"`;
  const name = `evidence ${id}`;
  return (
    `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>${reachXml(frame, size)}` +
    `<wp:docPr id="${id}" name="${name}" descr="${escapeAttribute(description)}"/>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">` +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${name}"/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${picture}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm${rotation}><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
