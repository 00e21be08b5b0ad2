import { crc32 } from '../../base/crc32';

/**
 * The bytes of a recording, all numbers little-endian: eight letters, the version, then blocks. A block is its kind, the length
 * of its content, a checksum over both and the content, and the content; each is whole in itself, so that blocks are written
 * while a run goes on and read as they come.
 */
export const MAGIC = 'WTCROWD\n';
export const VERSION = 1;
/** Letters and version. */
export const PRELUDE_BYTES = 12;
/** Kind, length, checksum. */
export const BLOCK_BYTES = 12;

/** What a block is: four letters, as the number that they make. */
export const BlockKind = {
  /** `RecordingHead`: the first block. */
  head: 0x44414548,
  /** Some frames: `RecordedChunk`. */
  chunk: 0x4d415246,
  /** The run is over: the last block. */
  end: 0x20444e45,
} as const;
export type BlockKind = (typeof BlockKind)[keyof typeof BlockKind];

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Room for a block with so long a content, which begins at `BLOCK_BYTES`. */
export const newBlock = (contentBytes: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(BLOCK_BYTES + contentBytes);

/** Writes kind, length and checksum before the content of a block. O(length). */
export function sealBlock(block: Uint8Array<ArrayBuffer>, kind: BlockKind): Uint8Array<ArrayBuffer> {
  const view = viewOf(block);
  view.setUint32(0, kind, true);
  view.setUint32(4, block.length - BLOCK_BYTES, true);
  view.setUint32(8, checksum(block), true);
  return block;
}

/** What the checksum of a whole block ought to be. O(length). */
export const checksum = (block: Uint8Array): number =>
  crc32(block.subarray(BLOCK_BYTES), crc32(block.subarray(0, 8)));

/** The bytes before the first block. */
export function prelude(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(PRELUDE_BYTES);
  for (let i = 0; i < MAGIC.length; i++) bytes[i] = MAGIC.charCodeAt(i);
  viewOf(bytes).setUint32(MAGIC.length, VERSION, true);
  return bytes;
}
