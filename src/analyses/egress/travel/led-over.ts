import type { SpaceUse } from '../../../model/schema/space-use';
import { floorParts } from '../../way-out/floor-parts';
import type { WalkingPlan } from '../../walking/walking-plan';
import { spaceFloor } from '../rooms/space-floor';
import type { LevelWays } from './level-ways';

/** Spaces that are ways between storeys themselves, their landings among them. */
const BETWEEN: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['stair', 'ramp']);

const known = new WeakMap<WalkingPlan['nav'], Uint8Array>();

/**
 * Does who stands on a triangle leave over another storey, as it was built? So from a storey that has no exit of its own, shut ones
 * counted (a bridge between buildings), and from floor that runs into a stair or a ramp without a door. Where none of their storey's
 * exits is reached from there, it is the way into the open that counts. O(1), once a plan O(its triangles).
 */
export function isLedOver({ plan, exits }: Pick<LevelWays, 'plan' | 'exits'>, triangle: number): boolean {
  const { sheets, sheetOf } = plan.nav;
  const { storey } = sheets[sheetOf[triangle]!]!;
  return exits[storey]!.exits.length === 0 || partsBetween(plan)[floorParts(plan).partOf[triangle]!] === 1;
}

/** Per part of the floor: 1 where it has a flight, or floor of a stair or a ramp. */
function partsBetween(plan: WalkingPlan): Uint8Array {
  const before = known.get(plan.nav);
  if (before) return before;
  const { partOf, links } = floorParts(plan);
  const { sheets, sheetOf, storeyStart } = plan.nav;
  const between = new Uint8Array(links.length);
  plan.derived.storeys.forEach((_, storey) => {
    const { spaceOf } = spaceFloor(plan, storey);
    const { spaces } = plan.derived.parts[storey]!.plan;
    spaceOf.forEach((space, i) => {
      const triangle = storeyStart[storey]! + i;
      const use = spaces[space]?.use;
      const isFlight = sheets[sheetOf[triangle]!]!.flight >= 0;
      if (isFlight || (use !== undefined && BETWEEN.has(use))) between[partOf[triangle]!] = 1;
    });
  });
  known.set(plan.nav, between);
  return between;
}
