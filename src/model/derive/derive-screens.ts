import type { Screens } from '../../geometry/viewing/screens';
import type { CampusDocument } from '../schema/document';
import type { StoreyId } from '../schema/ids';
import type { Point } from '../schema/polygon';
import type { Wall } from '../schema/wall';
import { distance, frameBox, lineFrame } from './line-frame';
import { lineCorners, lineWallRings } from './line-wall';
import { addLeaf, addSurround, wallTop, type DoorsStand } from './opening-screens';
import { PlanShapes, shapeOf } from './plan-shapes';
import { ScreenBuilder, type Rise, type ScreenOwner } from './screen-builder';
import { windowSlots, withoutSlots } from './sight-slots';
import { storeyPartsOf, type StoreyParts } from './storey-parts';
import { isOverhead } from './wall-bodies';
import { wallStretches } from './wall-stretches';

/** What stops sight on one storey in its true heights, and of what each face is (by `screens.owner`). */
export interface DerivedScreens {
  readonly screens: Screens;
  readonly owners: readonly ScreenOwner[];
}

/**
 * Upright faces that stop sight on a storey, metres above its floor: walls and columns, partitions and furniture as high as
 * they are, leaves of doors as they stand, sills, lintels, and edges where a ceiling is lower than the next. Glass is seen
 * through; an obstacle whose height nobody told is as high as the storey. Empty for a storey that isn't there. O(n log n).
 */
export function deriveScreens(document: CampusDocument, storey: StoreyId, doors: DoorsStand): DerivedScreens {
  const builder = new ScreenBuilder();
  const parts = storeyPartsOf(document).find(({ plan }) => plan.storey.id === storey);
  if (parts !== undefined) addStorey(builder, parts, doors);
  return builder.build();
}

function addStorey(builder: ScreenBuilder, parts: StoreyParts, doors: DoorsStand): void {
  const { plan } = parts;
  const { height } = plan.storey;
  addDrawnWalls(builder, parts);
  addLineWalls(builder, parts);
  for (const { id, outline } of plan.columns) builder.sides(id, shapeOf(outline).rings, [0, height]);
  for (const obstacle of plan.obstacles) {
    builder.sides(obstacle.id, shapeOf(obstacle.outline).rings, [0, obstacle.height ?? height]);
  }
  const drawn = plan.walls.filter((wall) => wall.body.form === 'polygon' && !isOverhead(wall));
  for (const throat of [...parts.throats, ...parts.windows]) addSurround(builder, parts, drawn, throat);
  for (const opening of plan.openings) {
    if (opening.rejected) builder.face(opening.id, ...opening.line, [0, height]);
    else if (opening.kind === 'door') addLeaf(builder, parts, opening, doors);
  }
}

const riseOf = (wall: Wall, storeyHeight: number): Rise => [wall.base, wallTop(wall, storeyHeight)];

/** Walls drawn as areas; where a window wasn't cut out of one, the wall is cut here. */
function addDrawnWalls(builder: ScreenBuilder, { plan, windows }: StoreyParts): void {
  const drawn = plan.walls.flatMap((wall) =>
    wall.body.form === 'polygon' && !wall.transparent ? [{ wall, shape: shapeOf(wall.body.outline) }] : [],
  );
  const slots = windowSlots(new PlanShapes(drawn.map(({ shape }) => shape)), windows);
  drawn.forEach(({ wall, shape: { rings } }, number) => {
    const rise = riseOf(wall, plan.storey.height);
    const cut = slots.get(number);
    if (cut === undefined || isOverhead(wall)) return builder.sides(wall.id, rings, rise);
    for (const [a, b] of withoutSlots(rings, cut)) builder.face(wall.id, a, b, rise);
  });
}

/** Walls drawn as lines, cut by every opening on them; those overhead go on over what is below. */
function addLineWalls(builder: ScreenBuilder, { plan, walls }: StoreyParts): void {
  const { height } = plan.storey;
  const openings = plan.openings.filter(({ rejected }) => !rejected);
  for (const { part, line } of wallStretches(walls, openings)) {
    const { wall, thickness } = part;
    if (!wall.transparent) addStretch(builder, wall.id, line, thickness, riseOf(wall, height));
  }
  for (const wall of plan.walls) {
    const { body } = wall;
    if (body.form !== 'line' || wall.transparent) continue;
    const rise = riseOf(wall, height);
    if (!isOverhead(wall)) builder.sides(wall.id, lineCorners(body.line, body.thickness), rise);
    else if (body.thickness > 0) builder.sides(wall.id, lineWallRings(body.line, body.thickness), rise);
    else body.line.slice(1).forEach((b, i) => builder.face(wall.id, body.line[i]!, b, rise));
  }
}

function addStretch(
  builder: ScreenBuilder,
  owner: ScreenOwner,
  [a, b]: readonly [Point, Point],
  thickness: number,
  rise: Rise,
): void {
  const frame = lineFrame(a, b);
  if (frame === null) return;
  if (thickness === 0) builder.face(owner, a, b, rise);
  else builder.sides(owner, [frameBox(frame, 0, distance(a, b), -thickness / 2, thickness / 2)], rise);
}
