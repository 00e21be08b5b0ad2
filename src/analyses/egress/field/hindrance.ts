import type { Steps } from '../../../base/steps';
import type { Nav } from '../../../geometry/nav/nav';
import { flightKey } from '../../../geometry/nav/routing/gates';
import type { RouteField } from '../../../geometry/nav/routing/route-field';
import type { OpeningId } from '../../../model/schema/ids';
import { mobilityOf, type Rolling } from '../../../standards/mobility/mobility';
import { usesFlight } from '../../walking/mobility/clear-widths';
import type { WalkingPlan } from '../../walking/walking-plan';
import { rollingLevelSteps } from '../rolling/rolling-level';
import { navGraphSteps } from './nav-graph';
import { fieldTo, onFootSteps } from './safety-steps';
import { waysOnLevel, type SafetyWays } from './safety-ways';
import type { SafetyGoal } from './storey-field';

/**
 * Why something that rolls has no way from where somebody on foot has one: all of those lead over stairs (or to where it isn't safe on its storey),
 * or there is one on the level that is somewhere too narrow for it.
 */
export type Hindrance = 'stairs' | 'narrow';

/** What somebody on foot does from a triangle of the plan's floor. */
export interface OnFoot {
  /** O(1). */
  hasWay(triangle: number): boolean;
  /** Of one that has a way. O(1). */
  hindrance(triangle: number): Hindrance;
}

/** Cost: as the field of somebody on foot to the same goal, and another one without stairs. */
export function* onFootOfSteps(
  plan: WalkingPlan,
  goal: SafetyGoal,
  mover: Rolling,
  shut: readonly OpeningId[],
): Steps<OnFoot> {
  const { field, ways } = yield* onFootSteps(plan, goal, shut);
  yield;
  const graph = yield* navGraphSteps(plan.nav);
  const level = goal === 'open' ? ways : yield* wantedWays(plan, mover, shut);
  const { shut: barred, oneWay } = level.walker(graph);
  const onLevel = fieldTo(graph, { shut: [...barred, ...stairKeys(plan, mover)], oneWay }, level.ends);
  return {
    hasWay: (triangle) => leadsOn(plan.nav, field, triangle),
    hindrance: (triangle) => (leadsOn(plan.nav, onLevel, triangle) ? 'narrow' : 'stairs'),
  };
}

/** To where a mover would be safe on its storey, as somebody on foot goes there. */
function* wantedWays(plan: WalkingPlan, mover: Rolling, shut: readonly OpeningId[]): Steps<SafetyWays> {
  const { onFoot, wanted } = yield* rollingLevelSteps(plan, mover, shut);
  const ends = wanted.flat().flatMap(({ at }) => at);
  return { ...waysOnLevel(onFoot), ends };
}

const stairKeys = (plan: WalkingPlan, mover: Rolling): readonly number[] =>
  plan.derived.flights.flatMap((_, flight) =>
    usesFlight(plan, flight, mobilityOf(mover)) ? [] : [flightKey(plan.nav, flight)],
  );

/** Whether there is a way is the same all over a triangle. */
function leadsOn({ x, y }: Nav, field: RouteField, t: number): boolean {
  const [a, b, c] = [3 * t, 3 * t + 1, 3 * t + 2];
  return field.distanceAt(t, (x[a]! + x[b]! + x[c]!) / 3, (y[a]! + y[b]! + y[c]!) / 3) < Infinity;
}
