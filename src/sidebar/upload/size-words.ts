const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** 2 MB · 36 KB, rounded up. */
export function sizeWords(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.ceil(bytes / KILOBYTE)} KB`;
  return `${Math.ceil((bytes * 10) / MEGABYTE) / 10} MB`;
}
