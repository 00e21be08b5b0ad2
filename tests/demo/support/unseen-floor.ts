import { see } from '../../../src/analyses/sight/see';
import type { EyePlace } from '../../../src/geometry/visibility/eye';
import type { AssetOf } from '../../../src/model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { StoreyId } from '../../../src/model/schema/ids';
import type { Polygon } from '../../../src/model/schema/polygon';
import { inside } from './storey-checks';

/** Farther than this a dome shows no more than that somebody is there, metres. */
const RANGE = 25;
/** What is as high hides floor, metres. */
const EYE_HEIGHT = 1.6;

/** A camera and all that it has in sight: the seeing kernel's polygon, of which its lens shows a wedge. */
export interface Watch {
  readonly camera: AssetOf<'camera'>;
  readonly place: EyePlace;
  readonly seen: Polygon;
}

/** What every camera of a storey sees, doors shut. */
export const watchesOn = (document: CampusDocument, storey: StoreyId): Watch[] =>
  Object.values(document.assets).flatMap((asset) => {
    if (asset.kind !== 'camera' || asset.storey !== storey || asset.retired) return [];
    const { vertices, place } = see(document, storey, asset.x, asset.y);
    const outer = Array.from({ length: vertices.length / 2 }, (_, i): [number, number] => [
      vertices[2 * i]!,
      vertices[2 * i + 1]!,
    ]);
    return [{ camera: asset, place, seen: { outer, holes: [] } }];
  });

const shows = ({ camera, seen }: Watch, x: number, y: number): boolean => {
  const [dx, dy] = [x - camera.x, y - camera.y];
  if (Math.hypot(dx, dy) > RANGE) return false;
  const off = Math.abs(Math.atan2(dy, dx) - camera.heading) % (2 * Math.PI);
  return Math.min(off, 2 * Math.PI - off) <= (camera.horizontalView ?? 0) / 2 + 1e-6 && inside(seen, x, y);
};

/** Floor within all of some outlines and what of it no camera shows, m², on a lattice of `pitch` metres; columns and tall furniture are no floor. */
export function unseenFloor(
  document: CampusDocument,
  storey: StoreyId,
  watches: readonly Watch[],
  outlines: readonly [Polygon, ...Polygon[]],
  pitch: number,
): { floor: number; unseen: number } {
  const solids = [
    ...Object.values(document.columns).filter((column) => column.storey === storey),
    ...Object.values(document.obstacles).filter(
      ({ storey: on, height }) => on === storey && (height === null || height >= EYE_HEIGHT),
    ),
  ];
  const { outer } = outlines[0];
  const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
  let [floor, unseen] = [0, 0];
  for (let x = Math.min(...xs) + pitch / 2; x < Math.max(...xs); x += pitch) {
    for (let y = Math.min(...ys) + pitch / 2; y < Math.max(...ys); y += pitch) {
      if (!outlines.every((outline) => inside(outline, x, y))) continue;
      if (solids.some(({ outline }) => inside(outline, x, y))) continue;
      floor += pitch ** 2;
      if (!watches.some((watch) => shows(watch, x, y))) unseen += pitch ** 2;
    }
  }
  return { floor, unseen };
}
