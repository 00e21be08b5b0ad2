import { placeInRings } from '../../geometry/plane/place-in-rings';
import { lensFault, type LensFault, type View } from '../../geometry/viewing/lens';
import { wallRings } from '../../model/derive/drawing/drawn-walls';
import { inFrame } from '../../model/derive/line-frame';
import { wallTop } from '../../model/derive/opening-screens';
import { shapeOf } from '../../model/derive/plan-shapes';
import type { StoreyParts } from '../../model/derive/storey-parts';
import type { Camera } from '../../model/schema/assets/asset-registry';
import type { Ring } from '../../model/schema/polygon';
import type { Wall } from '../../model/schema/wall';

/** Why a camera shows nothing, or why nobody can say what. */
export type CameraFault =
  | LensFault
  | 'optics-unknown'
  | 'outside'
  | 'in-wall'
  | 'above-ceiling'
  | 'sees-nothing';

/** Deeper in a wall than this a camera isn't on its face, metres. */
const DEEP = 0.02;
/** On an arm or a mast before a façade a camera still belongs to its storey, metres. */
const ARM = 3;

/** What is wrong with a camera by itself, before anything is looked at; null = nothing. O(things of the storey). */
export function faultOf(parts: StoreyParts, camera: Camera, views: readonly View[]): CameraFault | null {
  const [first] = views;
  if (first === undefined) return 'optics-unknown';
  const { x, y, z } = camera;
  return lensFault(first.lens) ?? (solidAt(parts, x, y, z) ? 'in-wall' : placeFault(parts, x, y, z));
}

function placeFault({ plan, areas }: StoreyParts, x: number, y: number, z: number): CameraFault | null {
  const near = areas.shapes.shapes.some(({ rings }) => placeInRings(rings, x, y, ARM) !== 'outside');
  if (!near) return 'outside';
  const space = areas.shapes.at(x, y).find(areas.isSpace);
  const ceiling = space === undefined ? null : (plan.spaces[space]?.ceilingHeight ?? plan.storey.height);
  return ceiling !== null && z > ceiling + DEEP ? 'above-ceiling' : null;
}

/** Whether a place is deep in a wall or a column, and in no hole of it. O(walls + openings). */
export function solidAt({ plan, throats, windows }: StoreyParts, x: number, y: number, z: number): boolean {
  const inside = (rings: readonly Ring[]): boolean => placeInRings(rings, x, y, DEEP) === 'inside';
  // An area has holes; of a line each piece is a solid by itself.
  const isInside = (wall: Wall): boolean =>
    wall.body.form === 'polygon' ? inside(wallRings(wall)) : wallRings(wall).some((ring) => inside([ring]));
  if (plan.columns.some(({ outline }) => inside(shapeOf(outline).rings))) return true;
  const walls = plan.walls.filter(
    (wall) => wall.base < z && z < wallTop(wall, plan.storey.height) && isInside(wall),
  );
  if (walls.length === 0) return false;
  // In a hole of the wall it hangs free.
  return ![...throats, ...windows].some(({ frame, left, right, opening: { sill, height } }) => {
    const [u, v] = inFrame(frame, [x, y]);
    const top = height === null ? Infinity : sill + height;
    return u > 0 && u < frame.length && v > -right && v < left && z >= sill && z <= top;
  });
}
