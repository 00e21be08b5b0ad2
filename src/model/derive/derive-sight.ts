import type { SightInput } from '../../geometry/visibility/build-sight';
import { LineSetBuilder } from '../../geometry/plane/line-set';
import type { CampusDocument } from '../schema/document';
import type { ColumnId, ObstacleId, OpeningId, StoreyId, WallId } from '../schema/ids';
import type { Point, Ring } from '../schema/polygon';
import { distance, frameBox, lineFrame } from './line-frame';
import { lineCorners } from './line-wall';
import { PlanShapes, shapeOf } from './plan-shapes';
import { leafToWall, windowSlots, withoutSlots } from './sight-slots';
import { storeyPartsOf, type StoreyParts } from './storey-parts';
import { HEADROOM } from './wall-bodies';
import { wallStretches, type WallStretch } from './wall-stretches';

/**
 * Height of a standing person's eyes above the floor, metres: what is lower is seen over. 1.6 m is that of a
 * man in shoes (GB 10000-1988, median: 1.57 m for men and 1.45 m for women, barefoot).
 */
const EYE_HEIGHT = 1.6;

export interface DeriveSightOptions {
  /** Which doors stand open and are seen through; the others are shut. Passages are always open. */
  readonly open?: ReadonlySet<OpeningId>;
}

/** What stops sight on one storey, as the seeing kernel takes it. */
export interface DerivedSight extends Required<SightInput> {
  /** Per line what it is of. */
  readonly owners: readonly (WallId | ColumnId | ObstacleId | OpeningId)[];
}

/**
 * What stops sight on a storey, in plan and at full height: walls, columns, obstacles that no height makes lower than eyes, doors, and
 * openings that were taken out. Glass walls and doors that stand open are there but seen through; windows and walls
 * that begin above head height are left out. Empty for a storey that isn't there. O(n log n).
 */
export function deriveSight(
  document: CampusDocument,
  storey: StoreyId,
  { open = new Set() }: DeriveSightOptions = {},
): DerivedSight {
  const lines = new SightLines();
  const parts = storeyPartsOf(document).find(({ plan }) => plan.storey.id === storey);
  if (parts === undefined) return lines.build();
  const { plan } = parts;
  addDrawnWalls(lines, parts);
  addLineWalls(lines, parts);
  for (const { id, outline } of plan.columns) lines.solid(id, shapeOf(outline).rings, false);
  for (const { id, outline, height } of plan.obstacles) {
    if (height === null || height >= EYE_HEIGHT) lines.solid(id, shapeOf(outline).rings, false);
  }
  for (const opening of plan.openings) {
    if (opening.kind !== 'door' && !opening.rejected) continue;
    lines.line(opening.id, leafToWall(parts.walls, opening), open.has(opening.id));
  }
  return lines.build();
}

/** Grows the result line by line. */
class SightLines {
  readonly #lines = new LineSetBuilder();
  readonly #seenThrough: number[] = [];
  readonly #solids: number[] = [];
  readonly #owners: DerivedSight['owners'][number][] = [];

  /** A solid bounded by rings, holes among them. */
  solid(owner: DerivedSight['owners'][number], rings: readonly Ring[], seenThrough: boolean): void {
    const first = this.#owners.length;
    for (const ring of rings) this.#add(owner, ring, seenThrough, true, first);
  }

  line(owner: DerivedSight['owners'][number], points: readonly Point[], seenThrough: boolean): void {
    this.#add(owner, points, seenThrough, false, this.#owners.length);
  }

  build(): DerivedSight {
    return {
      walls: this.#lines.build(),
      seenThrough: Uint8Array.from(this.#seenThrough),
      solids: Int32Array.from(this.#solids),
      owners: this.#owners,
    };
  }

  #add(
    owner: DerivedSight['owners'][number],
    points: readonly Point[],
    seenThrough: boolean,
    closed: boolean,
    solid: number,
  ): void {
    this.#lines.add(points, closed);
    this.#seenThrough.push(seenThrough ? 1 : 0);
    this.#solids.push(solid);
    this.#owners.push(owner);
  }
}

/** Walls drawn as areas; where a window wasn't cut out of one, the wall is cut here. */
function addDrawnWalls(lines: SightLines, parts: StoreyParts): void {
  const walls = parts.plan.walls.filter(({ base }) => base < HEADROOM);
  const drawn = walls.flatMap((wall) =>
    wall.body.form === 'polygon' ? [{ wall, shape: shapeOf(wall.body.outline) }] : [],
  );
  const slots = windowSlots(new PlanShapes(drawn.map(({ shape }) => shape)), parts.windows);
  drawn.forEach(({ wall, shape: { rings } }, number) => {
    const cut = slots.get(number);
    if (cut === undefined) lines.solid(wall.id, rings, wall.transparent);
    else for (const piece of withoutSlots(rings, cut)) lines.line(wall.id, piece, wall.transparent);
  });
}

/** Walls drawn as lines, cut by every opening on them. */
function addLineWalls(lines: SightLines, parts: StoreyParts): void {
  const openings = parts.plan.openings.filter(({ rejected }) => !rejected);
  for (const stretch of wallStretches(parts.walls, openings)) addStretch(lines, stretch);
  for (const { id, body, base, transparent } of parts.plan.walls) {
    if (body.form !== 'line' || base >= HEADROOM) continue;
    for (const corner of lineCorners(body.line, body.thickness)) lines.solid(id, [corner], transparent);
  }
}

function addStretch(lines: SightLines, { part: { wall, thickness }, line: [a, b] }: WallStretch): void {
  const frame = lineFrame(a, b);
  if (frame === null) return;
  if (thickness === 0) lines.line(wall.id, [a, b], wall.transparent);
  else {
    const body = frameBox(frame, 0, distance(a, b), -thickness / 2, thickness / 2);
    lines.solid(wall.id, [body], wall.transparent);
  }
}
