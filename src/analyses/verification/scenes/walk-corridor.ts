import type { Steps } from '../../../base/steps';
import type { Trial } from '../case';
import { lineTimes } from '../measure/line-times';
import { GROUND, PlanDrawing } from '../plans/plan-drawing';

/** Floor before and behind what is timed, metres: a person has no length, and is at full speed there. */
const BEFORE = 2;

/** Seconds that one person takes for so many metres of a corridor 2 m wide; null = never came to its end. */
export function* corridorTime(trial: Trial, length: number, speed: number): Steps<number | null> {
  const run = yield* trial.run({
    name: 'corridor',
    document: new PlanDrawing()
      .room('C', [-BEFORE, 0, length + 2 * BEFORE, 2])
      .exitArea('E', [length + BEFORE, 0, length + 2 * BEFORE, 2])
      .document(),
    fields: { maxTime: 600, agents: [{ id: 'walker', storey: GROUND, x: 0.3 - BEFORE, y: 1, speed }] },
  });
  const [start, end] = yield* lineTimes(run, [
    [
      [0, 0],
      [0, 2],
    ],
    [
      [length, 0],
      [length, 2],
    ],
  ]);
  const [from, to] = [start!.rightward[0], end!.rightward[0]];
  return from === undefined || to === undefined ? null : to - from;
}
