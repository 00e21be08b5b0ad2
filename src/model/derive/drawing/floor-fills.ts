import { filledRegion, type FilledRegion } from '../../../geometry/mesh/filled-region';
import { LineSetBuilder } from '../../../geometry/plane/line-set';
import type { Outdoor } from '../../schema/outdoor';
import type { OutdoorSurface } from '../../schema/outdoor-surface';
import type { Point, Polygon, Ring } from '../../schema/polygon';
import type { StoreyPlan } from '../storey-plan';
import { FLOOR_TINTS, tintOf, type FloorTint } from './space-tint';

/** A level area to fill. */
export interface Fill {
  /** x, y a vertex, relative to the storey's `frame`. */
  readonly positions: Float32Array<ArrayBuffer>;
  readonly indices: Uint32Array<ArrayBuffer>;
}

/** Level segments x, y, x, y, …, relative to the storey's `frame`. */
export type Segments = Float32Array<ArrayBuffer>;

/** The floor of a storey as areas of one tint and the lines that part them. */
export interface FloorFills {
  readonly fills: Readonly<Record<FloorTint, Fill>>;
  readonly outlines: Segments;
}

/** What ends without a line: grass at whatever is beside it, decks at their parapets. */
const SOFT: ReadonlySet<OutdoorSurface> = new Set(['green', 'deck']);

/**
 * Areas of one tint are joined. Spaces have a line each; pieces of one made surface only where it ends, so that a road
 * in many rectangles is one road. O(n log n).
 */
export function floorFills(plan: StoreyPlan, frame: Point): FloorFills {
  const unknown = plan.outdoors.filter(({ surface }) => surface === null);
  const segments = [...ringSegments(areasOf([...plan.spaces, ...unknown]), frame)];
  const fills = FLOOR_TINTS.map((tint) => {
    const spaces = plan.spaces.filter(({ use }) => tintOf(use) === tint);
    const outdoors = plan.outdoors.filter((outdoor) => outdoorTint(outdoor) === tint);
    const region = filledRegion(linesOf(areasOf([...spaces, ...outdoors])));
    if (outdoors.some(({ surface }) => surface !== null && !SOFT.has(surface))) {
      segments.push(...edgeSegments(region, frame));
    }
    return [tint, fillOf(region, frame)] as const;
  });
  // Every tint has its fill above, so the record is whole.
  return {
    fills: Object.fromEntries(fills) as Record<FloorTint, Fill>,
    outlines: Float32Array.from(segments),
  };
}

/** Rings of areas as segments. O(points). */
export function ringSegments(areas: readonly Polygon[], frame: Point): Segments {
  const segments: number[] = [];
  const add = (ring: Ring): void => {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      segments.push(ax - frame[0], ay - frame[1], bx - frame[0], by - frame[1]);
    });
  };
  for (const { outer, holes } of areas) [outer, ...holes].forEach(add);
  return Float32Array.from(segments);
}

/** Rings of areas for `filledRegion`. O(points). */
export function linesOf(areas: readonly Polygon[]) {
  const builder = new LineSetBuilder();
  for (const { outer, holes } of areas) for (const ring of [outer, ...holes]) builder.add(ring, true);
  return builder.build();
}

const areasOf = (entities: readonly { readonly outline: Polygon }[]): Polygon[] =>
  entities.map(({ outline }) => outline);

const outdoorTint = ({ surface }: Outdoor): FloorTint => surface ?? 'outdoor';

function fillOf(region: FilledRegion, frame: Point): Fill {
  const positions = new Float32Array(region.vertices.length);
  for (let i = 0; i < positions.length; i += 2) {
    positions[i] = region.vertices[i]! + region.origin[0] - frame[0];
    positions[i + 1] = region.vertices[i + 1]! + region.origin[1] - frame[1];
  }
  return { positions, indices: Uint32Array.from(region.triangles) };
}

function edgeSegments({ vertices, origin, outline }: FilledRegion, frame: Point): number[] {
  return [...outline].flatMap((v) => [
    vertices[2 * v]! + origin[0] - frame[0],
    vertices[2 * v + 1]! + origin[1] - frame[1],
  ]);
}
