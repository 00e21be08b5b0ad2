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

/** A way in few straight parts that keep it where it is and off the walls. O(places · log(places of a part) · walls near). */
export function straightened(around: Surroundings, way: readonly WalkedPlace[]): readonly Point[] {
  const kept: Point[] = [way[0]!.at];
  for (let i = 0; i < way.length - 1;) {
    i = straightTo(around, way, i);
    kept.push(way[i]!.at);
  }
  return kept;
}

/** How far one comes straight: in steps that double while they do, then halve. */
function straightTo(around: Surroundings, way: readonly WalkedPlace[], from: number): number {
  const comes = (to: number): boolean => to < way.length && isStraight(around, way, from, to);
  let to = from + 1;
  let step = 1;
  for (; comes(to + step); step *= 2) to += step;
  for (step /= 2; step >= 1; step /= 2) if (comes(to + step)) to += step;
  return to;
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
