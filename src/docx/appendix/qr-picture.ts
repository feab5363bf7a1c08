import { encode } from 'uqr';
import { writePng } from './write-png.ts';

/** Eight points a module, so that programs which smooth pictures leave its edges sharp; in a row that is one byte. */
const POINTS = 8;
const BLACK = 0x00;
const WHITE = 0xff;
/** What readers need around the code (ISO/IEC 18004, 5.3.8). */
const QUIET_MODULES = 4;

/** With more, the modules become too small to read from a printed page. */
export const LONGEST_QR = 300;

/** The QR code of an address, as a PNG. */
export function qrPicture(address: string): Uint8Array {
  const { data } = encode(address, { ecc: 'M', border: QUIET_MODULES });
  const rows = data.map((modules) => Uint8Array.from(modules, (dark) => (dark ? BLACK : WHITE)));
  return writePng(rows.flatMap((row) => Array<Uint8Array>(POINTS).fill(row)));
}
