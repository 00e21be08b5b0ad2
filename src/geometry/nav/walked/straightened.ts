import { segmentDistance } from '../../plane/segment-distance';
import type { Surroundings } from './surroundings';
import type { WalkedPlace } from './walked-line';

type Point = readonly [number, number];

/** A straight part may lie so far from what it stands for, metres, and have so much less room than that, but never less where there is `ENOUGH`. */
const OFF = 0.25;
const LESS = 0.04;
const ENOUGH = 0.6;
/** Places at which it is looked at, metres. */
const STEP = 0.25;
/** After so many places in a row that can't be reached straight none farther is tried. */
const PATIENCE = 6;

/** A way in as few straight parts as keep it where it is and off the walls. O(places · places of a part · walls near). */
export function straightened(around: Surroundings, way: readonly WalkedPlace[]): readonly Point[] {
  const kept: Point[] = [way[0]!.at];
  for (let i = 0; i < way.length - 1;) {
    let next = i + 1;
    for (let j = i + 2; j < way.length && j - next <= PATIENCE; j++)
      if (isStraight(around, way, i, j)) next = j;
    kept.push(way[next]!.at);
    i = next;
  }
  return kept;
}

function isStraight(around: Surroundings, way: readonly WalkedPlace[], i: number, j: number): boolean {
  const [a, b] = [way[i]!.at, way[j]!.at];
  const part = way.slice(i, j + 1);
  if (part.some(({ at: [x, y] }) => segmentDistance(x, y, a[0], a[1], b[0], b[1]) > OFF)) return false;
  const xs = part.map(({ at }) => at[0]);
  const ys = part.map(({ at }) => at[1]);
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  const near = around.around(...box);
  if (!near.isFree(a, b, false)) return false;
  if (near.corners(part.map(({ at }) => at)).length > 0) return false;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  // Where a place of the way is on the straight part, in order.
  const shares = part.map(({ at: [x, y] }) => ((x - a[0]) * dx + (y - a[1]) * dy) / square);
  const steps = Math.ceil(Math.sqrt(square) / STEP);
  let k = 0;
  for (let step = 1; step < steps; step++) {
    const share = step / steps;
    while (k + 1 < part.length && shares[k + 1]! <= share) k++;
    const had = Math.min(part[k]!.room, part[Math.min(k + 1, part.length - 1)]!.room);
    if (near.room(a[0] + dx * share, a[1] + dy * share) < Math.min(ENOUGH, had - LESS)) return false;
  }
  return true;
}
