import type { RecordingHead } from './recording-head';
import { BODY_BYTES, END_BYTES, FINENESS, PACE_PARTS, TURN_PARTS, WAITS, type Leaving } from './chunk-layout';
import { readChunk, readLeavings, type RecordedChunk } from './recorded-chunk';
import { viewOf } from './blocks';

/** Everybody in the building at a frame: the first `count` of each array, by number. Metres, radians, metres a second. */
export interface RecordedFrame {
  count: number;
  readonly person: Int32Array;
  readonly sheet: Uint16Array;
  /** In the frame of the sheet. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly heading: Float64Array;
  readonly speed: Float64Array;
  /** 1 = hasn't set out. */
  readonly waits: Uint8Array;
}

/** Room for a frame of so many people. */
export function newRecordedFrame(people: number): RecordedFrame {
  const numbers = (): Float64Array => new Float64Array(people);
  return {
    count: 0,
    person: new Int32Array(people),
    sheet: new Uint16Array(people),
    x: numbers(),
    y: numbers(),
    heading: numbers(),
    speed: numbers(),
    waits: new Uint8Array(people),
  };
}

/** A recording as far as it has come, in memory as its bytes. */
export class Recording {
  readonly chunks: RecordedChunk[] = [];
  /** Everybody who is out so far, in the order of leaving. */
  readonly leavings: Leaving[] = [];
  /** Per person: the step at whose end it was out, −1 = not yet. */
  readonly leftAt: Int32Array;
  /** Per person: the exit, −1 = not yet. */
  readonly leftBy: Int32Array;
  /** Frames so far. */
  frames = 0;
  /** Steps of the whole run; null while it goes on. */
  steps: number | null = null;

  constructor(readonly head: RecordingHead) {
    this.leftAt = new Int32Array(head.people).fill(-1);
    this.leftBy = new Int32Array(head.people).fill(-1);
  }

  /** The last step that is known of, −1 before the first frame. */
  get lastStep(): number {
    return this.steps ?? (this.frames === 0 ? -1 : (this.frames - 1) * this.head.frameSteps);
  }

  /** Takes the content of a block of frames; false where it can't be what comes next. O(bytes). */
  takeChunk(content: Uint8Array): boolean {
    const chunk = readChunk(content, this.head, this.frames);
    if (chunk === null) return false;
    const { view, leavingAt, frames, rows, person, framesIn } = chunk;
    const { frameSteps } = this.head;
    const leavings = this.#leavingsIn(
      view,
      leavingAt,
      chunk.leavings,
      (this.frames + frames - 1) * frameSteps,
    );
    if (leavings === null) return false;
    const outAt = new Map(leavings.map((leaving) => [leaving.person, leaving.step]));
    for (let row = 0; row < rows; row++) {
      const left = outAt.get(person[row]!) ?? this.leftAt[person[row]!]!;
      const lastSeen = (this.frames + framesIn[row]! - 1) * frameSteps;
      if (left >= 0 && left <= lastSeen) return false;
    }
    this.#note(leavings);
    this.chunks.push(chunk);
    this.frames += frames;
    return true;
  }

  /** Takes the content of the last block; false where it doesn't fit what came before. O(leavings). */
  takeEnd(content: Uint8Array): boolean {
    if (content.length < END_BYTES) return false;
    const view = viewOf(content);
    const [steps, frames, leavings] = [
      view.getUint32(0, true),
      view.getUint32(4, true),
      view.getUint32(8, true),
    ];
    const since = steps - this.lastStep;
    if (frames === 0 || frames !== this.frames || since < 0 || since >= this.head.frameSteps) return false;
    const last = this.#leavingsIn(view, END_BYTES, leavings, steps);
    if (last === null) return false;
    this.#note(last);
    this.steps = steps;
    return true;
  }

  /** The chunk that a frame is in. O(log chunks). */
  chunkOf(frame: number): RecordedChunk {
    let [low, high] = [0, this.chunks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.chunks[middle]!.firstFrame <= frame) low = middle;
      else high = middle - 1;
    }
    return this.chunks[low]!;
  }

  /** Writes a frame (0 ≤ frame < `frames`) to where the caller has room for all. O(people of the chunk). */
  frameAt(frame: number, out: RecordedFrame): void {
    const { view, rows, person, baseX, baseY, framesIn, firstFrame, frameAt, bodyAt } = this.chunkOf(frame);
    const inChunk = frame - firstFrame;
    let at = bodyAt + BODY_BYTES * view.getUint32(frameAt + 4 * inChunk, true);
    let count = 0;
    for (let row = 0; row < rows; row++) {
      if (framesIn[row]! <= inChunk) continue;
      const who = person[row]!;
      const pace = view.getUint8(at + 7);
      out.person[count] = who;
      out.x[count] = (baseX[row]! + view.getInt16(at, true)) / FINENESS;
      out.y[count] = (baseY[row]! + view.getInt16(at + 2, true)) / FINENESS;
      out.sheet[count] = view.getUint16(at + 4, true);
      out.heading[count] = (2 * Math.PI * view.getUint8(at + 6)) / TURN_PARTS;
      out.waits[count] = pace === WAITS ? 1 : 0;
      out.speed[count] = pace === WAITS ? 0 : (pace / PACE_PARTS) * this.head.speed[who]!;
      count++;
      at += BODY_BYTES;
    }
    out.count = count;
  }

  /** The leavings in a block, none of whom has left before; null where they can't be. */
  #leavingsIn(view: DataView, from: number, count: number, until: number): Leaving[] | null {
    const room = view.byteLength - from;
    const leavings = readLeavings(view, from, count, this.head, Math.max(0, this.lastStep), until, room);
    const people = new Set(leavings?.map(({ person }) => person));
    const isNew = people.size === leavings?.length && [...people].every((person) => this.leftAt[person]! < 0);
    return isNew ? leavings : null;
  }

  #note(leavings: readonly Leaving[]): void {
    for (const leaving of leavings) {
      this.leftAt[leaving.person] = leaving.step;
      this.leftBy[leaving.person] = leaving.exit;
      this.leavings.push(leaving);
    }
  }
}
