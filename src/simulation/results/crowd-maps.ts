import type { Steps } from '../../base/steps';
import { newRecordedFrame, type RecordedFrame, type Recording } from '../recording/recording';
import type { RecordedSheet } from '../recording/recording-head';
import { BODIES_A_PART } from './frame-pass';
import { floorSquareOf, type FloorSquares } from './floor-squares';

/** Who has set out and gets on slower than this from frame to frame queues, metres a second: a sixth of a free walk. */
export const QUEUE_SPEED = 0.2;
/** What subtracting places leaves, metres: whoever gets on just so fast doesn't queue. */
const ROUNDING = 1e-6;
/** Squares on each side of somebody's own whose people and floor count. */
const REACH = 2;
/** Of the levels of service, the last so many: one gets on only as the crowd does, or not at all. */
const CROWDED_LEVELS = 2;
/** Floor of a block that walls leave less of than this tells nothing of crowding, m²: it counts as this. */
const LEAST_FLOOR = 1;

/** What floor is used for in a run, square by square, and how crowded people had it. */
export interface CrowdMaps {
  /** Person-seconds spent there. */
  readonly usage: Float64Array;
  /** Of these in a queue. */
  readonly queue: Float64Array;
  /** Most people a square metre (of plan) about the square while somebody was in it. */
  readonly peak: Float32Array;
  /** When it was so first, seconds. */
  readonly peakAt: Float32Array;
  /** How long somebody was in the square at one of the two most crowded levels of service, seconds. */
  readonly crowded: Float64Array;
  /** Person-seconds at each level of service: of storey s at level l in `service[s · levels + l]`. */
  readonly service: Float64Array;
  readonly levels: number;
}

/**
 * Maps of a recording. Density is measured by counting, without cells about each person: those in the block of 5 by 5 squares about
 * a square, by the floor of that block (`areas`, `floorAreas`); who is alone in it has all of the block, for it is others who crowd, not walls. A block ends with its sheet, so that nobody counts through a ceiling;
 * walls inside it aren't looked at. Who stands off all floor is left out. Each frame stands for the time until the next one, a person's until it left: all
 * `usage` together is the time that everybody was in the building. `densest`: up to how many people a square metre each
 * level of service but the last holds, ascending, on a sheet (the same number of levels on all). O(bodies · 25).
 */
export function* crowdMapSteps(
  recording: Recording,
  floor: FloorSquares,
  areas: Float64Array,
  densest: (sheet: RecordedSheet) => readonly number[],
): Steps<CrowdMaps> {
  const { head, leftAt, lastStep } = recording;
  const { sheets, frameSteps, dt, people, storeyCount } = head;
  const { squares, count } = floor;
  const bands = sheets.map(densest);
  const levels = Math.max(0, ...bands.map(({ length }) => length)) + 1;
  const maps = {
    usage: new Float64Array(count),
    queue: new Float64Array(count),
    peak: new Float32Array(count),
    peakAt: new Float32Array(count),
    crowded: new Float64Array(count),
    service: new Float64Array(storeyCount * levels),
    levels,
  };
  const here = new Int32Array(count);
  /** The last frame, counted from 1, that a square was crowded in. */
  const crowdedIn = new Int32Array(count);
  const squareBy = new Int32Array(people);
  let now = newRecordedFrame(people);
  let next = newRecordedFrame(people);
  if (recording.frames > 0) recording.frameAt(0, now);
  let bodies = 0;
  for (let f = 0; f < recording.frames; f++) {
    next.count = 0;
    const frameTime = (Math.min((f + 1) * frameSteps, lastStep) - f * frameSteps) * dt;
    if (f + 1 < recording.frames) recording.frameAt(f + 1, next);
    for (let k = 0; k < now.count; k++) {
      squareBy[k] = floorSquareOf(floor, now.sheet[k]!, now.x[k]!, now.y[k]!);
      if (squareBy[k]! >= 0) here[squareBy[k]!]!++;
    }
    for (let k = 0, after = 0; k < now.count; k++) {
      const who = now.person[k]!;
      const sheet = now.sheet[k]!;
      const square = squareBy[k]!;
      if (square < 0) continue;
      const left = leftAt[who]!;
      const until = Math.min((f + 1) * frameSteps, lastStep, left < 0 ? Infinity : left);
      const seconds = (until - f * frameSteps) * dt;
      while (after < next.count && next.person[after]! < who) after++;
      const goesOn = after < next.count && next.person[after] === who;
      maps.usage[square]! += seconds;
      if (goesOn && queues(now, k, next, after, QUEUE_SPEED * frameSteps * dt))
        maps.queue[square]! += seconds;
      const { columns, size } = squares[sheet]!;
      let near = 0;
      let ground = 0;
      for (let row = -REACH; row <= REACH; row++) {
        const middle = square + row * columns;
        for (let at = middle - REACH; at <= middle + REACH; at++) {
          near += here[at]!;
          ground += areas[at]!;
        }
      }
      const whole = ((2 * REACH + 1) * size) ** 2;
      const density = near / (near === 1 ? whole : Math.max(ground, LEAST_FLOOR));
      if (Math.fround(density) > maps.peak[square]!) {
        maps.peak[square] = density;
        maps.peakAt[square] = f * frameSteps * dt;
      }
      const level = serviceLevel(density, bands[sheet]!);
      maps.service[sheets[sheet]!.storey * levels + level]! += seconds;
      if (level >= levels - CROWDED_LEVELS && crowdedIn[square] !== f + 1) {
        crowdedIn[square] = f + 1;
        maps.crowded[square]! += frameTime;
      }
    }
    for (let k = 0; k < now.count; k++) if (squareBy[k]! >= 0) here[squareBy[k]!] = 0;
    bodies += now.count;
    [now, next] = [next, now];
    if (bodies < BODIES_A_PART) continue;
    bodies = 0;
    yield;
  }
  return maps;
}

/** Index of the level of service of a density, 0 = the freest. O(levels). */
export function serviceLevel(density: number, densest: readonly number[]): number {
  const level = densest.findIndex((most) => density <= most);
  return level < 0 ? densest.length : level;
}

/** Does somebody get on less than `least` metres from one frame to the next? Who comes onto another sheet gets on. */
function queues(now: RecordedFrame, k: number, next: RecordedFrame, after: number, least: number): boolean {
  if (now.waits[k] === 1 || next.waits[after] === 1 || now.sheet[k] !== next.sheet[after]) return false;
  return Math.hypot(next.x[after]! - now.x[k]!, next.y[after]! - now.y[k]!) < least - ROUNDING;
}
