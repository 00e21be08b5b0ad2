import { encode } from 'uqr';

/** A QR code as squares of one: `size` of them a side, without the quiet zone around it, and the path of the dark ones. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Light squares that must be left around a code (ISO/IEC 18004). */
export const QUIET = 4;

/** A text as a QR code that is read although 15 % of it are dirty. Runs of dark squares are one piece each. O(size²). */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      let end = x + 1;
      while (row[end]) end++;
      path += `M${x} ${y}h${end - x}v1h-${end - x}z`;
      x = end;
    }
  });
  return { size, path };
}
