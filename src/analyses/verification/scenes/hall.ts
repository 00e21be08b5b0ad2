import type { Steps } from '../../../base/steps';
import type { CampusDocument } from '../../../model/schema/document';
import type { CaseRun, Trial } from '../case';
import { bounded, clearing, shown } from '../measured';
import { PlanDrawing, type Box } from '../plans/plan-drawing';
import type { SceneRun } from '../scene';
import { adults } from '../plans/adults';
import { agentsAt } from '../plans/agents';
import { standIn } from '../plans/stand-in';

/** The hall of IMO and RiMEA test 9: 30 m × 20 m. */
export const HALL: Box = [0, 0, 30, 20];
/** Where its doors of 1 m begin on the long walls. */
const DOORS = { south: [7, 22], north: [7, 22] } as const;

/** With two doors of 1 m in each long wall. */
export function hall(): CampusDocument {
  const drawing = new PlanDrawing().room('H', HALL);
  for (const [side, y] of [['south', 0] as const, ['north', 20] as const]) {
    for (const [i, x] of DOORS[side].entries()) {
      drawing.exitDoor(
        `${side}-${i + 1}`,
        [
          [x, y],
          [x + 1, y],
        ],
        'H',
      );
    }
  }
  return drawing.document();
}

/** A thousand adults leave the hall by four doors, or by the two in the south. */
function* hallRun(trial: Trial, doors: 2 | 4): Steps<SceneRun> {
  return yield* trial.run({
    name: `${doors}-doors`,
    document: hall(),
    fields: {
      maxTime: 1800,
      closed: doors === 4 ? [] : ['north-1', 'north-2'],
      agents: agentsAt(standIn(HALL, 1000, 0.2, trial.seed), adults(trial.seed)),
    },
  });
}

/** The hall with all its doors, and with two of them shut: then it takes about twice as long. */
export function* doorsShutRun(trial: Trial): Steps<CaseRun> {
  const four = yield* hallRun(trial, 4);
  const two = yield* hallRun(trial, 2);
  const [of4, of2] = [four.figures.last, two.figures.last];
  const ratio = of4 === null || of2 === null ? null : of2 / of4;
  const flows = [four, two].map(({ figures }) => Math.max(...figures.exits.map(({ flow }) => flow ?? 0)));
  return {
    measured: [
      ...clearing(four, '4 × 1 m'),
      ...clearing(two, '2 × 1 m'),
      bounded('time-ratio', '2 : 4', ratio, '1', { min: 1.6, max: 2.4 }),
      shown('flow', '4 × 1 m: max', flows[0]!, '1/s'),
      shown('flow', '2 × 1 m: max', flows[1]!, '1/s'),
    ],
    curves: [],
  };
}
