import type { Point } from '../../../model/schema/polygon';
import { mm } from '../../drafting/boxes';
import { runsOf, type Run } from '../../drafting/rectilinear';
import type { Door, Room } from '../../drafting/storey-plan';

/** A side of a room's floor where something may hang. */
export interface WallFace extends Run {
  /** +1 when the room lies towards higher coordinates of the other axis, −1 when towards lower. */
  readonly inward: 1 | -1;
  /** Stretches of it with a wall and without a door. */
  readonly free: readonly (readonly [from: number, to: number])[];
}

/** A wall and the set-back of the floor from the line that a door is drawn on differ by no more, metres. */
const THROAT = 0.35;
/** Architrave beside a door, metres. */
const TRIM = 0.15;

/** Faces of a room in the order of its ring. O(sides · doors). */
export function wallFaces(room: Room, floor: readonly Point[], doors: readonly Door[]): WallFace[] {
  const lines = runsOf(room.ring);
  return runsOf(floor).map((run, side) => {
    const [ax, ay] = floor[side]!;
    const [bx, by] = floor[(side + 1) % floor.length]!;
    // Counter-clockwise: the room lies to the left of each side.
    const inward = (run.axis === 'x' ? bx > ax : by < ay) ? 1 : -1;
    const gaps = doors
      .filter((door) => isIn(door, run))
      .map((door): [number, number] => {
        const middle = door.at[run.axis === 'x' ? 0 : 1];
        return [middle - door.width / 2 - TRIM, middle + door.width / 2 + TRIM];
      });
    const line = lines[side]!;
    for (const open of room.open ?? []) {
      if (open.axis === line.axis && open.at === line.at) gaps.push([open.from, open.to]);
    }
    return { ...run, inward, free: without(run, gaps) };
  });
}

/** Is a door in the wall behind this side? */
export function isIn({ at: [x, y] }: Door, { axis, at, from, to }: Run): boolean {
  const [along, across] = axis === 'x' ? [x, y] : [y, x];
  return Math.abs(across - at) <= THROAT && from <= along && along <= to;
}

/** What gaps leave of a run. */
function without({ from, to }: Run, gaps: readonly (readonly [number, number])[]): [number, number][] {
  const left: [number, number][] = [];
  let at = from;
  for (const [low, high] of [...gaps].sort((a, b) => a[0] - b[0])) {
    if (low > at) left.push([at, Math.min(low, to)]);
    at = Math.max(at, high);
  }
  if (to > at) left.push([at, to]);
  return left;
}

/** A place on a face, `off` metres into the room. */
export function onFace({ axis, at, inward }: WallFace, along: number, off: number): Point {
  const across = mm(at + inward * off);
  return axis === 'x' ? [mm(along), across] : [across, mm(along)];
}

/** Where somebody with the back to the face looks, radians from east. */
export const outlook = ({ axis, inward }: WallFace): number =>
  axis === 'x' ? (inward * Math.PI) / 2 : inward > 0 ? 0 : Math.PI;

/** The free place of a face nearest to `along` with `margin` metres of free wall on either side; null where none is. */
export function nearestFree({ free }: WallFace, along: number, margin: number): number | null {
  let best: number | null = null;
  for (const [from, to] of free) {
    if (to - from < 2 * margin) continue;
    const at = Math.min(Math.max(along, from + margin), to - margin);
    if (best === null || Math.abs(at - along) < Math.abs(best - along)) best = at;
  }
  return best;
}
