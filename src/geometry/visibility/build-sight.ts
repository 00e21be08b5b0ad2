import { assert } from '../../base/assert';
import { finished, type Steps } from '../../base/steps';
import { EMPTY_BOUNDS, lineBounds, type Bounds } from '../plane/bounds';
import { lineCount, type LineSet } from '../plane/line-set';
import { buildLocator } from '../plane/locate';
import { triangulate } from '../plane/triangulate';
import type { Triangulation } from '../plane/triangulation';
import { edgesOfLines } from './edges-of-lines';
import type { Sight } from './sight';
import { copiedSteps, interleaved, stepsOf } from './steps';
import { refreshStops } from './stops';
import { inPlanOrder } from './triangle-order';

/** What blocks sight on one storey. Closed lines are solids: nobody sees into them. Open lines are walls without thickness. */
export interface SightInput {
  readonly walls: LineSet;
  /** Per line 1 where it is seen through (glass, a door that stands open); default: none is. */
  readonly seenThrough?: Uint8Array;
  /**
   * Per line the solid that a ring bounds: rings of equal number bound one solid by the even-odd rule, whatever
   * way they turn (a wall with holes). Default: every ring is a solid of its own. Ignored for open lines.
   */
  readonly solids?: Int32Array;
}

/** Ends of walls this close to another wall, in metres, touch it: twice the last digit of a double at 4,000 km. */
export const WALL_TOLERANCE = 2e-9;

/** How far the frame lies beyond the walls at least, metres: an eye farther out is "outside". */
export const FRAME_MARGIN = 100;

/**
 * Prepares a storey for `visibilityPolygon` and `sightRay`. Walls may cross, touch, overlap and repeat.
 * Cost: one constrained triangulation, O(n log n) for n wall pieces; memory about 200 bytes a triangle.
 */
export const buildSight = (input: SightInput): Sight => finished(buildSightSteps(input));

/** `buildSight` in two parts. */
export function* buildSightSteps(input: SightInput): Steps<Sight> {
  const { walls } = input;
  const count = lineCount(walls);
  const seenThrough = input.seenThrough ? Uint8Array.from(input.seenThrough) : new Uint8Array(count);
  const solidOf = input.solids
    ? Int32Array.from(input.solids)
    : Int32Array.from({ length: count }, (_, i) => i);
  assert(seenThrough.length === count, 'one seen-through flag a line', seenThrough.length);
  assert(solidOf.length === count, 'one solid number a line', solidOf.length);
  const bounds = lineBounds(walls);
  const margin = Math.max(FRAME_MARGIN, bounds.maxX - bounds.minX, bounds.maxY - bounds.minY);
  const triangles = triangulate(walls, { tolerance: WALL_TOLERANCE, frame: margin });
  yield;
  const frame = meshBounds(triangles);
  const mesh = inPlanOrder(triangles, frame);
  const sight: Sight = {
    mesh,
    locator: buildLocator(mesh),
    closed: walls.closed,
    solidOf,
    seenThrough,
    steps: stepsOf(mesh),
    points: interleaved(mesh),
    solid: new Uint8Array(mesh.triangleCount),
    ...edgesOfLines(mesh, count),
    frame,
  };
  refreshStops(sight);
  return sight;
}

/** The same storey with flags of its own, to ask "what if this door stood open" without touching `sight`. O(triangles). */
export const forkSight = (sight: Sight): Sight => ({
  ...sight,
  seenThrough: sight.seenThrough.slice(),
  steps: copiedSteps(sight.steps),
  solid: sight.solid.slice(),
});

function meshBounds({ x, y }: Triangulation): Bounds {
  let { minX, minY, maxX, maxY } = EMPTY_BOUNDS;
  for (let v = 0; v < x.length; v++) {
    minX = Math.min(minX, x[v]!);
    maxX = Math.max(maxX, x[v]!);
    minY = Math.min(minY, y[v]!);
    maxY = Math.max(maxY, y[v]!);
  }
  return { minX, minY, maxX, maxY };
}
