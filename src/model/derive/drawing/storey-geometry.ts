import { raise, type Prism } from '../../../geometry/mesh/prism';
import { filledRegion } from '../../../geometry/mesh/filled-region';
import { stepMesh } from '../../../geometry/mesh/steps';
import type { SolidMesh } from '../../../geometry/mesh/solid-mesh';
import { LineSetBuilder } from '../../../geometry/plane/line-set';
import type { StoreyId } from '../../schema/ids';
import type { Opening } from '../../schema/opening';
import type { Polygon, Ring } from '../../schema/polygon';
import type { StoreyPlan } from '../storey-plan';
import { drawnFlights, type WalkedEnds } from './drawn-flights';
import { drawnOpenings, type DrawnOpenings } from './drawn-openings';
import { spaceLabels, type SpaceLabel } from './space-labels';
import { SPACE_TINTS, tintOf, type SpaceTint } from './space-tint';
import { cutWalls } from './wall-prisms';

/** Walls are sawn off at this height, so that the plan can be looked into. */
export const CUT_HEIGHT = 1.2;

/** A level area to fill. */
export interface Fill {
  /** x, y a vertex, relative to the storey's `frame`. */
  readonly positions: Float32Array<ArrayBuffer>;
  readonly indices: Uint32Array<ArrayBuffer>;
}

/**
 * One storey, ready to draw: flat arrays in metres, relative to `frame` in plan and to the storey's floor in
 * height, so that 32-bit floats are exact to far less than a millimetre.
 */
export interface StoreyGeometry {
  readonly storey: StoreyId;
  readonly elevation: number;
  readonly frame: readonly [number, number];
  /** minX, minY, maxX, maxY of all that is drawn, plan frame. All zero on a storey with nothing to draw. */
  readonly bounds: readonly [number, number, number, number];
  readonly fills: Readonly<Record<SpaceTint, Fill>>;
  readonly walls: Prism;
  readonly glass: Prism;
  readonly furniture: Prism;
  /** Flights as the plan alone has them: `StoreyFloor` knows which end is low where the plan doesn't say. */
  readonly steps: SolidMesh;
  /** Outlines of spaces as segments x, y, x, y, …, relative to `frame`. */
  readonly outlines: Float32Array<ArrayBuffer>;
  readonly openings: DrawnOpenings;
  readonly labels: readonly SpaceLabel[];
}

/** What only the walking surface tells of a storey, relative to the same frame. */
export interface StoreyFloor {
  /** Floor that extinguishers have to cover, cut exactly at walls: what their reach is drawn on. */
  readonly toCover: Fill;
  readonly steps: SolidMesh;
}

const NO_BOUNDS = [0, 0, 0, 0] as const;

/** The plan point that what is drawn of a storey is relative to, whole metres. O(points). */
export const storeyFrame = (plan: StoreyPlan): readonly [number, number] => middleOf(boundsOf(plan));

/** The flights of a storey; `walked` says which end of each is low. O(flights²). */
export const drawnSteps = (plan: StoreyPlan, walked: readonly WalkedEnds[]): SolidMesh =>
  stepMesh(drawnFlights(plan.flights, walked), storeyFrame(plan), plan.storey.height);

/** What there is to draw of one storey, told by its plan alone. O(n log n) in its points. */
export function storeyGeometry(plan: StoreyPlan, isFinalExit: (opening: Opening) => boolean): StoreyGeometry {
  const bounds = boundsOf(plan);
  const frame = middleOf(bounds);
  const solid = plan.walls.filter((wall) => !wall.transparent);
  const glazed = plan.walls.filter((wall) => wall.transparent);
  const blocks = plan.obstacles.map((obstacle) => ({
    region: filledRegion(ringsOf([obstacle.outline])),
    bottom: 0,
    top: Math.min(obstacle.height ?? DRAWN_OBSTACLE, CUT_HEIGHT),
  }));
  return {
    storey: plan.storey.id,
    elevation: plan.storey.elevation,
    frame,
    bounds,
    fills: fillsOf(plan, frame),
    walls: cutWalls(solid, plan.columns, plan.storey.height, CUT_HEIGHT, frame),
    glass: cutWalls(glazed, [], plan.storey.height, CUT_HEIGHT, frame),
    furniture: raise(blocks, frame),
    steps: drawnSteps(plan, []),
    outlines: outlinesOf(plan, frame),
    openings: drawnOpenings(plan, isFinalExit, frame, CUT_HEIGHT),
    labels: spaceLabels(plan.spaces),
  };
}

const middleOf = (bounds: StoreyGeometry['bounds']): readonly [number, number] => [
  Math.floor((bounds[0] + bounds[2]) / 2),
  Math.floor((bounds[1] + bounds[3]) / 2),
];

/** An obstacle of unknown height is drawn as high as a table: seen, but not taken for a wall. */
const DRAWN_OBSTACLE = 0.75;

function ringsOf(outlines: readonly Polygon[]) {
  const builder = new LineSetBuilder();
  for (const outline of outlines) {
    for (const ring of [outline.outer, ...outline.holes]) builder.add(ring, true);
  }
  return builder.build();
}

function fillsOf(plan: StoreyPlan, frame: readonly [number, number]): Record<SpaceTint, Fill> {
  const fill = (tint: SpaceTint): Fill => {
    const spaces = plan.spaces.filter((space) => tintOf(space.use) === tint).map((space) => space.outline);
    const grounds = tint === 'outdoor' ? plan.outdoors.map((ground) => ground.outline) : [];
    const region = filledRegion(ringsOf([...spaces, ...grounds]));
    const positions = new Float32Array(region.vertices.length);
    for (let i = 0; i < positions.length; i += 2) {
      positions[i] = region.vertices[i]! + region.origin[0] - frame[0];
      positions[i + 1] = region.vertices[i + 1]! + region.origin[1] - frame[1];
    }
    return { positions, indices: Uint32Array.from(region.triangles) };
  };
  // Every tint is filled in below, so the record is whole.
  return Object.fromEntries(SPACE_TINTS.map((tint) => [tint, fill(tint)])) as Record<SpaceTint, Fill>;
}

function outlinesOf(plan: StoreyPlan, frame: readonly [number, number]): Float32Array<ArrayBuffer> {
  const segments: number[] = [];
  const add = (ring: Ring): void => {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      segments.push(ax - frame[0], ay - frame[1], bx - frame[0], by - frame[1]);
    });
  };
  for (const { outline } of [...plan.spaces, ...plan.outdoors])
    [outline.outer, ...outline.holes].forEach(add);
  return Float32Array.from(segments);
}

function boundsOf(plan: StoreyPlan): readonly [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (points: Ring): void => {
    for (const [x, y] of points) {
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x);
      bounds[3] = Math.max(bounds[3], y);
    }
  };
  for (const { outline } of [...plan.spaces, ...plan.outdoors, ...plan.flights]) take(outline.outer);
  for (const { body } of plan.walls) take(body.form === 'polygon' ? body.outline.outer : body.line);
  return bounds[0] <= bounds[2] ? bounds : NO_BOUNDS;
}
