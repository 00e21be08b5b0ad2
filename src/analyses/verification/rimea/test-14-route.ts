import type { Steps } from '../../../base/steps';
import type { CampusDocument } from '../../../model/schema/document';
import type { CaseRun, Trial } from '../case';
import { clearing, shown } from '../measured';
import { lineTimes } from '../measure/line-times';
import { adults } from '../plans/adults';
import { agentsAt } from '../plans/agents';
import { PlanDrawing } from '../plans/plan-drawing';
import { standIn } from '../plans/stand-in';
import type { SceneRun } from '../scene';
import { rimeaCase } from './rimea-case';

const PEOPLE = 100;
const UPPER = 'U';
const RISE = 2;

/** Two rooms: up a flight, over a bridge and down another is 16 m, round by a level corridor 55 m. */
function twoWays(): CampusDocument {
  return new PlanDrawing()
    .storey(UPPER, RISE)
    .room('C', [
      [0, 0],
      [10, 0],
      [10, 10],
      [6, 10],
      [6, 25],
      [29, 25],
      [29, 10],
      [25, 10],
      [25, 0],
      [35, 0],
      [35, 10],
      [31, 10],
      [31, 27],
      [4, 27],
      [4, 10],
      [0, 10],
    ])
    .room('B', [14, 4, 21, 6], UPPER)
    .flight('F1', [10, 4, 14, 6], [0, RISE], [1, 0])
    .flight('F2', [21, 4, 25, 6], [0, RISE], [-1, 0])
    .exitArea('E', [33, 0, 35, 10])
    .document();
}

/** How many go over the stairs, and how many round, of a hundred. */
export function* waysTaken(
  trial: Trial,
): Steps<{ readonly run: SceneRun; readonly stairs: number; readonly level: number }> {
  const run = yield* trial.run({
    name: 'two-ways',
    document: twoWays(),
    fields: {
      maxTime: 600,
      agents: agentsAt(standIn([0, 0, 8, 10], PEOPLE, 0.2, trial.seed), adults(trial.seed)),
    },
  });
  const [round] = yield* lineTimes(run, [
    [
      [17, 25],
      [17, 27],
    ],
  ]);
  const level = (100 * round!.rightward.length) / PEOPLE;
  return { run, stairs: 100 - level, level };
}

/** Which way people take: for people to judge. */
function* routeRun(trial: Trial): Steps<CaseRun> {
  const { run, stairs, level } = yield* waysTaken(trial);
  return {
    measured: [
      ...clearing(run, ''),
      shown('share', '16 m, 2 stairs', stairs, '%'),
      shown('share', '55 m, level', level, '%'),
    ],
    curves: [],
  };
}

/** RiMEA 14: choice of route. */
export const routeTest = rimeaCase(14, { documentation: true, steps: routeRun });
