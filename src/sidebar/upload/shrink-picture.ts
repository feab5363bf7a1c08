import type { OfficeFiles } from '../../app/office-files.ts';
import { base64Of, drawScaled } from './draw-scaled.ts';

const QUALITIES = [0.85, 0.7, 0.5, 0.3];

/** A photograph as a JPEG that prints well and can be kept, in base64. */
export async function shrinkPicture(
  file: File,
  { pixels, bytes }: OfficeFiles['limits']['picture'],
): Promise<string> {
  const { canvas, context } = await drawScaled(file, pixels, pixels);
  // What is see-through in a PNG would turn black in a JPEG.
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const quality of QUALITIES) {
    const base64 = base64Of(canvas, 'image/jpeg', quality);
    if ((base64.length / 4) * 3 <= bytes) return base64;
  }
  throw new Error(`ย่อรูป ${file.name} ให้เล็กพอไม่ได้ ลดขนาดรูปก่อนแล้วลองใหม่`);
}
