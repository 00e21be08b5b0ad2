import { err, ok, type Result } from '../../base/result';
import type { Steps } from '../../base/steps';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import type { WalkingPlan } from '../walking/walking-plan';
import { keptFloorSteps } from './kept-floor';
import { evacuationInputSteps } from './input';
import { eachPlace, recordedPlan } from './places';
import type { EvacuationIssue } from './result';
import type { PlacedPerson } from './run-part';
import { strayNames } from './stray-names';

/** Where a scenario puts everybody, in the order of the run, or why it can't be run. Cost: that of making a run ready. */
export function* placedSteps(
  plan: WalkingPlan,
  scenario: EvacuationScenario,
): Steps<Result<readonly PlacedPerson[], EvacuationIssue>> {
  const refused = (issue: EvacuationIssue): Result<never, EvacuationIssue> => {
    const stray = strayNames(plan, scenario);
    return err(stray === null ? issue : { ...issue, stray });
  };
  const floor = yield* keptFloorSteps(plan, scenario);
  if (!floor.ok) return refused(floor.error);
  const input = yield* evacuationInputSteps(floor.value, scenario, scenario.seed);
  if (!input.ok) return refused(input.error);
  const { run, people } = input.value;
  const recorded = recordedPlan(floor.value.plan, run);
  const placed: PlacedPerson[] = [];
  eachPlace(recorded, run.crowd, (i, x, y) => {
    const { storey } = recorded.head.sheets[recorded.sheetOf[run.crowd.triangle[i]!]!]!;
    placed.push({
      id: people[i]!,
      storey: plan.derived.storeys[storey]!,
      x,
      y,
      radius: run.crowd.radius[i]!,
    });
  });
  return ok(placed);
}
