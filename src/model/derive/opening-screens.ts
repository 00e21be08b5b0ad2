import type { Opening } from '../schema/opening';
import type { Point } from '../schema/polygon';
import type { Wall } from '../schema/wall';
import { doorLeaves } from './door-leaves';
import { middle, pointAt } from './line-frame';
import type { Rise, ScreenBuilder } from './screen-builder';
import { leafToWall } from './sight-slots';
import type { StoreyParts } from './storey-parts';
import { THROAT_LAP, type Throat } from './throat';
import { partsOn } from './wall-stretches';

/** How doors stand. */
export type DoorsStand = 'closed' | 'half' | 'open';

/** Of doors whose height is not said, metres. */
const DOOR_HEIGHT = 2.1;
/** How far beside a hole its wall is asked for, metres. */
const ASIDE = 0.06;
const HALF_OPEN = Math.PI / 4;

/** Height of a hole's upper edge above the floor; a hole of no height goes up to where its wall or its room ends. */
const topOf = ({ kind, height, sill }: Opening): number =>
  height === null ? (kind === 'door' ? DOOR_HEIGHT : Infinity) : sill + height;

export const wallTop = ({ base, height }: Wall, storeyHeight: number): number =>
  height === null ? storeyHeight : base + height;

/**
 * What of the wall stays below and above a hole, as deep as the wall is, and where a lower ceiling begins behind it. A hole
 * that no wall surrounds has neither; glass is seen through below and above as well. `drawn` are the walls that `parts.walls`
 * numbers first. O(log n + walls beside it).
 */
export function addSurround(
  builder: ScreenBuilder,
  parts: StoreyParts,
  drawn: readonly Wall[],
  throat: Throat,
): void {
  const { opening } = throat;
  const { height } = parts.plan.storey;
  const solid = wallsBeside(parts, drawn, throat).filter(({ transparent }) => !transparent);
  if (solid.length > 0) {
    const top = Math.max(...solid.map((wall) => wallTop(wall, height)));
    addBox(builder, throat, [Math.min(...solid.map(({ base }) => base)), Math.min(opening.sill, top)]);
    addBox(builder, throat, [topOf(opening), top]);
  }
  if (opening.kind === 'window') return;
  const ceilings = [throat.sides.left.area, throat.sides.right.area].map((area) =>
    area === null ? null : ceilingOf(parts, area),
  );
  const [one, other] = [ceilings[0] ?? height, ceilings[1] ?? height];
  builder.face(opening.id, ...opening.line, [Math.min(one, other), Math.max(one, other)]);
}

function ceilingOf({ plan, areas }: StoreyParts, area: number): number | null {
  return areas.isSpace(area) ? (plan.spaces[area]?.ceilingHeight ?? null) : null;
}

/** The two faces of a wall along a hole, between its jambs. */
function addBox(
  builder: ScreenBuilder,
  { opening, frame, left, right, sides, given }: Throat,
  rise: Rise,
): void {
  const proud = (side: { readonly distance: number | null }): number =>
    given || side.distance === null ? 0 : THROAT_LAP;
  for (const v of [left - proud(sides.left), proud(sides.right) - right]) {
    builder.face(opening.id, pointAt(frame, 0, v), pointAt(frame, frame.length, v), rise);
  }
}

/** Walls that the hole is in: drawn as lines, or as areas (numbered as `WallBodies` numbers them). */
function wallsBeside({ walls }: StoreyParts, drawn: readonly Wall[], { opening, frame }: Throat): Wall[] {
  const found = new Set(partsOn(walls, opening).map(({ wall }) => wall));
  for (const u of [-ASIDE, frame.length + ASIDE, frame.length / 2]) {
    for (const number of walls.shapes.at(...pointAt(frame, u, 0))) {
      const wall = number < walls.drawnCount ? drawn[number] : undefined;
      if (wall) found.add(wall);
    }
  }
  return [...found];
}

/**
 * The leaf of a door. Half open it stands at 45° where the plan says how it swings, a shutter is half way up, and any other
 * covers half of its hole. A door that stands open hides nothing.
 */
export function addLeaf(
  builder: ScreenBuilder,
  { walls, plan }: StoreyParts,
  opening: Opening,
  stand: DoorsStand,
): void {
  const top = Math.min(topOf(opening), plan.storey.height);
  if (stand === 'open') return;
  const [a, b] = leafToWall(walls, opening);
  if (stand === 'closed') return builder.face(opening.id, a, b, [0, top]);
  if (opening.leaf === 'shutter') return builder.face(opening.id, a, b, [top / 2, top]);
  const leaves = doorLeaves(opening, plan.spaces);
  if (leaves.length === 0) return builder.face(opening.id, a, middle(a, b), [0, top]);
  const [s, c] = [Math.sin(HALF_OPEN), Math.cos(HALF_OPEN)];
  for (const { hinge, shut, open } of leaves) {
    const edge = (axis: 0 | 1): number =>
      hinge[axis] + c * (shut[axis] - hinge[axis]) + s * (open[axis] - hinge[axis]);
    const free: Point = [edge(0), edge(1)];
    builder.face(opening.id, hinge, free, [0, top]);
  }
}
