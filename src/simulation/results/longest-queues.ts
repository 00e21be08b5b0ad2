import { squareOf, squaresIn } from '../floor/squares';
import type { RecordedFrame } from '../recording/recording';
import type { RecordingHead } from '../recording/recording-head';
import { QUEUE_SPEED } from './crowd-maps';
import type { FrameWatcher } from './frame-pass';

/** People who queue, each no farther than `QUEUE_GAP` from another one of them, on one sheet. */
export interface StandingQueue {
  readonly people: number;
  /** Seconds after the beginning. */
  readonly seconds: number;
  /** Where the one of them is who is nearest to the middle of all: in the frame of the sheet, metres. */
  readonly sheet: number;
  readonly x: number;
  readonly y: number;
}

/** Who queues stands within so much of the next one, from middle to middle, metres: an arm's length between bodies. */
export const QUEUE_GAP = 1;
/** Queues grow by the second: it is looked so often, seconds. */
const EVERY = 1;
/** A wait of one isn't a queue. */
const LEAST = 2;

export interface QueueWatcher extends FrameWatcher {
  /** Per storey the longest queue that stood on it, the earliest of equal ones; null = nobody queued behind another. */
  longest(): (StandingQueue | null)[];
}

/**
 * Watches for the longest queue of each storey, second by second: who has set out and is slower than `QUEUE_SPEED`, with all
 * who stand by them. A frame that is looked at: O(queuing · people within the gap).
 */
export function queueWatcher({ sheets, storeyCount, frameSteps, dt, people }: RecordingHead): QueueWatcher {
  const longest: (StandingQueue | null)[] = Array.from({ length: storeyCount }, () => null);
  const { squares, count } = squaresIn(
    sheets.map(({ box }) => box),
    QUEUE_GAP,
  );
  /** Those who queue in each square, linked: index in the frame, −1 = no more. */
  const head = new Int32Array(count).fill(-1);
  const next = new Int32Array(people);
  const square = new Int32Array(people);
  /** Per index in the frame: is the one in a group already? */
  const isTaken = new Uint8Array(people);
  const group: number[] = [];
  let due = 0;

  /** Takes one and all who stand by them, one by another, out of the squares, into `group`. */
  const gather = (first: number, frame: RecordedFrame): void => {
    group.length = 0;
    unlink(first);
    group.push(first);
    for (let at = 0; at < group.length; at++) {
      const k = group[at]!;
      const { columns } = squares[frame.sheet[k]!]!;
      for (const row of [-columns, 0, columns]) {
        for (let near = square[k]! + row - 1; near <= square[k]! + row + 1; near++) {
          for (let other = head[near]!; other >= 0;) {
            const after = next[other]!;
            if (Math.hypot(frame.x[other]! - frame.x[k]!, frame.y[other]! - frame.y[k]!) <= QUEUE_GAP) {
              unlink(other);
              group.push(other);
            }
            other = after;
          }
        }
      }
    }
  };
  const unlink = (k: number): void => {
    const of = square[k]!;
    if (head[of] === k) head[of] = next[k]!;
    else {
      let before = head[of]!;
      while (next[before] !== k) before = next[before]!;
      next[before] = next[k]!;
    }
    isTaken[k] = 1;
  };

  return {
    see: (frame, f) => {
      const seconds = f * frameSteps * dt;
      if (seconds < due) return;
      due = seconds + EVERY - 1e-9;
      const queuing: number[] = [];
      for (let k = 0; k < frame.count; k++) {
        const over = squares[frame.sheet[k]!];
        const queues = frame.waits[k] === 0 && frame.speed[k]! < QUEUE_SPEED && over;
        if (!queues) continue;
        queuing.push(k);
        isTaken[k] = 0;
        square[k] = squareOf(over, frame.x[k]!, frame.y[k]!);
        next[k] = head[square[k]!]!;
        head[square[k]!] = k;
      }
      for (const k of queuing) {
        if (isTaken[k] === 1) continue;
        gather(k, frame);
        const sheet = frame.sheet[k]!;
        const { storey } = sheets[sheet]!;
        if (group.length < LEAST || group.length <= (longest[storey]?.people ?? 0)) continue;
        const middle = nearestToMiddle(group, frame);
        longest[storey] = { people: group.length, seconds, sheet, x: frame.x[middle]!, y: frame.y[middle]! };
      }
    },
    longest: () => longest,
  };
}

/** Who of a group is nearest to the mean of their places. */
function nearestToMiddle(group: readonly number[], { x, y }: RecordedFrame): number {
  const mean = (values: Float64Array): number => group.reduce((sum, k) => sum + values[k]!, 0) / group.length;
  const [midX, midY] = [mean(x), mean(y)];
  const off = (k: number): number => Math.hypot(x[k]! - midX, y[k]! - midY);
  return group.reduce((best, k) => (off(k) < off(best) ? k : best));
}
