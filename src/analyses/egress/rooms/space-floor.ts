import { triangleArea } from '../../../geometry/nav/triangle-area';
import type { Nav } from '../../../geometry/nav/nav';
import { floorParts } from '../../way-out/floor-parts';
import { centroid } from '../../walking/floor-to-cover';
import { SpaceFinder } from '../../walking/space-finder';
import type { WalkingPlan } from '../../walking/walking-plan';

/** Where the spaces of a storey lie on its floor. */
export interface SpaceFloor {
  /** Per triangle of the storey (less its `storeyStart`): number of the space among the storey's, −1 = none, or a flight. */
  readonly spaceOf: Int32Array;
  /** Per space: the part of the floor (`floorParts`) that most of it lies in, −1 where nobody can walk in it. */
  readonly partOf: Int32Array;
}

const known = new WeakMap<Nav, Map<number, SpaceFloor>>();

/**
 * No outline crosses a triangle, so one place of it tells of all. Kept as long as the plan's floor stays as it is. O(triangles of the
 * storey · spaces at one place) once.
 */
export function spaceFloor(plan: WalkingPlan, storey: number): SpaceFloor {
  const floors = known.get(plan.nav) ?? new Map<number, SpaceFloor>();
  known.set(plan.nav, floors);
  const made = floors.get(storey) ?? madeFloor(plan, storey);
  floors.set(storey, made);
  return made;
}

function madeFloor(plan: WalkingPlan, storey: number): SpaceFloor {
  const { nav } = plan;
  const parts = floorParts(plan).partOf;
  const { spaces } = plan.derived.parts[storey]!.plan;
  const finder = new SpaceFinder(spaces);
  const [from, to] = [nav.storeyStart[storey]!, nav.storeyStart[storey + 1]!];
  const areas = spaces.map(() => new Map<number, number>());
  const spaceOf = Int32Array.from({ length: to - from }, (_, i) => {
    const triangle = from + i;
    if (nav.sheets[nav.sheetOf[triangle]!]!.flight >= 0) return -1;
    const space = finder.at(...centroid(nav, triangle));
    const part = parts[triangle]!;
    areas[space]?.set(part, (areas[space].get(part) ?? 0) + triangleArea(nav, triangle));
    return space;
  });
  const partOf = Int32Array.from(areas, (byPart) => {
    let [best, most] = [-1, 0];
    for (const [part, area] of byPart) if (area > most) [best, most] = [part, area];
    return best;
  });
  return { spaceOf, partOf };
}
