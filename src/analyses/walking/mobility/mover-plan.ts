import type { Steps } from '../../../base/steps';
import { narrowedNav } from '../../../geometry/nav/clearance/narrowed-nav';
import type { Nav } from '../../../geometry/nav/nav';
import { mobilityOf, neededWidth, type Rolling } from '../../../standards/mobility/mobility';
import type { WalkingPlan } from '../walking-plan';
import { clearFloorOfSteps, clearWidthsOf } from './clear-widths';
import { tightTurnsSteps } from './tight-turns';

const plans = new WeakMap<WalkingPlan, Map<Rolling, WalkingPlan>>();
/** Of each clear floor the nav that was made last for what rolls: most edits leave it as it is. */
const navs = new WeakMap<Nav, Map<Rolling, Nav>>();

/**
 * The plan with the floor that something has which rolls, all doors open: what is too narrow for it or leaves it no room to turn, and stairs, are walls. The same
 * object for the same plan, and the same nav as long as the same is too narrow. Cost: as `clearFloorOf` and `tightTurns` once a nav, then
 * O(half-edges).
 */
export function* moverPlanSteps(plan: WalkingPlan, mover: Rolling): Steps<WalkingPlan> {
  const kept = plans.get(plan) ?? new Map<Rolling, WalkingPlan>();
  plans.set(plan, kept);
  const before = kept.get(mover);
  if (before) return before;
  const clear = yield* clearFloorOfSteps(plan);
  const mobility = mobilityOf(mover);
  yield* tightTurnsSteps(plan, clear, mobility);
  yield;
  const made = {
    ...plan,
    nav: sameNav(clear.nav, mover, narrowedNav(clearWidthsOf(plan, [], mobility), neededWidth(mover))),
  };
  kept.set(mover, made);
  return made;
}

function sameNav(clear: Nav, mover: Rolling, made: Nav): Nav {
  const kept = navs.get(clear) ?? new Map<Rolling, Nav>();
  navs.set(clear, kept);
  const before = kept.get(mover);
  if (before?.twin.every((across, h) => across === made.twin[h]) === true) return before;
  kept.set(mover, made);
  return made;
}
