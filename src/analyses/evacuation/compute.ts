import type { Steps } from '../../base/steps';
import { waitingCount } from '../../simulation/choice/waiting';
import { runOutcome } from '../../simulation/results/run-outcome';
import { CrowdSteps } from '../../simulation/run-crowd';
import { evacuationFigures } from './figures';
import type { EvacuationInput } from './input';
import type { WatchedResult } from './result';

/** Steps of agents between two pauses: some ten milliseconds. */
const AGENT_STEPS = 5000;
/** Rounding of a time that was divided by the length of a step. */
const ROUNDING = 1e-6;

/**
 * Runs a crowd until all have left or the scenario's time is over. `watch` is called before the first step and after each.
 * O(steps · people · neighbours).
 */
export function* evacuationSteps(
  { run, exits, maxTime }: EvacuationInput,
  watch: (crowd: CrowdSteps) => void = () => {},
): Steps<WatchedResult> {
  const crowd = new CrowdSteps(run);
  const most = Math.floor(maxTime / run.dt + ROUNDING);
  let pause = AGENT_STEPS;
  yield;
  watch(crowd);
  while (crowd.step < most && run.crowd.aliveCount > 0) {
    yield* crowd.readySteps();
    pause -= run.crowd.aliveCount;
    crowd.next();
    watch(crowd);
    if (pause > 0) continue;
    pause = AGENT_STEPS;
    yield;
  }
  return { ...evacuationFigures(runOutcome(crowd), exits, maxTime), waiting: waitingCount(run.crowd) };
}
