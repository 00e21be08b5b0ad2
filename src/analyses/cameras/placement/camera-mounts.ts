import type { Steps } from '../../../base/steps';
import { pointBounds } from '../../../geometry/plane/bounds';
import { placeInRings } from '../../../geometry/plane/place-in-rings';
import { inFrame } from '../../../model/derive/line-frame';
import type { StoreyParts } from '../../../model/derive/storey-parts';
import type { Space } from '../../../model/schema/space';
import { WallFinder } from '../../placing/wall-finder';
import { wallSpots } from '../../placing/wall-spots';
import { solidAt } from '../camera-standing';
import { ringsOf } from '../floor-views';
import type { MountKind } from './placement';

/** A place where a camera may hang. */
export interface CameraMount {
  readonly kind: MountKind;
  /** Number of its space in the plan of the storey. */
  readonly room: number;
  readonly x: number;
  readonly y: number;
  /** Metres over the floor. */
  readonly z: number;
  /** On a wall away from it, on a ceiling along the longest side of its room: radians from east. */
  readonly heading: number;
}

export interface MountOptions {
  readonly kinds: readonly MountKind[];
  readonly wallHeight: number;
  /** Metres from one mount to the next along walls; across ceilings twice that. */
  readonly step: number;
}

/** So far off the outline of its space, the first that is free, metres: outlines may run in the middle of a wall. */
const OFF = [0.08, 0.2, 0.32] as const;
/** A wall so near behind the outline is what it hangs on, metres. */
const BEHIND = 0.1;
const WALL = 0.15;
/** Below a ceiling: on a wall, and on the ceiling itself, where the housing hangs, metres. */
const UNDER = 0.15;
const HOUSING = 0.05;
/** Off the walls on a ceiling, metres. */
const CLEAR = 0.5;
/** Beside a door or a window and not in its hole, metres. */
const BESIDE_HOLE = 0.4;
const STRETCH = 100;

/**
 * Places on walls and ceilings of some rooms (their numbers) of a storey where a camera may hang: on a wall that is there, in no hole
 * of it, in nothing solid. They lie by the room's own outline, however the building is turned. O(length of outlines / step).
 */
export function* cameraMounts(
  parts: StoreyParts,
  rooms: readonly number[],
  { kinds, wallHeight, step }: MountOptions,
): Steps<CameraMount[]> {
  const { plan } = parts;
  const walls = new WallFinder(plan.walls);
  const found: CameraMount[] = [];
  let tried = 0;
  for (const room of rooms) {
    const space = plan.spaces[room]!;
    const ceiling = space.ceilingHeight ?? plan.storey.height;
    if (kinds.includes('wall')) {
      const z = Math.min(wallHeight, ceiling - UNDER);
      for (const { x, y, nx, ny } of wallSpots(space, step)) {
        if (++tried % STRETCH === 0) yield;
        const [bx, by] = [x - BEHIND * nx, y - BEHIND * ny];
        if (!walls.within(bx, by, WALL) && !besideColumn(parts, bx, by)) continue;
        if (inHole(parts, x, y, z)) continue;
        const off = OFF.find((each) => isFree(parts, room, x + each * nx, y + each * ny, z));
        if (off === undefined) continue;
        found.push({
          kind: 'wall',
          room,
          x: x + off * nx,
          y: y + off * ny,
          z,
          heading: Math.atan2(ny, nx),
        });
      }
    }
    if (kinds.includes('ceiling')) {
      const z = ceiling - HOUSING;
      for (const { x, y, heading } of ceilingSpots(space, 2 * step)) {
        if (++tried % STRETCH === 0) yield;
        if (isFree(parts, room, x, y, z)) found.push({ kind: 'ceiling', room, x, y, z, heading });
      }
    }
  }
  return found;
}

function isFree(parts: StoreyParts, room: number, x: number, y: number, z: number): boolean {
  if (placeInRings(ringsOf(parts.plan.spaces[room]!.outline), x, y, 0) !== 'inside') return false;
  return !solidAt(parts, x, y, z);
}

const besideColumn = ({ plan }: StoreyParts, x: number, y: number): boolean =>
  plan.columns.some(({ outline }) => placeInRings(ringsOf(outline), x, y, WALL) !== 'outside');

/** Whether a place beside an outline is before a hole of the wall there at that height. */
const inHole = ({ throats, windows }: StoreyParts, x: number, y: number, z: number): boolean =>
  [...throats, ...windows].some(({ frame, left, right, opening: { sill, height } }) => {
    const [u, v] = inFrame(frame, [x, y]);
    const top = height === null ? Infinity : sill + height;
    const across = v > -right - BESIDE_HOLE && v < left + BESIDE_HOLE;
    return u > 0 && u < frame.length && across && z >= sill && z <= top;
  });

interface CeilingSpot {
  readonly x: number;
  readonly y: number;
  readonly heading: number;
}

/** A grid over a room along its longest side, middled in its box, and well off its walls. */
function ceilingSpots({ outline }: Space, step: number): CeilingSpot[] {
  const heading = longestSide(outline.outer);
  const [c, s] = [Math.cos(heading), Math.sin(heading)];
  const turned = outline.outer.map(([x, y]) => [x * c + y * s, y * c - x * s] as const);
  const { minX, minY, maxX, maxY } = pointBounds(turned);
  const rings = ringsOf(outline);
  const columns = Math.max(1, Math.round((maxX - minX) / step));
  const rows = Math.max(1, Math.round((maxY - minY) / step));
  const spots: CeilingSpot[] = [];
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const u = minX + ((i + 0.5) * (maxX - minX)) / columns;
      const v = minY + ((j + 0.5) * (maxY - minY)) / rows;
      const [x, y] = [u * c - v * s, u * s + v * c];
      if (placeInRings(rings, x, y, CLEAR) === 'inside') spots.push({ x, y, heading });
    }
  }
  return spots;
}

function longestSide(ring: readonly (readonly [number, number])[]): number {
  let [longest, heading] = [0, 0];
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    const length = Math.hypot(bx - ax, by - ay);
    // Sides that are equal but for rounding: the first of them.
    if (length <= longest * (1 + 1e-9)) return;
    longest = length;
    heading = Math.atan2(by - ay, bx - ax);
  });
  return heading;
}
