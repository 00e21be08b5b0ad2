import type { Ring } from '../../schema/polygon';

/** Half the height of a line of text as it is thought to lie in the plan, metres. */
const STRIP = 0.4;
const LINES = [-STRIP, 0, STRIP];

/**
 * How far an area goes on from a place to both sides alike, metres: `wide` along x, `deep` along y, each on three lines
 * side by side, so that a text that long lies inside. Both 0 outside the area. O(points) each.
 */
export function freeReach(
  rings: readonly Ring[],
): (x: number, y: number) => { readonly wide: number; readonly deep: number } {
  const turned = rings.map((ring): Ring => ring.map(([x, y]) => [y, x]));
  const along = (over: readonly Ring[], x: number, y: number): number =>
    Math.min(...LINES.map((beside) => bothWays(over, x, y + beside)));
  return (x, y) => {
    if (bothWays(rings, x, y) === 0) return { wide: 0, deep: 0 };
    // Where it is narrower than a line of text, the text of the middle has to do.
    const wide = along(rings, x, y) || bothWays(rings, x, y);
    const deep = along(turned, y, x) || bothWays(turned, y, x);
    return { wide, deep };
  };
}

/** Metres to the nearer outline along x, either way; 0 outside. */
function bothWays(rings: readonly Ring[], x: number, y: number): number {
  let nearest = Infinity;
  let inside = false;
  for (const ring of rings) {
    let [ax, ay] = ring.at(-1) ?? [0, 0];
    for (const [bx, by] of ring) {
      if (ay > y !== by > y) {
        const away = ax + ((y - ay) * (bx - ax)) / (by - ay) - x;
        if (away > 0) inside = !inside;
        nearest = Math.min(nearest, Math.abs(away));
      }
      [ax, ay] = [bx, by];
    }
  }
  return inside ? nearest : 0;
}
