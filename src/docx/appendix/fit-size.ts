export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The units of drawings, 360,000 to the centimetre, in a twentieth of a point. */
export const PER_TWIP = 635;

/** 96 points to the inch: a picture is made smaller where it must be, but never larger than it is on a screen. */
const PER_POINT = 9525;

/** The same picture lying on its side. */
export const sideways = ({ width, height }: Size): Size => ({ width: height, height: width });

/** How large a picture of so many points is drawn inside a box, in the units of drawings, never stretched. */
export function fitSize({ width, height }: Size, box: Size): Size {
  const scale = Math.min(PER_POINT, box.width / width, box.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
