import { base64Of, drawScaled } from './draw-scaled.ts';

/** 1.5 cm at 300 dots to the inch. */
const HEIGHT = 177;
const WIDEST = 600;
// How bright the eye finds red, green and blue (ITU-R BT.601).
const BRIGHTNESS = [0.299, 0.587, 0.114] as const;

/** A picture of any size as a grey PNG of the size it is printed in, in base64. */
export async function shrinkEmblem(file: File): Promise<string> {
  const { canvas, context } = await drawScaled(file, WIDEST, HEIGHT);
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  turnGrey(image.data);
  context.putImageData(image, 0, 0);
  return base64Of(canvas, 'image/png');
}

/** Four bytes a point: red, green, blue and how solid it is, which stays. */
function turnGrey(points: Uint8ClampedArray): void {
  for (let at = 0; at < points.length; at += 4) {
    const grey = BRIGHTNESS.reduce((sum, part, colour) => sum + part * (points[at + colour] ?? 0), 0);
    points.fill(grey, at, at + 3);
  }
}
