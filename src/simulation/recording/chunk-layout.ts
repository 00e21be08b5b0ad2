/**
 * The content of a chunk. Whoever stands in its first frame has a row, with the place that the row's others are told from, and
 * the number of frames that it is in; in frame k stand the rows that are in more than k. So a frame is read without those before
 * it, and a body takes 8 bytes. The count of bodies before each frame, and all arrays, begin at multiples of 4.
 */
export const CHUNK_HEAD_BYTES = 20;
/** Bodies before a frame. */
export const FRAME_BYTES = 4;
/** Person, base x, base y, frames. */
export const ROW_BYTES = 16;
/** Person, step, exit. */
export const LEAVING_BYTES = 12;
/** x and y less those of the row's base (16 bits, mm), sheet (16 bits), heading and pace. */
export const BODY_BYTES = 8;
/** The last block before its leavings: steps, frames, leavings. */
export const END_BYTES = 12;
/** Millimetres that a body may be from its row's base, to either side. */
export const MOST_AWAY = 0x7fff;

/** How many millimetres a metre has: places are kept so finely. */
export const FINENESS = 1000;
/** Headings are kept in so many parts of a turn. */
export const TURN_PARTS = 256;
/** Paces are kept in so many parts of somebody's own speed … */
export const PACE_PARTS = 254;
/** … and this stands for who hasn't set out. */
export const WAITS = 255;

/** Where the parts of a chunk's content begin, bytes. */
export interface ChunkLayout {
  readonly firstFrame: number;
  readonly frames: number;
  readonly rows: number;
  readonly leavings: number;
  readonly bodies: number;
  readonly frameAt: number;
  readonly rowAt: number;
  readonly leavingAt: number;
  readonly bodyAt: number;
  readonly bytes: number;
}

export function chunkLayout(
  firstFrame: number,
  frames: number,
  rows: number,
  leavings: number,
  bodies: number,
): ChunkLayout {
  const rowAt = CHUNK_HEAD_BYTES + FRAME_BYTES * frames;
  const leavingAt = rowAt + ROW_BYTES * rows;
  const bodyAt = leavingAt + LEAVING_BYTES * leavings;
  return {
    firstFrame,
    frames,
    rows,
    leavings,
    bodies,
    frameAt: CHUNK_HEAD_BYTES,
    rowAt,
    leavingAt,
    bodyAt,
    bytes: bodyAt + BODY_BYTES * bodies,
  };
}

/** Somebody who is out: with the end of which step, and by which exit. */
export interface Leaving {
  readonly person: number;
  readonly step: number;
  readonly exit: number;
}
