import type { PrismTarget } from '../../../geometry/mesh/prism';
import type { Opening } from '../../schema/opening';
import type { Point } from '../../schema/polygon';
import type { StoreyPlan } from '../storey-plan';
import { PART_NUMBERS } from './parts';
import { wallDepth, wallOutlines, type WallOutlines } from './wall-depth';
import { wallRings } from './drawn-walls';

const LEAF_THICKNESS = 0.06;
/** A pane stands out of the faces of its wall by this much, metres, so that it shows on them. */
const PROUD = 0.012;
/** Depth of a pane or a lintel where no wall tells it, metres. */
const USUAL_DEPTH = 0.2;
/** Of doors whose height is not said, metres. */
const DOOR_HEIGHT = 2.1;
/** How far into the wall beside a door its depth is asked, metres. */
const ASIDE = 0.06;

/** Half depths of what fills a wall, to the right and to the left of an opening's line. */
type Depth = readonly [number, number];

/**
 * Adds what is drawn in the holes of walls, in its full height: leaves of doors, the wall over them and over passages, panes of windows
 * as deep as their walls. Rejected openings are left out. O(openings × walls).
 */
export function addOpenings(
  target: PrismTarget,
  plan: StoreyPlan,
  isFinalExit: (opening: Opening) => boolean,
  frame: Point,
): void {
  const walls = wallOutlines(plan.walls.filter((wall) => !wall.transparent).flatMap(wallRings));
  const ceiling = plan.storey.height;
  for (const opening of plan.openings) {
    if (opening.rejected) continue;
    if (opening.kind === 'window') {
      const top = opening.height === null ? ceiling : Math.min(ceiling, opening.sill + opening.height);
      const depth = depthAt(walls, opening, 0.5) ?? [USUAL_DEPTH / 2, USUAL_DEPTH / 2];
      addPanel(target, opening, frame, [depth[0] + PROUD, depth[1] + PROUD], [opening.sill, top], 'window');
      continue;
    }
    const isDoor = opening.kind === 'door';
    const top = Math.min(ceiling, opening.height ?? (isDoor ? DOOR_HEIGHT : ceiling));
    const half = LEAF_THICKNESS / 2;
    if (isDoor) {
      addPanel(target, opening, frame, [half, half], [0, top], isFinalExit(opening) ? 'final-exit' : 'door');
    }
    const { length } = axisOf(opening);
    const depth = depthAt(walls, opening, -ASIDE / length) ?? depthAt(walls, opening, 1 + ASIDE / length);
    if (depth) addPanel(target, opening, frame, depth, [top, ceiling], 'wall');
  }
}

/** Lines of passages without a leaf. O(openings). */
export function passageSegments(openings: readonly Opening[]): readonly (readonly [Point, Point])[] {
  return openings.filter(({ kind, rejected }) => kind === 'passage' && !rejected).map(({ line }) => line);
}

function axisOf({ line: [a, b] }: Opening) {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const along: Point = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const left: Point = [-along[1], along[0]];
  return { length, along, left };
}

/** How deep the wall is to the right and to the left, at a share of the opening's length. */
function depthAt(walls: WallOutlines, opening: Opening, share: number): Depth | null {
  const { length, along, left } = axisOf(opening);
  const [a] = opening.line;
  const at: Point = [a[0] + along[0] * length * share, a[1] + along[1] * length * share];
  const depth = wallDepth(walls, at, left);
  return depth && [depth.against, depth.along];
}

const LOOKS = {
  door: ['door', 'door', 'door'],
  'final-exit': ['final-exit', 'final-exit', 'final-exit'],
  window: ['window', 'window', 'window'],
  wall: ['wall-side', 'wall-cap', 'wall-edge'],
} as const;

/** An upright panel along an opening. */
function addPanel(
  { solids, lines }: PrismTarget,
  opening: Opening,
  frame: Point,
  [right, left]: Depth,
  [bottom, top]: readonly [number, number],
  look: keyof typeof LOOKS,
): void {
  if (top <= bottom) return;
  const axis = axisOf(opening);
  const [a, b] = opening.line;
  const at = (p: Point, side: number): Point => [
    p[0] - frame[0] + side * axis.left[0],
    p[1] - frame[1] + side * axis.left[1],
  ];
  const corners = [at(a, -right), at(b, -right), at(b, left), at(a, left)] as const;
  const [side, cap, edge] = LOOKS[look];
  solids.paint({ part: PART_NUMBERS[cap], foot: bottom });
  solids.levelPolygon(corners, top);
  solids.paint({ part: PART_NUMBERS[side], foot: bottom });
  lines?.paint({ part: PART_NUMBERS[edge], foot: bottom });
  corners.forEach(([ax, ay], i) => {
    const [bx, by] = corners[(i + 1) % corners.length]!;
    solids.verticalQuad(ax, ay, bx, by, bottom, top);
    lines?.segment(ax, ay, bx, by, top);
  });
}
