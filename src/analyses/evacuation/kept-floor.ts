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
  const { dt, model, routing, closed, changes, smoke } = scenario;
  const key = JSON.stringify([dt, model, routing, closed, changes, smoke, narrowestBody(scenario)]);
  const before = kept.get(plan);
  if (before?.key === key) return before.made;
  // Two floors at once would take twice the memory.
  kept.delete(plan);
  const made = yield* evacuationFloorSteps(plan, scenario);
  kept.set(plan, { key, made });
  return made;
}
