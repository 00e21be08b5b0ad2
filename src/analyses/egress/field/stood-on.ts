import type { SpaceUse } from '../../../model/schema/space-use';
import { mobilityOf, type Rolling } from '../../../standards/mobility/mobility';
import { floorToCover } from '../../walking/floor-to-cover';
import { usesFlight } from '../../walking/mobility/clear-widths';
import type { WalkingPlan } from '../../walking/walking-plan';
import { floorParts } from '../../way-out/floor-parts';
import { spaceFloor } from '../rooms/space-floor';

/** Where nobody stands, though there is floor: nothing is told of a way from there. */
const SHAFTS: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['lift-shaft', 'shaft', 'void']);

/**
 * Per triangle of a storey (by index): 1 where somebody may stand who needs a way to safety. Neither in the open (`floorToCover`) nor
 * in a shaft, or in the doorway of one. O(triangles).
 */
export function stoodOn(plan: WalkingPlan, storey: number): Uint8Array {
  const { spaces } = plan.derived.parts[storey]!.plan;
  const { spaceOf, partOf } = spaceFloor(plan, storey);
  const parts = floorParts(plan).partOf;
  const shaftParts = new Set(partOf.filter((_, space) => SHAFTS.has(spaces[space]!.use)));
  const from = plan.nav.storeyStart[storey]!;
  return floorToCover(plan, storey).triangles.map((counts, i) => {
    const use = spaces[spaceOf[i]!]?.use;
    const isShaft = use === undefined ? shaftParts.has(parts[from + i]!) : SHAFTS.has(use);
    return isShaft ? 0 : counts;
  });
}

/** The same for something that rolls, on its own floor: stairs and their landings are no floor of it. O(triangles). */
export function rolledOn(own: WalkingPlan, storey: number, mover: Rolling): Uint8Array {
  const { spaces } = own.derived.parts[storey]!.plan;
  const { spaceOf } = spaceFloor(own, storey);
  const { sheets, sheetOf, storeyStart } = own.nav;
  return stoodOn(own, storey).map((counts, i) => {
    const { flight } = sheets[sheetOf[storeyStart[storey]! + i]!]!;
    const isStair =
      spaces[spaceOf[i]!]?.use === 'stair' || (flight >= 0 && !usesFlight(own, flight, mobilityOf(mover)));
    return isStair ? 0 : counts;
  });
}
