const ARABIC_ZERO = 0x30;
const THAI_ZERO = 0x0e50;
const THAI_DIGIT = /[๐-๙]/;
const ARABIC_DIGIT = /[0-9]/;

/** Writes every digit as a Thai digit: 2566 → ๒๕๖๖. Other characters stay. */
export function toThaiDigits(text: string): string {
  return ARABIC_DIGIT.test(text) ? shiftDigits(text, ARABIC_ZERO, THAI_ZERO) : text;
}

/** Writes every digit as an Arabic digit: ๒๕๖๖ → 2566. Other characters stay; the length does not change. */
export function toArabicDigits(text: string): string {
  return THAI_DIGIT.test(text) ? shiftDigits(text, THAI_ZERO, ARABIC_ZERO) : text;
}

/** In a loop: every text that is read comes through here, and a replacing function would be called for each digit. */
function shiftDigits(text: string, fromZero: number, toZero: number): string {
  let shifted = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - fromZero;
    if (digit < 0 || digit > 9) continue;
    shifted += text.slice(from, at) + String.fromCharCode(toZero + digit);
    from = at + 1;
  }
  return shifted + text.slice(from);
}
