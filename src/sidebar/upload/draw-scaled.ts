interface Fitted {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** A chosen picture on a canvas, made smaller where it is larger than this, never larger. */
export async function drawScaled(file: File, widest: number, highest: number): Promise<Fitted> {
  const picture = await createImageBitmap(file).catch(() => {
    throw new Error(`เปิด ${file.name} เป็นรูปภาพไม่ได้ เลือกไฟล์ PNG หรือ JPEG`);
  });
  const scale = Math.min(1, highest / picture.height, widest / picture.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('เบราว์เซอร์นี้ย่อรูปไม่ได้ เปิดด้วย Chrome หรือ Edge แล้วลองใหม่');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return { canvas, context };
}

/** What stands on the canvas, as base64 without the words before it. */
export function base64Of(
  canvas: HTMLCanvasElement,
  type: 'image/png' | 'image/jpeg',
  quality?: number,
): string {
  return canvas.toDataURL(type, quality).replace(/^.*,/, '');
}
