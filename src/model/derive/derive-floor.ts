import { RingClass, type Barrier, type FloorInput } from '../../geometry/nav/floor-input';
import { LineSetBuilder } from '../../geometry/plane/line-set';
import type { Point, Polygon } from '../schema/polygon';
import { rejectedOpenings, type StoreyParts } from './storey-parts';
import { wallStretches } from './wall-stretches';

/** A leaf drawn a little shorter than its hole still closes it, metres. */
const REACH = 0.3;

/** A ring that a storey gets from stairs: voids, footprints, landings, bridges over gaps. */
export interface StairRing {
  readonly points: readonly Point[];
  readonly ringClass: RingClass;
}

/** One storey as the walking kernel takes it. */
export interface DerivedFloor {
  readonly floor: FloorInput;
  /** Line index of each ring given by the stairs, in their order. */
  readonly stairLines: readonly number[];
}

/**
 * Rings and barriers of one storey: walkable = (spaces ∪ outdoor ∪ throats) − walls − columns − obstacles − flight
 * voids. Openings that can be shut have the indices `firstDoor`, `firstDoor + 1` … in the order of
 * `parts.throats`. O(points).
 */
export function deriveFloor(
  parts: StoreyParts,
  firstDoor: number,
  stairRings: readonly StairRing[],
): DerivedFloor {
  const lines = new LineSetBuilder();
  const classes: number[] = [];
  const addRing = (ring: readonly Point[], ringClass: RingClass): number => {
    classes.push(ringClass);
    return lines.add(ring, true);
  };
  const addPolygon = (polygon: Polygon, ringClass: RingClass): void => {
    for (const ring of [polygon.outer, ...polygon.holes]) addRing(ring, ringClass);
  };
  const { plan, walls, throats } = parts;
  for (const { outline } of [...plan.spaces, ...plan.outdoors]) addPolygon(outline, RingClass.floor);
  for (const { ring } of throats) addRing(ring, RingClass.throat);
  walls.shapes.shapes.forEach(({ rings }, number) => {
    const ringClass = number < walls.drawnCount ? RingClass.solid : RingClass.cuttable;
    for (const ring of rings) addRing(ring, ringClass);
  });
  for (const { outline } of [...plan.columns, ...plan.obstacles]) addPolygon(outline, RingClass.solid);
  const stairLines = stairRings.map(({ points, ringClass }) => addRing(points, ringClass));
  const floor: FloorInput = {
    lines: lines.build(),
    ringClass: Uint8Array.from(classes),
    barriers: barriersOf(parts, firstDoor),
  };
  return { floor, stairLines };
}

function barriersOf(parts: StoreyParts, firstDoor: number): Barrier[] {
  const barriers = parts.throats.map(({ opening }, i) => barrier(opening.line, firstDoor + i, REACH));
  for (const opening of rejectedOpenings(parts)) barriers.push(barrier(opening.line, -1, REACH));
  // A wall has been cut away where a window is; nobody walks through that.
  for (const { opening } of parts.windows) barriers.push(barrier(opening.line, -1, REACH));
  const doors = new Map(parts.throats.map(({ opening }, i) => [opening.id, firstDoor + i]));
  for (const { a, b, beside } of parts.narrow) {
    const shutBy = beside.map((id) => doors.get(id) ?? -1);
    for (const door of shutBy.length === 0 ? [-1] : shutBy) barriers.push(barrier([a, b], door, REACH));
  }
  for (const line of screens(parts)) barriers.push(barrier(line, -1, 0));
  return barriers;
}

/** Walls without thickness, less the doors and passages that lie on them. */
function screens({ walls, throats }: StoreyParts): (readonly [Point, Point])[] {
  const openings = throats.map(({ opening }) => opening);
  return wallStretches(walls, openings)
    .filter(({ part }) => part.thickness === 0)
    .map(({ line }) => line);
}

const barrier = ([a, b]: readonly [Point, Point], door: number, reach: number): Barrier => ({
  ax: a[0],
  ay: a[1],
  bx: b[0],
  by: b[1],
  door,
  reach,
});
