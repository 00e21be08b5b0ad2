import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, clearing, none } from '../measured';
import { GROUND, PlanDrawing } from '../plans/plan-drawing';

/** A room of 10 × 15 m with a door of 1 m in the middle of either short wall. */
const document = new PlanDrawing()
  .room('R', [0, 0, 15, 10])
  .exitDoor(
    'one',
    [
      [0, 4.5],
      [0, 5.5],
    ],
    'R',
  )
  .exitDoor(
    'two',
    [
      [15, 4.5],
      [15, 5.5],
    ],
    'R',
  )
  .document();

/** To the second: a step or two, and the time to start, are less than half of one. */
const SECONDS = { min: 10.5, max: 11.5 };

/** Somebody walks 1 m/s from 6 m before an exit, which shuts after a second, when 5 m are left: the other is 10 m behind. */
export function* exitShutsRun(trial: Trial): Steps<CaseRun> {
  const run = yield* trial.run({
    name: 'room',
    document,
    fields: {
      maxTime: 120,
      changes: [{ exit: 'one', at: 1, open: false }],
      agents: [{ id: 'walker', storey: GROUND, x: 6, y: 5, speed: 1 }],
    },
  });
  const by = (id: string): number => run.figures.exits.find((exit) => exit.id === id)?.count ?? 0;
  const measured: Measured[] = [
    none('wrong-exit', '', by('one')),
    bounded('people', '2', by('two'), '1', { min: 1, max: 1 }),
    ...clearing(run, ''),
    bounded('travel-time', '', run.figures.last, 's', SECONDS),
  ];
  return { measured, curves: [] };
}
