/** Writes every digit as a Thai digit: 2566 → ๒๕๖๖. Other characters stay. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x0e20));
}

/** Writes every digit as an Arabic digit: ๒๕๖๖ → 2566. Other characters stay; the length does not change. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0e20));
}
