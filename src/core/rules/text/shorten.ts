const SHOWN = 60;

/** A quotation short enough for a sentence; it is cut before a letter, never between a letter and its marks. */
export function shorten(typed: string, shown = SHOWN): string {
  const line = typed.replace(/\s+/g, ' ').trim();
  if (line.length <= shown) return line;
  let end = shown;
  while (end > 0 && /[\u0e30-\u0e3a\u0e45-\u0e4e\udc00-\udfff]/.test(line.charAt(end))) end -= 1;
  return `${line.slice(0, end)}…`;
}
