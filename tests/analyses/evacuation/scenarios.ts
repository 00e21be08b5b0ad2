import { evacuationSteps } from '../../../src/analyses/evacuation/compute';
import { evacuationFloorSteps, type EvacuationFloor } from '../../../src/analyses/evacuation/floor';
import { evacuationInputSteps, type EvacuationInput } from '../../../src/analyses/evacuation/input';
import type { EvacuationIssue, WatchedResult } from '../../../src/analyses/evacuation/result';
import type { WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import type { Result } from '../../../src/base/result';
import { finished } from '../../../src/base/steps';
import type { EvacuationScenario } from '../../../src/model/scenario/evacuation-scenario';
import { parseScenario } from '../../../src/model/scenario/parse-scenario';

/** A scenario that must be readable; JuPedSim's model unless told. */
export function scenarioOf(fields: object): EvacuationScenario {
  const read = parseScenario({
    format: 'evacuation-scenario',
    version: 1,
    model: { preset: 'jupedsim' },
    ...fields,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** An agent on storey G. */
export const agent = (id: string, x: number, y: number, more: object = {}): object => ({
  id,
  storey: 'G',
  x,
  y,
  ...more,
});

export interface Prepared {
  readonly floor: EvacuationFloor;
  readonly input: EvacuationInput;
}

/** A scenario made ready in a plan, or why it can't be. */
export function prepare(
  plan: WalkingPlan,
  scenario: EvacuationScenario,
  seed = scenario.seed,
): Result<Prepared, EvacuationIssue> {
  const floor = finished(evacuationFloorSteps(plan, scenario));
  if (!floor.ok) return floor;
  const input = finished(evacuationInputSteps(floor.value, scenario, seed));
  return input.ok ? { ok: true, value: { floor: floor.value, input: input.value } } : input;
}

export function prepared(plan: WalkingPlan, scenario: EvacuationScenario, seed?: number): Prepared {
  const made = prepare(plan, scenario, seed);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

export const evacuated = (plan: WalkingPlan, fields: object): WatchedResult =>
  finished(evacuationSteps(prepared(plan, scenarioOf(fields)).input));
