import type { RecordingHead } from './recording-head';
import { viewOf } from './blocks';
import {
  BODY_BYTES,
  CHUNK_HEAD_BYTES,
  chunkLayout,
  LEAVING_BYTES,
  ROW_BYTES,
  type ChunkLayout,
  type Leaving,
} from './chunk-layout';

/** Some frames of a recording, as they were written. */
export interface RecordedChunk extends ChunkLayout {
  readonly view: DataView;
  readonly person: Int32Array;
  readonly baseX: Int32Array;
  readonly baseY: Int32Array;
  /** Per row: the frames of the chunk that it is in. */
  readonly framesIn: Int32Array;
}

/**
 * The content of a chunk's block as its parts; null where it isn't one that can follow `firstFrame` frames: every number that is
 * used as an index is held against what it counts. O(bytes).
 */
export function readChunk(
  content: Uint8Array,
  { people, sheets }: RecordingHead,
  firstFrame: number,
): RecordedChunk | null {
  if (content.length < CHUNK_HEAD_BYTES) return null;
  const view = viewOf(content);
  const layout = chunkLayout(
    view.getUint32(0, true),
    view.getUint32(4, true),
    view.getUint32(8, true),
    view.getUint32(12, true),
    view.getUint32(16, true),
  );
  if (layout.bytes !== content.length || layout.firstFrame !== firstFrame || layout.frames === 0) return null;
  const { rows, frames, rowAt } = layout;
  const person = new Int32Array(rows);
  const baseX = new Int32Array(rows);
  const baseY = new Int32Array(rows);
  const framesIn = new Int32Array(rows);
  /** Rows that frame k is the first without. */
  const goneAt = new Int32Array(frames + 1);
  for (let row = 0, last = -1; row < rows; row++) {
    const at = rowAt + ROW_BYTES * row;
    const who = view.getUint32(at, true);
    const lasts = view.getUint32(at + 12, true);
    if (who <= last || who >= people || lasts < 1 || lasts > frames) return null;
    last = who;
    person[row] = who;
    baseX[row] = view.getInt32(at + 4, true);
    baseY[row] = view.getInt32(at + 8, true);
    framesIn[row] = lasts;
    goneAt[lasts]!++;
  }
  let before = 0;
  for (let frame = 0, standing = rows; frame < frames; frame++) {
    standing -= goneAt[frame]!;
    if (view.getUint32(layout.frameAt + 4 * frame, true) !== before) return null;
    before += standing;
  }
  if (before !== layout.bodies) return null;
  for (let at = layout.bodyAt; at < layout.bytes; at += BODY_BYTES) {
    if (view.getUint16(at + 4, true) >= sheets.length) return null;
  }
  return { ...layout, view, person, baseX, baseY, framesIn };
}

/** Leavings one after the other; null where one can't be. Steps lie in `after` < step ≤ `until`; there are
 * `room` bytes. O(leavings). */
export function readLeavings(
  view: DataView,
  from: number,
  count: number,
  { people, exitCount }: RecordingHead,
  after: number,
  until: number,
  room: number,
): Leaving[] | null {
  if (LEAVING_BYTES * count > room) return null;
  const leavings: Leaving[] = [];
  for (let i = 0, last = after + 1; i < count; i++) {
    const at = from + LEAVING_BYTES * i;
    const [person, step, exit] = [
      view.getUint32(at, true),
      view.getUint32(at + 4, true),
      view.getUint32(at + 8, true),
    ];
    if (person >= people || exit >= exitCount || step < last || step > until) return null;
    last = step;
    leavings.push({ person, step, exit });
  }
  return leavings;
}
