import type { Recording } from '../recording/recording';
import type { FrameWatcher } from './frame-pass';
import { stepSeconds } from './step-seconds';

/** Which place (0 …) a spot of a recorded sheet belongs to, −1 = none that is asked about. */
export type PlaceOf = (sheet: number, x: number, y: number) => number;

/** How a place emptied. */
export interface Clearing {
  /** People in it at once at most, of all frames. */
  readonly most: number;
  /** Seconds after the beginning from which on nobody is in it: 0 if nobody ever was, null if somebody is at the end. */
  readonly cleared: number | null;
  /** People still in it at the end. */
  readonly atEnd: number;
}

/** Places that are the storeys. */
export const storeyPlaces =
  ({ head }: Recording): PlaceOf =>
  (sheet) =>
    head.sheets[sheet]!.storey;

/** When each of some places is clear. */
export interface ClearingWatcher extends FrameWatcher {
  /** Asked when all frames were seen. O(places). */
  clearings(): Clearing[];
}

/**
 * Watches when each of `count` places is clear. To the step where the last ones in it leave the building from there, else the first frame
 * without anybody: at most the time from frame to frame late. A frame: O(bodies · placeOf).
 */
export function clearingWatcher(
  { head, frames, leftAt, lastStep }: Recording,
  count: number,
  placeOf: PlaceOf,
): ClearingWatcher {
  const most = new Int32Array(count);
  const lastFrame = new Int32Array(count).fill(-1);
  /** Of the people in the place at its last frame: the last one's leaving, or the frame after it. */
  const until = new Int32Array(count);
  const now = new Int32Array(count);
  const atEnd = new Int32Array(count);
  return {
    see: (frame, f) => {
      const next = (f + 1) * head.frameSteps;
      for (let k = 0; k < frame.count; k++) {
        const place = placeOf(frame.sheet[k]!, frame.x[k]!, frame.y[k]!);
        if (place < 0) continue;
        if (lastFrame[place] !== f) {
          lastFrame[place] = f;
          until[place] = 0;
          now[place] = 0;
        }
        now[place]!++;
        most[place] = Math.max(most[place]!, now[place]!);
        const left = leftAt[frame.person[k]!]!;
        until[place] = Math.max(until[place]!, left < 0 ? next : Math.min(left, next));
        if (left < 0 && f === frames - 1) atEnd[place]!++;
      }
    },
    clearings: () =>
      Array.from(most, (people, place) => {
        if (people === 0) return { most: 0, cleared: 0, atEnd: 0 };
        const cleared = until[place]! > lastStep ? null : stepSeconds(until[place]!, head.dt);
        return { most: people, cleared, atEnd: atEnd[place]! };
      }),
  };
}
