import { BODY_BYTES, FINENESS, PACE_PARTS, TURN_PARTS, WAITS } from './chunk-layout';
import type { Recording } from './recording';
import type { RecordedSheet } from './recording-head';

/** Everybody in the building at a time, in plan: the first `count` of each array, by number. Metres, radians, metres a second. */
export interface PlayedCrowd {
  count: number;
  readonly person: Int32Array;
  readonly storey: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Height of the floor under the feet, over the datum. */
  readonly z: Float64Array;
  readonly heading: Float64Array;
  readonly speed: Float64Array;
  /** 1 = hasn't set out. */
  readonly waits: Uint8Array;
}

/** Room for so many people. */
export function newPlayedCrowd(people: number): PlayedCrowd {
  const numbers = (): Float64Array => new Float64Array(people);
  return {
    count: 0,
    person: new Int32Array(people),
    storey: new Int32Array(people),
    x: numbers(),
    y: numbers(),
    z: numbers(),
    heading: numbers(),
    speed: numbers(),
    waits: new Uint8Array(people),
  };
}

/** A time this little before a step, in steps, is that step's: what dividing by dt may leave. */
const STEP_ROUNDING = 1e-6;

const spot = new Float64Array(3);
const nextSpot = new Float64Array(3);

/** Writes where a place of a sheet lies: x, y in plan, origin included, and z. O(1). */
export function placeOnSheet(
  { stretch, low, high, climb }: RecordedSheet,
  origin: readonly [number, number],
  x: number,
  y: number,
  out: Float64Array,
): void {
  const { ax, ay, nx, ny, factor } = stretch;
  const along = (x - ax) * nx + (y - ay) * ny;
  const back = (1 / factor - 1) * along;
  out[0] = x + back * nx + origin[0];
  out[1] = y + back * ny + origin[1];
  out[2] = Math.max(Math.min(low, high), Math.min(Math.max(low, high), low + climb * along));
}

/** A heading on a sheet as it is in plan. O(1). */
function planHeading({ stretch: { nx, ny, factor } }: RecordedSheet, heading: number): number {
  if (factor === 1) return heading;
  const [x, y] = [Math.cos(heading), Math.sin(heading)];
  const back = (1 / factor - 1) * (x * nx + y * ny);
  return Math.atan2(y + back * ny, x + back * nx);
}

/**
 * Writes who stands where `seconds` after the beginning: between two frames on the straight line between them; whoever leaves
 * before the next one stays at the last place until the step with which it is out. Times before the first frame and after the
 * last are those of these. Of floor changed in between the nearer one tells storey and heading. O(people), no allocation.
 */
export function playAt(recording: Recording, seconds: number, out: PlayedCrowd): void {
  out.count = 0;
  if (recording.frames === 0) return;
  const { head, leftAt } = recording;
  const { origin, sheets, frameSteps } = head;
  const step = Math.max(0, Math.min(recording.lastStep, seconds / head.dt));
  const frame = Math.min(recording.frames - 1, Math.floor((step + STEP_ROUNDING) / frameSteps));
  const isLast = frame === recording.frames - 1;
  const share = isLast ? 0 : Math.max(0, step / frameSteps - frame);
  const from = recording.chunkOf(frame);
  const to = isLast ? from : recording.chunkOf(frame + 1);
  const fromFrame = frame - from.firstFrame;
  const toFrame = isLast ? fromFrame : frame + 1 - to.firstFrame;
  const { view } = from;
  const { view: toView } = to;
  let at = from.bodyAt + BODY_BYTES * view.getUint32(from.frameAt + 4 * fromFrame, true);
  let toAt = to.bodyAt + BODY_BYTES * toView.getUint32(to.frameAt + 4 * toFrame, true);
  let toRow = 0;
  let count = 0;
  for (let row = 0; row < from.rows; row++) {
    if (from.framesIn[row]! <= fromFrame) continue;
    const here = at;
    at += BODY_BYTES;
    const who = from.person[row]!;
    if (leftAt[who]! >= 0 && leftAt[who]! <= step + STEP_ROUNDING) continue;
    while (toRow < to.rows && (to.framesIn[toRow]! <= toFrame || to.person[toRow]! < who)) {
      if (to.framesIn[toRow]! > toFrame) toAt += BODY_BYTES;
      toRow++;
    }
    const goesOn = toRow < to.rows && to.person[toRow] === who;
    const sheet = view.getUint16(here + 4, true);
    let sheetNow = sheet;
    let part = view.getUint8(here + 6);
    let pace = view.getUint8(here + 7);
    placeOnSheet(
      sheets[sheet]!,
      origin,
      (from.baseX[row]! + view.getInt16(here, true)) / FINENESS,
      (from.baseY[row]! + view.getInt16(here + 2, true)) / FINENESS,
      spot,
    );
    if (goesOn && share > 0) {
      const toSheet = toView.getUint16(toAt + 4, true);
      const toPart = toView.getUint8(toAt + 6);
      const toPace = toView.getUint8(toAt + 7);
      placeOnSheet(
        sheets[toSheet]!,
        origin,
        (to.baseX[toRow]! + toView.getInt16(toAt, true)) / FINENESS,
        (to.baseY[toRow]! + toView.getInt16(toAt + 2, true)) / FINENESS,
        nextSpot,
      );
      for (let i = 0; i < 3; i++) spot[i]! += share * (nextSpot[i]! - spot[i]!);
      const isNearer = share >= 0.5;
      // The shorter way round.
      const turn = ((toPart - part + 1.5 * TURN_PARTS) % TURN_PARTS) - TURN_PARTS / 2;
      if (pace !== WAITS && toPace !== WAITS && toSheet === sheet) {
        part += share * turn;
        pace += share * (toPace - pace);
      } else if (isNearer) {
        part = toPart;
        pace = toPace;
      }
      if (isNearer) sheetNow = toSheet;
    }
    const { storey } = sheets[sheetNow]!;
    out.person[count] = who;
    out.storey[count] = storey;
    out.x[count] = spot[0]!;
    out.y[count] = spot[1]!;
    out.z[count] = spot[2]!;
    out.heading[count] = planHeading(sheets[sheetNow]!, (2 * Math.PI * part) / TURN_PARTS);
    out.waits[count] = pace === WAITS ? 1 : 0;
    out.speed[count] = pace === WAITS ? 0 : (pace / PACE_PARTS) * head.speed[who]!;
    count++;
  }
  out.count = count;
}
