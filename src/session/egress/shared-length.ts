import type { EgressWay } from '../../analyses/egress/ways';

/** Ways are one as long as they are no farther from each other: in one corridor, metres. */
const TOGETHER = 1.5;
/** So far apart is the second way held against the first, metres. */
const STEP = 0.1;

type Drawn = Pick<EgressWay, 'points'>;

/**
 * Metres that two ways from one place go side by side before they part: whoever is barred there is barred on both. 0 where they
 * part at once. O(length of the second · bends of the first).
 */
export function sharedLength(first: Drawn, second: Drawn): number {
  let shared = 0;
  for (const [i, b] of second.points.slice(1).entries()) {
    const a = second.points[i]!;
    if (a.storey !== b.storey) return shared;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    for (let at = 0; at < length; at += STEP) {
      const mix = (from: number, to: number): number => from + ((to - from) * at) / length;
      if (awayFrom(first, a.storey, mix(a.x, b.x), mix(a.y, b.y)) > TOGETHER) return shared + at;
    }
    shared += length;
  }
  return shared;
}

/** Metres from a place to a way on its storey. O(bends). */
function awayFrom({ points }: Drawn, storey: string, x: number, y: number): number {
  let least = Infinity;
  for (const [i, b] of points.slice(1).entries()) {
    const a = points[i]!;
    if (a.storey !== storey || b.storey !== storey) continue;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const square = dx * dx + dy * dy;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / square));
    least = Math.min(least, Math.hypot(a.x + share * dx - x, a.y + share * dy - y));
  }
  return least;
}
