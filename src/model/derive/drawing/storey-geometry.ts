import { stepMesh } from '../../../geometry/mesh/steps';
import type { SolidMesh } from '../../../geometry/mesh/solid-mesh';
import type { StoreyId } from '../../schema/ids';
import type { Opening } from '../../schema/opening';
import type { Ring } from '../../schema/polygon';
import type { StoreyPlan } from '../storey-plan';
import { drawnFlights, type WalkedEnds } from './drawn-flights';
import { floorFills, type Fill, type Segments } from './floor-fills';
import { groundLabels, type GroundLabel } from './ground-labels';
import { PART_NUMBERS } from './parts';
import { spaceLabels, type SpaceLabel } from './space-labels';
import { storeyMeshes, type StoreyMeshes } from './storey-meshes';

/**
 * One storey, ready to draw: flat arrays in metres, relative to `frame` in plan and to the storey's floor in
 * height, so that 32-bit floats are exact to far less than a millimetre.
 */
export interface StoreyGeometry extends StoreyMeshes {
  readonly storey: StoreyId;
  readonly elevation: number;
  readonly frame: readonly [number, number];
  /** minX, minY, maxX, maxY of all that is drawn, plan frame. All zero on a storey with nothing to draw. */
  readonly bounds: readonly [number, number, number, number];
  /** Floor to floor, metres. */
  readonly height: number;
  /** Lines that part areas of the floor. */
  readonly outlines: Segments;
  /** Flights as the plan alone has them: `StoreyFloor` knows which end is low where the plan doesn't say. */
  readonly steps: SolidMesh;
  readonly labels: readonly SpaceLabel[];
  readonly groundLabels: readonly GroundLabel[];
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
  stepMesh(drawnFlights(plan.flights, walked), storeyFrame(plan), plan.storey.height, PART_NUMBERS.step);

/** What there is to draw of one storey, told by its plan alone. O(n log n) in its points. */
export function storeyGeometry(plan: StoreyPlan, isFinalExit: (opening: Opening) => boolean): StoreyGeometry {
  const bounds = boundsOf(plan);
  const frame = middleOf(bounds);
  const floor = floorFills(plan, frame);
  return {
    storey: plan.storey.id,
    elevation: plan.storey.elevation,
    frame,
    bounds,
    height: plan.storey.height,
    outlines: floor.outlines,
    ...storeyMeshes(plan, floor, isFinalExit, frame),
    steps: drawnSteps(plan, []),
    labels: spaceLabels(plan.spaces),
    groundLabels: groundLabels(plan.outdoors, plan.exits),
  };
}

const middleOf = (bounds: StoreyGeometry['bounds']): readonly [number, number] => [
  Math.floor((bounds[0] + bounds[2]) / 2),
  Math.floor((bounds[1] + bounds[3]) / 2),
];

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
