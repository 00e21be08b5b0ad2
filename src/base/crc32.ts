/** Remainders of the reversed polynomial of ISO 3309 (zip, gzip, PNG) for all bytes, and for those bytes so many bytes further on. */
const WIDE = 8;
const table = new Int32Array(WIDE * 256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  table[byte] = rest;
}
for (let at = 256; at < table.length; at++) {
  const before = table[at - 256]!;
  table[at] = (before >>> 8) ^ table[before & 255]!;
}

/**
 * CRC-32 of bytes, as unsigned number: it finds each run of wrong bits up to 32 long, and of others all but one in 2³². Goes on
 * where `before` ended. O(n), eight bytes a turn.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let rest = ~before;
  let i = 0;
  for (const whole = bytes.length - (bytes.length % WIDE); i < whole; i += WIDE) {
    rest ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    rest =
      table[1792 + (rest & 255)]! ^
      table[1536 + ((rest >>> 8) & 255)]! ^
      table[1280 + ((rest >>> 16) & 255)]! ^
      table[1024 + (rest >>> 24)]! ^
      table[768 + bytes[i + 4]!]! ^
      table[512 + bytes[i + 5]!]! ^
      table[256 + bytes[i + 6]!]! ^
      table[bytes[i + 7]!]!;
  }
  for (; i < bytes.length; i++) rest = (rest >>> 8) ^ table[(rest ^ bytes[i]!) & 255]!;
  return ~rest >>> 0;
}
