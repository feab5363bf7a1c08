// https://example.go.th/ita?y=2566 · www.example.go.th · office@example.go.th · example.go.th/ita2566
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"'()]+|[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}\/[^\s<>"'()]*/;
// O34 · E6 · COVID-19 · PM2.5 · ITA2566
const WORD = /[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*/;
const PIECES = new RegExp(`${ADDRESS.source}|${WORD.source}`, 'g');
const HAS_LATIN = /[A-Za-z]/;
const THAI_ZERO = 0x0e50;

const inThai = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));

/** ๒๕๖๖ for 2566, except where Latin letters and digits make one word or an address. */
export const printThaiDigits = (text: string): string =>
  text.replace(PIECES, (piece) => (HAS_LATIN.test(piece) ? piece : inThai(piece)));
