import { assert } from '../../base/assert';
import type { Crowd } from '../crowd/crowd';
import { BLOCK_BYTES, BlockKind, newBlock, sealBlock, viewOf } from './blocks';
import {
  BODY_BYTES,
  chunkLayout,
  FINENESS,
  LEAVING_BYTES,
  MOST_AWAY,
  PACE_PARTS,
  ROW_BYTES,
  TURN_PARTS,
  WAITS,
  type Leaving,
} from './chunk-layout';

/** Places are kept in 32 bits. */
const FARTHEST = 2 ** 31 / FINENESS;

/** A chunk while frames are added to it. */
export class ChunkWriter {
  readonly #person: Int32Array;
  readonly #baseX: Int32Array;
  readonly #baseY: Int32Array;
  readonly #framesIn: Int32Array;
  /** Bodies before each frame. */
  readonly #before: number[] = [];
  #bodies = 0;
  #bytes: Uint8Array;
  #view: DataView;

  /** Begins with those who are in the building. O(people). */
  constructor(
    readonly firstFrame: number,
    crowd: Crowd,
  ) {
    const { aliveCount, alive } = crowd;
    this.#person = alive.slice(0, aliveCount);
    this.#baseX = new Int32Array(aliveCount);
    this.#baseY = new Int32Array(aliveCount);
    this.#framesIn = new Int32Array(aliveCount);
    for (let row = 0; row < aliveCount; row++) {
      const i = alive[row]!;
      const x = crowd.x[i]!;
      const y = crowd.y[i]!;
      assert(Math.abs(x) < FARTHEST && Math.abs(y) < FARTHEST, 'somebody stands nowhere', { i, x, y });
      this.#baseX[row] = Math.round(x * FINENESS);
      this.#baseY[row] = Math.round(y * FINENESS);
    }
    this.#bytes = new Uint8Array(BODY_BYTES * Math.max(1, aliveCount));
    this.#view = viewOf(this.#bytes);
  }

  get frames(): number {
    return this.#before.length;
  }

  /**
   * Adds a frame; false where it has to begin the next chunk, for somebody has come, or is too far from where the row began.
   * `sheetOf` tells the recorded sheet of each triangle. O(rows).
   */
  add(crowd: Crowd, sheetOf: Int32Array): boolean {
    const { alive, aliveCount, x, y, headingX, headingY, pace, speed, walking, triangle } = crowd;
    const room = BODY_BYTES * (this.#bodies + aliveCount);
    if (room > this.#bytes.length) this.#grow(room);
    const view = this.#view;
    const frame = this.#before.length;
    let at = BODY_BYTES * this.#bodies;
    let row = 0;
    for (let a = 0; a < aliveCount; a++) {
      const i = alive[a]!;
      while (row < this.#person.length && this.#person[row]! < i) row++;
      if (this.#person[row] !== i || this.#framesIn[row] !== frame) return this.#undo(frame);
      const awayX = Math.round(x[i]! * FINENESS) - this.#baseX[row]!;
      const awayY = Math.round(y[i]! * FINENESS) - this.#baseY[row]!;
      if (!(Math.abs(awayX) <= MOST_AWAY && Math.abs(awayY) <= MOST_AWAY)) return this.#undo(frame);
      view.setInt16(at, awayX, true);
      view.setInt16(at + 2, awayY, true);
      view.setUint16(at + 4, sheetOf[triangle[i]!]!, true);
      this.#bytes[at + 6] = Math.round((Math.atan2(headingY[i]!, headingX[i]!) / (2 * Math.PI)) * TURN_PARTS);
      this.#bytes[at + 7] =
        walking[i] === 0 ? WAITS : Math.round(PACE_PARTS * Math.max(0, Math.min(1, pace[i]! / speed[i]!)));
      at += BODY_BYTES;
      this.#framesIn[row++] = frame + 1;
    }
    this.#before.push(this.#bodies);
    this.#bodies += aliveCount;
    return true;
  }

  /** The chunk as a block, with those who left since the frame before it. O(bytes). */
  block(leavings: readonly Leaving[]): Uint8Array<ArrayBuffer> {
    const rows = this.#person.length;
    const layout = chunkLayout(this.firstFrame, this.frames, rows, leavings.length, this.#bodies);
    const block = newBlock(layout.bytes);
    const view = viewOf(block);
    [this.firstFrame, this.frames, rows, leavings.length, this.#bodies].forEach((count, i) =>
      view.setUint32(BLOCK_BYTES + 4 * i, count, true),
    );
    this.#before.forEach((count, frame) =>
      view.setUint32(BLOCK_BYTES + layout.frameAt + 4 * frame, count, true),
    );
    for (let row = 0; row < rows; row++) {
      const at = BLOCK_BYTES + layout.rowAt + ROW_BYTES * row;
      view.setUint32(at, this.#person[row]!, true);
      view.setInt32(at + 4, this.#baseX[row]!, true);
      view.setInt32(at + 8, this.#baseY[row]!, true);
      view.setUint32(at + 12, this.#framesIn[row]!, true);
    }
    writeLeavings(view, BLOCK_BYTES + layout.leavingAt, leavings);
    block.set(this.#bytes.subarray(0, BODY_BYTES * this.#bodies), BLOCK_BYTES + layout.bodyAt);
    return sealBlock(block, BlockKind.chunk);
  }

  /** Takes back what was noted of a frame that didn't get in. */
  #undo(frame: number): false {
    for (let row = 0; row < this.#framesIn.length; row++) {
      if (this.#framesIn[row]! > frame) this.#framesIn[row] = frame;
    }
    return false;
  }

  #grow(room: number): void {
    const bytes = new Uint8Array(Math.max(room, 2 * this.#bytes.length));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
  }
}

/** Writes leavings one after the other. O(leavings). */
export function writeLeavings(view: DataView, from: number, leavings: readonly Leaving[]): void {
  leavings.forEach(({ person, step, exit }, i) => {
    const at = from + LEAVING_BYTES * i;
    view.setUint32(at, person, true);
    view.setUint32(at + 4, step, true);
    view.setUint32(at + 8, exit, true);
  });
}
