import { rayToRings } from '../../geometry/plane/ray-to-rings';
import { segmentDistance } from '../../geometry/plane/segment-distance';
import { toMillimetre } from '../../base/to-millimetre';
import { CAMERA_MOUNT } from '../schema/assets/camera-mount';
import type { Camera } from '../schema/assets/asset-registry';
import type { CampusDocument } from '../schema/document';
import type { StoreyId } from '../schema/ids';
import type { SpaceUse } from '../schema/space-use';
import { spaceAt } from './space-at';

/**
 * What a hospital hangs most: 4 MP (2688 × 1520) with a quarter of a turn in view, looking a little down. Nobody has said
 * it of the camera at hand: a start for who places one, told as assumed (`isAssumedView`).
 */
export const USUAL_VIEW = {
  horizontalView: Math.PI / 2,
  pixelsAcross: 2688,
  pixelsDown: 1520,
  tilt: Math.PI / 12,
} as const;

/** A camera without a model on record that still has the view it was placed with. */
export const isAssumedView = (camera: Camera): boolean =>
  camera.model === null &&
  camera.horizontalView === USUAL_VIEW.horizontalView &&
  camera.pixelsAcross === USUAL_VIEW.pixelsAcross;

/** Below a ceiling by what a small dome takes, metres. */
const DOME = 0.1;

/**
 * How high a camera at a place hangs to begin with, metres over the floor: as high as usual, or right under a ceiling that is
 * lower. Where no ceiling is known it is the storey's height. O(points of the storey's spaces).
 */
export function usualMount(document: CampusDocument, storey: StoreyId, x: number, y: number): number {
  const space = spaceAt(document, storey, x, y);
  const ceiling = space?.ceilingHeight ?? document.storeys[storey]?.height ?? Infinity;
  return Math.max(0, Math.min(CAMERA_MOUNT, toMillimetre(ceiling - DOME)));
}

/** One looks along these, and across rooms. */
const LONG: ReadonlySet<SpaceUse> = new Set(['corridor', 'ramp']);
/** A ray begins so far from the wall that it hangs on, metres. */
const OFF = 0.05;

/**
 * Where a camera at a place looks to begin with, radians from east: away from the nearest wall of its space, along it in
 * a corridor, to the side where there is more to see; null outside of all spaces. O(points of the storey's spaces).
 */
export function usualHeading(
  document: CampusDocument,
  storey: StoreyId,
  x: number,
  y: number,
): number | null {
  const space = spaceAt(document, storey, x, y);
  if (!space) return null;
  const rings = [space.outline.outer, ...space.outline.holes];
  let least = Infinity;
  let along: readonly [number, number] = [1, 0];
  for (const ring of rings) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      const distance = segmentDistance(x, y, ax, ay, bx, by);
      const length = Math.hypot(bx - ax, by - ay);
      if (distance >= least || length === 0) return;
      least = distance;
      along = [(bx - ax) / length, (by - ay) / length];
    });
  }
  // Rings have their space on the left.
  const [nx, ny] = [-along[1], along[0]];
  if (!LONG.has(space.use)) return Math.atan2(ny, nx);
  const [px, py] = [x + OFF * nx, y + OFF * ny];
  const ahead = rayToRings(rings, px, py, along[0], along[1]);
  const back = rayToRings(rings, px, py, -along[0], -along[1]);
  return ahead >= back ? Math.atan2(along[1], along[0]) : Math.atan2(-along[1], -along[0]);
}
