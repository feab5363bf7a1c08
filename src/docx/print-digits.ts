// https://example.go.th/ita?y=2566 · www.example.go.th · office@example.go.th · example.go.th/ita2566
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"'()]+|[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}\/[^\s<>"'()]*/;
// O34 · E6 · COVID-19 · PM2.5 · ITA2566
const WORD = /[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*/;
const PIECES = new RegExp(`${ADDRESS.source}|${WORD.source}`, 'g');
const HAS_LATIN = /[A-Za-z]/;
const ZERO = 0x30;
const NINE = 0x39;
const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';

/** Digit by digit in a loop: a table has tens of thousands of them, and a replacing function is called for each. */
function inThai(text: string): string {
  let printed = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) continue;
    printed += text.slice(from, at) + THAI_DIGITS.charAt(code - ZERO);
    from = at + 1;
  }
  return printed + text.slice(from);
}

/** ๒๕๖๖ for 2566, except where Latin letters and digits make one word or an address. */
export const printThaiDigits = (text: string): string =>
  HAS_LATIN.test(text)
    ? text.replace(PIECES, (piece) => (HAS_LATIN.test(piece) ? piece : inThai(piece)))
    : inThai(text);
