import { narrowedWalk } from '../../../geometry/nav/clearance/narrowed-walk';
import type { Walk } from '../../../geometry/nav/walk';
import type { OpeningId } from '../../../model/schema/ids';
import { mobilityOf, type Mover } from '../../../standards/mobility/mobility';
import { walkWith, type WalkingPlan } from '../walking-plan';
import { clearFloorOf, clearWidthsOf } from './clear-widths';

/** The floor as one mover can use it. */
export interface MobilityWalk {
  /** The plan with the nav that the walk is on: places are to be located on this one. */
  readonly plan: WalkingPlan;
  readonly walk: Walk;
}

/**
 * The walk for a person, a wheelchair or a bed with some doors shut (`shutOpenings` tells those of an hour): doors by their
 * clear width, places between things by the room between them, stairs not at all for what rolls. A person is a point and
 * walks the plan's own floor (`walkWith`). Lifts are no part of it: `pathByLift` links
 * its storeys by them. Cost: as `clearWidthsOf`, and O(half-edges).
 */
export function mobilityWalk(plan: WalkingPlan, mover: Mover, shut: readonly OpeningId[]): MobilityWalk {
  const mobility = mobilityOf(mover);
  if (mobility.clear === null) return { plan, walk: walkWith(plan, shut) };
  const widths = clearWidthsOf(plan, shut, mobility);
  const { nav } = clearFloorOf(plan);
  return { plan: { ...plan, nav }, walk: narrowedWalk(widths, mobility.clear.width) };
}
