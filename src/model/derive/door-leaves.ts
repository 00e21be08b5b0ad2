import { liesIn } from '../query/lies-in';
import type { Opening } from '../schema/opening';
import type { Point } from '../schema/polygon';
import type { Space } from '../schema/space';

export interface DoorLeaf {
  readonly hinge: Point;
  /** Free edge of the leaf when it stands open, and where that lies in the hole when it is shut. */
  readonly open: Point;
  readonly shut: Point;
  /** Does it open counter-clockwise, seen from above? */
  readonly turnsLeft: boolean;
}

/** Beside the line of a door, farther than any wall is thick, metres. */
const BESIDE = 0.4;

/**
 * The one or two leaves of a door that swing into the space that the plan names; empty without that or without hinges:
 * nothing is made up. O(spaces + points of that one).
 */
export function doorLeaves(opening: Opening, spaces: readonly Space[]): DoorLeaf[] {
  const [a, b] = opening.line;
  const into = spaces.find(({ id }) => id === opening.opensInto);
  const swinging = opening.leaf === null || opening.leaf === 'single' || opening.leaf === 'double';
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (!into || !swinging || length === 0) return [];
  const left: Point = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const probe = (side: number): Point => [
    middle[0] + side * left[0] * BESIDE,
    middle[1] + side * left[1] * BESIDE,
  ];
  const isLeft = liesIn(into.outline, ...probe(1));
  if (!isLeft && !liesIn(into.outline, ...probe(-1))) return [];
  const way: Point = isLeft ? left : [-left[0], -left[1]];
  const leaf = (hinge: Point, shut: Point): DoorLeaf => {
    const reach = Math.hypot(shut[0] - hinge[0], shut[1] - hinge[1]);
    return {
      hinge,
      shut,
      open: [hinge[0] + way[0] * reach, hinge[1] + way[1] * reach],
      turnsLeft: (shut[0] - hinge[0]) * way[1] - (shut[1] - hinge[1]) * way[0] > 0,
    };
  };
  if (opening.leaf === 'double') return [leaf(a, middle), leaf(b, middle)];
  if (opening.swing !== 'left' && opening.swing !== 'right') return [];
  // Seen from the space that it opens into, looking at the door: `a` lies to the right when that space is on its left.
  const hingeAtA = (opening.swing === 'right') === isLeft;
  return [hingeAtA ? leaf(a, b) : leaf(b, a)];
}
