import { BoxIndex } from '../../geometry/index/box-index';
import { enclosedFaces, type EnclosedFace } from '../../geometry/plane/enclosed-faces';
import { LineSetBuilder, type LineSet } from '../../geometry/plane/line-set';
import { countMeetings } from '../../geometry/plane/count-meetings';
import { pole } from '../../geometry/plane/pole';
import { ringArea } from '../../geometry/plane/ring-area';
import type { Opening } from '../schema/opening';
import type { Outdoor } from '../schema/outdoor';
import type { Polygon } from '../schema/polygon';
import type { Wall } from '../schema/wall';
import { closedCracks } from './closed-cracks';
import { closedHole } from './closed-hole';
import { distance } from './line-frame';
import { boxOf, inShape } from './plan-shapes';
import { wallBodies, type WallBodies } from './wall-bodies';

/** What is smaller than this is a shaft or a cavity, m². */
const LEAST_AREA = 1;

/** Nobody wants to hear of what is smaller than this, m². */
const LEAST_TOLD = 0.1;

/** What is narrower than this on average (twice the area over the length of its edge) is a cavity, metres. */
const LEAST_WIDTH = 0.25;

/** How near another opening's line may lie to close on it, metres. */
const BESIDE = 0.3;

/** An inner point is looked for this exactly, metres. */
const POLE_PRECISION = 0.1;

/** Walls whose edges come near each other more often than this are scribble, not a plan. */
const MOST_MEETINGS = 250_000;

/** Rooms that walls make. */
export interface FoundSpaces {
  /** From north to south, then from west to east. */
  readonly outlines: readonly Polygon[];
  /** How many shafts and cavities of at least 0.1 m² were left out. */
  readonly leftOut: number;
}

/**
 * The rooms of a storey whose plan draws none (PLAN-GEOJSON: "no spaces at all: find rooms from walls"): areas that
 * walls shut off from the outside once the holes of doors, passages and windows are closed and cracks up to 0.05 m
 * count as shut. The throat of an opening belongs to neither side. Columns don't part rooms, walls that are walked
 * under neither. A courtyard that is drawn as outdoor area is no room. Empty for scribble. O(n log n) for n points.
 */
export function foundSpaces(
  walls: readonly Wall[],
  openings: readonly Opening[],
  outdoors: readonly Outdoor[],
): FoundSpaces {
  const bodies = wallBodies(walls);
  const drawn = new LineSetBuilder();
  addWalls(drawn, bodies);
  const { pairs } = countMeetings(drawn.build(), 0, () => MOST_MEETINGS);
  if (pairs === Infinity) return { outlines: [], leftOut: 0 };
  const faces = enclosedFaces(closedPlan(bodies, openings));
  const roomy = faces.filter((face) => face.area >= LEAST_AREA && meanWidth(face) >= LEAST_WIDTH);
  const rooms = roomy
    .filter((face) => !isOutdoor(face, outdoors))
    .map(({ outer, holes }) => ({ outer, holes }));
  return {
    outlines: rooms.sort(byPosition),
    leftOut: faces.filter(({ area }) => area >= LEAST_TOLD).length - roomy.length,
  };
}

function addWalls(lines: LineSetBuilder, walls: WallBodies): void {
  for (const { rings } of walls.shapes.shapes) for (const ring of rings) lines.add(ring, true);
  for (const { a, b, thickness } of walls.parts) if (thickness === 0) lines.add([a, b], false);
}

/** Walls with their holes and cracks closed. */
function closedPlan(walls: WallBodies, openings: readonly Opening[]): LineSet {
  const lines = new LineSetBuilder();
  addWalls(lines, walls);
  const boxes = new Float64Array(openings.length * 4);
  openings.forEach(({ line }, i) => boxes.set(boxOf(line), i * 4));
  const index = new BoxIndex(boxes);
  openings.forEach(({ line }, i) => {
    const [minX, minY, maxX, maxY] = boxOf(line);
    const beside = index.search(minX - BESIDE, minY - BESIDE, maxX + BESIDE, maxY + BESIDE);
    const others = beside.filter((other) => other !== i).map((other) => openings[other]!.line);
    const hole = closedHole(walls, line, others);
    if (hole?.line != null) lines.add(hole.line, false);
    if (hole?.throat != null) lines.add(hole.throat, true);
  });
  for (const crack of closedCracks(walls)) lines.add(crack, false);
  return lines.build();
}

function meanWidth({ outer, holes, area }: EnclosedFace): number {
  let edge = 0;
  for (const ring of [outer, ...holes]) {
    let before = ring[ring.length - 1];
    for (const point of ring) {
      if (before !== undefined) edge += distance(before, point);
      before = point;
    }
  }
  return (2 * area) / edge;
}

/** Is the area one that some outdoor area is about? Not when that is far larger: the site that a building stands on. */
function isOutdoor(face: EnclosedFace, outdoors: readonly Outdoor[]): boolean {
  const inner = outdoors.length === 0 ? null : pole([face.outer, ...face.holes], POLE_PRECISION);
  return outdoors.some(({ outline }) => {
    const rings = [outline.outer, ...outline.holes];
    const area = rings.reduce((sum, ring) => sum + ringArea(ring), 0);
    return inner !== null && area <= 2 * face.area && inShape({ rings }, inner.x, inner.y);
  });
}

const byPosition = (a: Polygon, b: Polygon): number => {
  const [aMinX, , , aMaxY] = boxOf(a.outer);
  const [bMinX, , , bMaxY] = boxOf(b.outer);
  // Rows of a metre, so that rounding doesn't shuffle rooms that stand side by side.
  return Math.round(bMaxY) - Math.round(aMaxY) || aMinX - bMinX || bMaxY - aMaxY;
};
