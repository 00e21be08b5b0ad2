import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;
const TABLE = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc(bytes) {
  let c = -1;
  for (const byte of bytes) c = TABLE[(c ^ byte) & 255] ^ (c >>> 8);
  return (c ^ -1) >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** The same picture packed as small as zlib can: browsers pack theirs in a hurry. */
export function smallerPng(png) {
  const chunks = [];
  for (let at = SIGNATURE; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  const image = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  );
  const packed = chunk('IDAT', deflateSync(image, { level: 9, memLevel: 9 }));
  const first = chunks.findIndex(({ type }) => type === 'IDAT');
  const others = chunks.flatMap(({ type, data }, i) => {
    if (i === first) return [packed];
    return type === 'IDAT' ? [] : [chunk(type, data)];
  });
  return Buffer.concat([png.subarray(0, SIGNATURE), ...others]);
}
