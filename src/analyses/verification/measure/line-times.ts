import { assert } from '../../../base/assert';
import type { Steps } from '../../../base/steps';
import {
  crossingSteps,
  type CrossedLine,
  type LineCrossings,
} from '../../../simulation/results/line-crossings';
import type { Line } from '../plans/plan-drawing';
import { GROUND } from '../plans/plan-drawing';
import type { SceneRun } from '../scene';
import { storeyNumber } from './storey-number';

/** When people went over lines of level floor, each way: between two frames straight. Cost: that of `crossingSteps`. */
export function* lineTimes(run: SceneRun, lines: readonly Line[], storey = GROUND): Steps<LineCrossings[]> {
  const number = storeyNumber(run, storey);
  const sheet = run.recording.head.sheets.findIndex((each) => each.storey === number && each.flight < 0);
  assert(sheet >= 0, 'the storey has level floor', storey);
  return yield* crossingSteps(
    run.recording,
    lines.map(([a, b]): CrossedLine => ({ sheet, a, b })),
  );
}
