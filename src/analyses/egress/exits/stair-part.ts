import { lookUp } from '../../../model/schema/dictionary';
import { doorFacts } from '../../way-out/door-facts';
import type { WalkingPlan } from '../../walking/walking-plan';
import { partBeside } from './part-beside';
import type { PlacedExit } from './placed-exit';

/**
 * The part of the floor that is the stair which an exit leads into or out of; null where it is at none. Two doors of one
 * stair are one way off a storey. O(edges of the doorway).
 */
export function stairPart(plan: WalkingPlan, { exit }: PlacedExit): number | null {
  if (exit.kind !== 'opening') return null;
  const { opening, spaces } = doorFacts(plan, exit.id);
  const stair = spaces.find((side) => side !== null && lookUp(plan.document.spaces, side)?.use === 'stair');
  return stair == null ? null : partBeside(plan, opening, stair);
}
