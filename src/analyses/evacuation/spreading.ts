import type { Steps } from '../../base/steps';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import type { WalkingPlan } from '../walking/walking-plan';
import { evacuationSteps } from './compute';
import { evacuationRuns } from './figures';
import { keptFloorSteps } from './kept-floor';
import { evacuationInputSteps } from './input';
import type { EvacuationIssue, EvacuationResult } from './result';
import type { SpreadPart, SpreadRun } from './run-part';

/** Seeds go round behind the last one. */
const SEEDS = 2 ** 32;

/** Several runs of a scenario, one seed after the other from its own on, for whoever asks how far they are. */
export class Spreading {
  readonly #steps: Steps<void>;
  readonly #each: SpreadRun[] = [];
  readonly #results: EvacuationResult[] = [];
  #issue: EvacuationIssue | null = null;

  constructor(
    plan: WalkingPlan,
    scenario: EvacuationScenario,
    readonly total: number,
  ) {
    this.#steps = this.#run(plan, scenario);
  }

  /** Some ten milliseconds more; false when there is no more. */
  goOn(): boolean {
    return this.#steps.next().done !== true;
  }

  part(): SpreadPart {
    const each = [...this.#each];
    return {
      issue: this.#issue,
      total: this.total,
      each,
      spread: each.length === 0 ? null : evacuationRuns(this.#results),
    };
  }

  *#run(plan: WalkingPlan, scenario: EvacuationScenario): Steps<void> {
    const floor = yield* keptFloorSteps(plan, scenario);
    if (!floor.ok) {
      this.#issue = floor.error;
      return;
    }
    for (let k = 0; k < this.total; k++) {
      const seed = (scenario.seed + k) % SEEDS;
      const input = yield* evacuationInputSteps(floor.value, scenario, seed);
      if (!input.ok) {
        this.#issue = input.error;
        return;
      }
      const result = yield* evacuationSteps(input.value);
      const { first, t95, last, remaining } = result;
      // Of each only its figures are kept.
      this.#results.push(result);
      this.#each.push({ seed, first, t95, last, remaining });
      yield;
    }
  }
}
