import { areaFaces, type PolygonRings } from '../../geometry/plane/area-faces';
import { countMeetings } from '../../geometry/plane/count-meetings';
import { LineSetBuilder } from '../../geometry/plane/line-set';
import { ringArea } from '../../geometry/plane/ring-area';
import { floorArea } from '../query/floor-area';
import { onStorey } from '../query/on-storey';
import type { CampusDocument } from '../schema/document';
import type { StoreyId } from '../schema/ids';
import type { Space } from '../schema/space';
import type { SpaceUse } from '../schema/space-use';
import type { Wall } from '../schema/wall';
import { wallBodies } from './wall-bodies';

/** The floor of a storey without and with what its walls stand on, m². */
export interface GrossFloor {
  /** The sum of what the outlines of rooms hold; where they overlap it counts for each. */
  readonly net: number;
  /** What rooms, walls, throats of doors and cavities cover together: 建筑面积 as far as the plan draws it. */
  readonly gross: number;
}

/** No floor, or floor that isn't counted: open air, and holes from storey to storey. */
const NOT_COUNTED: ReadonlySet<SpaceUse> = new Set(['roof', 'outdoor', 'void']);

/** A gap between rooms and walls that is smaller than this is a throat or a cavity and counts; a larger one is a yard, m². */
const LARGEST_GAP = 1;

/** Walls whose edges come near each other more often than this are scribble: then no floor is added for them. */
const MOST_MEETINGS = 250_000;

const known = new WeakMap<
  readonly Space[],
  { readonly walls: readonly Wall[]; readonly floor: GrossFloor }
>();

/** Gross floor of a storey. O(n log n) for n points of its rooms and walls, once per version of either. */
export function grossFloor(document: CampusDocument, storey: StoreyId): GrossFloor {
  const spaces = onStorey(document, 'spaces', storey);
  const walls = onStorey(document, 'walls', storey);
  const last = known.get(spaces);
  if (last !== undefined && last.walls === walls) return last.floor;
  const floor = measured(spaces, walls);
  known.set(spaces, { walls, floor });
  return floor;
}

function measured(spaces: readonly Space[], walls: readonly Wall[]): GrossFloor {
  const outlines = spaces.filter(({ use }) => !NOT_COUNTED.has(use)).map(({ outline }) => outline);
  const net = sum(outlines.map(floorArea));
  const { shapes } = wallBodies(walls).shapes;
  const polygons = [
    ...outlines.map(({ outer, holes }): PolygonRings => [outer, ...holes]),
    ...shapes.map(({ rings }): PolygonRings => rings),
  ];
  if (outlines.length === 0 || isScribble(polygons)) return { net, gross: net };
  const whole = areaFaces([polygons], (inside) => inside(0));
  const gaps = whole.flatMap(({ holes }) => holes.map((hole) => Math.abs(ringArea(hole))));
  const gross = sum(whole.map(({ area }) => area)) + sum(gaps.filter((area) => area < LARGEST_GAP));
  return { net, gross };
}

function isScribble(polygons: readonly PolygonRings[]): boolean {
  const lines = new LineSetBuilder();
  for (const rings of polygons) for (const ring of rings) lines.add(ring, true);
  return countMeetings(lines.build(), 0, () => MOST_MEETINGS).pairs === Infinity;
}

const sum = (areas: readonly number[]): number => areas.reduce((all, area) => all + area, 0);
