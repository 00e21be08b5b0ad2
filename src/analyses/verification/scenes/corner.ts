import type { Steps } from '../../../base/steps';
import type { CaseRun, Trial } from '../case';
import { clearing, none } from '../measured';
import { placesOff } from '../measure/places-off';
import { agentsAt } from '../plans/agents';
import { PlanDrawing } from '../plans/plan-drawing';
import { standIn } from '../plans/stand-in';

/** What rounding of a recorded place may put somebody across a wall, metres; a body's centre keeps 0.2 m from it. */
const ROUNDING = 0.002;

/** Twenty people walk round a corner to the left in a corridor of 2 m; none goes through a wall. */
export function* cornerRun(trial: Trial): Steps<CaseRun> {
  const run = yield* trial.run({
    name: 'corner',
    document: new PlanDrawing()
      .room('C', [
        [0, 0],
        [12, 0],
        [12, 12],
        [10, 12],
        [10, 2],
        [0, 2],
      ])
      .exitArea('E', [10, 11, 12, 12])
      .document(),
    fields: { maxTime: 180, agents: agentsAt(standIn([0, 0, 6, 2], 20, 0.2, trial.seed)) },
  });
  const off = yield* placesOff(run, (x, y) => {
    const isIn = x > -ROUNDING && x < 12 + ROUNDING && y > -ROUNDING && y < 12 + ROUNDING;
    return isIn && (x > 10 - ROUNDING || y < 2 + ROUNDING);
  });
  return { measured: [none('off-floor', '', off), ...clearing(run, '')], curves: [] };
}
