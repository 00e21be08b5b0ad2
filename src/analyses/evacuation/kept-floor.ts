import type { Result } from '../../base/result';
import type { Steps } from '../../base/steps';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import type { WalkingPlan } from '../walking/walking-plan';
import { evacuationFloorSteps, type EvacuationFloor } from './floor';
import type { EvacuationIssue } from './result';
import { narrowestBody } from './walks-as';

type Made = Result<EvacuationFloor, EvacuationIssue>;

/** Per plan the floor that was made last. */
const kept = new WeakMap<WalkingPlan, { readonly key: string; readonly made: Made }>();

/** The floor of a scenario, the very same as the last one of the plan where only who is where has changed. O(agents + groups), or that of making it. */
export function* keptFloorSteps(plan: WalkingPlan, scenario: EvacuationScenario): Steps<Made> {
  // All but what no floor goes by: whatever else a scenario comes to tell, a floor of before is not taken for its own.
  const { seed: _seed, maxTime: _time, agents: _agents, groups: _groups, ...told } = scenario;
  const { leftOut: _left, buildings: _of, plan: _plan, alarm: _alarm, ...rest } = told;
  const key = JSON.stringify([rest, narrowestBody(scenario)]);
  const before = kept.get(plan);
  if (before?.key === key) return before.made;
  // Two floors at once would take twice the memory.
  kept.delete(plan);
  const made = yield* evacuationFloorSteps(plan, scenario);
  kept.set(plan, { key, made });
  return made;
}
