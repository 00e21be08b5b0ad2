import type { Steps } from '../../../base/steps';
import type { OpeningId } from '../../../model/schema/ids';
import type { Rolling } from '../../../standards/mobility/mobility';
import { moverPlanSteps } from '../../walking/mobility/mover-plan';
import type { WalkingPlan } from '../../walking/walking-plan';
import { throughSteps } from '../rolling/rolling-level';
import { waysIntoOpen, type SafetyWays } from './safety-ways';

/**
 * The ways of a wheelchair or a bed into the open over level floor and ramps, on its own floor, with some doors shut, through exits that it
 * fits through. Cost: as `moverPlanSteps` and `waysIntoOpen`.
 */
export function* rollingIntoOpenSteps(
  plan: WalkingPlan,
  mover: Rolling,
  shut: readonly OpeningId[],
): Steps<SafetyWays> {
  const own = yield* moverPlanSteps(plan, mover);
  const { tooNarrow, isThrough } = yield* throughSteps(plan, own, mover);
  const ways = waysIntoOpen(own, [...new Set([...shut, ...tooNarrow])]);
  const kept = ways.ends.flatMap((at, i) => (isThrough(ways.exitOf[i]!, at) ? [i] : []));
  return { ...ways, ends: kept.map((i) => ways.ends[i]!), exitOf: kept.map((i) => ways.exitOf[i]!) };
}
