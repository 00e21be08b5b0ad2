import { planOf } from '../../geometry/nav/locate';
import type { Nav } from '../../geometry/nav/nav';
import { onStorey } from '../../model/query/on-storey';
import { lookUp } from '../../model/schema/dictionary';
import type { SpaceUse } from '../../model/schema/space-use';
import type { DepartmentId } from '../../model/schema/ids';
import { floorToCover } from '../walking/floor-to-cover';
import type { Place } from '../walking/find-path';
import { sampleSpaces } from '../walking/sample-spaces';
import { SpaceFinder } from '../walking/space-finder';
import type { WalkingPlan } from '../walking/walking-plan';
import type { WayField } from './way-field';

/** Nobody is led out of a shaft. */
const NOWHERE: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['shaft', 'lift-shaft', 'void']);
/** A place in a corner is moved so far off it that it is on that side of the wall, metres. */
const OFF_CORNER = 1e-3;

interface Far {
  readonly length: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The farthest sample or corner of each department of a storey (by index), and of what belongs to none (null), on floor
 * that counts. O(samples + triangles).
 */
export function farthestByDepartment(
  plan: WalkingPlan,
  storey: number,
  field: WayField,
): ReadonlyMap<DepartmentId | null, Place> {
  const best = new Map<DepartmentId | null, Far>();
  const offer = (department: DepartmentId | null, far: Far): void => {
    if (far.length === Infinity || far.length <= (best.get(department)?.length ?? -1)) return;
    best.set(department, far);
  };
  offerSamples(plan, storey, field, offer);
  offerCorners(plan, storey, field, offer);
  const id = plan.derived.storeys[storey]!;
  return new Map([...best].map(([department, { x, y }]) => [department, { storey: id, x, y }]));
}

type Offer = (department: DepartmentId | null, far: Far) => void;

function offerSamples(plan: WalkingPlan, storey: number, field: WayField, offer: Offer): void {
  const { nav, document, derived } = plan;
  const { storeyStart, planX, planY } = nav.samples;
  const counted = floorToCover(plan, storey).samples;
  const own = onStorey(document, 'spaces', derived.storeys[storey]!);
  const { spaces, spaceOf } = sampleSpaces(nav, storey, own);
  const known = spaces.map((space) => lookUp(document.spaces, space));
  const from = storeyStart[storey]!;
  for (let s = from; s < storeyStart[storey + 1]!; s++) {
    const space = known[spaceOf[s - from]!];
    if (counted[s - from] === 0 || (space && NOWHERE.has(space.use))) continue;
    offer(space?.department ?? null, { length: field.samples[s]!, x: planX[s]!, y: planY[s]! });
  }
}

function offerCorners(plan: WalkingPlan, storey: number, field: WayField, offer: Offer): void {
  const { nav, document, derived } = plan;
  const counted = floorToCover(plan, storey).triangles;
  const own = onStorey(document, 'spaces', derived.storeys[storey]!);
  const finder = new SpaceFinder(own);
  const from = nav.storeyStart[storey]!;
  for (let t = from; t < nav.storeyStart[storey + 1]!; t++) {
    if (counted[t - from] === 0) continue;
    const corners = cornersOf(nav, t);
    const x = corners.reduce((sum, corner) => sum + corner[0], 0) / 3;
    const y = corners.reduce((sum, corner) => sum + corner[1], 0) / 3;
    const space = own[finder.at(x, y)];
    if (space && NOWHERE.has(space.use)) continue;
    corners.forEach(([cx, cy], i) => {
      const share = Math.min(1, OFF_CORNER / Math.hypot(x - cx, y - cy));
      const length = field.corners[3 * t + i]!;
      offer(space?.department ?? null, { length, x: cx + share * (x - cx), y: cy + share * (y - cy) });
    });
  }
}

/** Corners of a triangle in plan. */
const cornersOf = (nav: Nav, t: number): (readonly [number, number])[] =>
  [3 * t, 3 * t + 1, 3 * t + 2].map((h) => {
    const spot: [number, number] = [0, 0];
    planOf(nav, nav.sheetOf[t]!, nav.x[h]!, nav.y[h]!, spot);
    return [spot[0] + nav.origin[0], spot[1] + nav.origin[1]];
  });
