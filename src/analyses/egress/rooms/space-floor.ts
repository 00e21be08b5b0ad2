import { triangleArea } from '../../../geometry/nav/triangle-area';
import type { Nav } from '../../../geometry/nav/nav';
import { floorParts } from '../../way-out/floor-parts';
import { triangleSpaces } from '../../walking/triangle-spaces';
import type { WalkingPlan } from '../../walking/walking-plan';

/** Where the spaces of a storey lie on its floor. */
export interface SpaceFloor {
  /** As `triangleSpaces`. */
  readonly spaceOf: Int32Array;
  /** Per space: the part of the floor (`floorParts`) that most of it lies in, −1 where nobody can walk in it. */
  readonly partOf: Int32Array;
}

const known = new WeakMap<Nav, Map<number, SpaceFloor>>();

/**
 * Kept as long as the plan's floor stays as it is. O(triangles of the storey) once, and as `triangleSpaces`.
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
  const from = nav.storeyStart[storey]!;
  const spaceOf = triangleSpaces(plan, storey);
  const areas = plan.derived.parts[storey]!.plan.spaces.map(() => new Map<number, number>());
  spaceOf.forEach((space, i) => {
    const part = parts[from + i]!;
    areas[space]?.set(part, (areas[space].get(part) ?? 0) + triangleArea(nav, from + i));
  });
  const partOf = Int32Array.from(areas, (byPart) => {
    let [best, most] = [-1, 0];
    for (const [part, area] of byPart) if (area > most) [best, most] = [part, area];
    return best;
  });
  return { spaceOf, partOf };
}
