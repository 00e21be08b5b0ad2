import type { Steps } from '../../../base/steps';
import type { CaseRun, Trial } from '../case';
import { bounded, clearing } from '../measured';
import { adults } from '../plans/adults';
import { agentsAt } from '../plans/agents';
import { PlanDrawing } from '../plans/plan-drawing';
import { standIn } from '../plans/stand-in';
import { HALL } from '../scenes/hall';
import { rimeaCase } from './rimea-case';

const PEOPLE = 1000;
/** Where JuPedSim's system test has its doors of 1 m, both in the north wall. */
const [NEAR, FAR] = [21, 27] as const;

/** A thousand adults stand close in the west of a hall: most leave by the nearer door, some by the other. */
function* exitChoiceRun(trial: Trial): Steps<CaseRun> {
  const drawing = new PlanDrawing().room('H', HALL);
  for (const [code, x] of [['near', NEAR] as const, ['far', FAR] as const]) {
    drawing.exitDoor(
      code,
      [
        [x, HALL[3]],
        [x + 1, HALL[3]],
      ],
      'H',
    );
  }
  const run = yield* trial.run({
    name: 'two-exits',
    document: drawing.document(),
    fields: {
      maxTime: 1800,
      routing: { exitChoice: 'shortest-time' },
      agents: agentsAt(standIn([2, 2, 15, 18], PEOPLE, 0.2, trial.seed), adults(trial.seed)),
    },
  });
  const by = (code: string): number => run.figures.exits.find(({ id }) => id === code)?.count ?? 0;
  return {
    measured: [
      ...clearing(run, ''),
      bounded('share', '1', (100 * by('near')) / PEOPLE, '%', { min: 50, max: null }),
      bounded('people', '2', by('far'), '1', { min: 1, max: null }),
    ],
    curves: [],
  };
}

/** RiMEA 11: choice of the exit, by time with queues. */
export const exitChoiceTest = rimeaCase(11, { manySeeds: true, steps: exitChoiceRun });
