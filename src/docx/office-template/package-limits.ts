/** What a template may measure. An honest one of a hundred pages stays far below. */
export const PACKAGE_LIMITS = {
  bytes: 2 * 1024 * 1024,
  parts: 1000,
  bytesUnpacked: 20 * 1024 * 1024,
} as const;
