import type { Steps } from '../../../base/steps';
import type { CaseRun, Trial } from '../case';
import { clearing, none, shown } from '../measured';
import { agentsAt } from '../plans/agents';
import { PlanDrawing } from '../plans/plan-drawing';
import { standIn } from '../plans/stand-in';

/** Twelve cabins, six on each side of a corridor of 2 m by 20 m: who is in each, and by which exit they are to leave. */
const CABINS = [
  { people: 2, exit: 'main' },
  { people: 2, exit: 'main' },
  { people: 2, exit: 'main' },
  { people: 2, exit: 'main' },
  { people: 2, exit: 'secondary' },
  { people: 2, exit: 'secondary' },
  { people: 2, exit: 'main' },
  { people: 2, exit: 'main' },
  { people: 2, exit: 'main' },
  { people: 1, exit: 'main' },
  { people: 2, exit: 'secondary' },
  { people: 2, exit: 'secondary' },
] as const;

/** 23 people of twelve cabins leave by the exits that they are told: 15 by the main one, 8 by the secondary one. */
export function* cabinsRun(trial: Trial): Steps<CaseRun> {
  const drawing = new PlanDrawing()
    .room('C', [-2, 0, 20, 2])
    .exitDoor(
      'main',
      [
        [-2, 0.5],
        [-2, 1.5],
      ],
      'C',
    )
    .exitDoor(
      'secondary',
      [
        [20, 0.5],
        [20, 1.5],
      ],
      'C',
    );
  const agents = CABINS.flatMap(({ people, exit }, i) => {
    const x = 3.3 * (i % 6);
    const [y0, y1] = i < 6 ? [2.2, 6.5] : [-4.5, -0.2];
    const code = `R${i + 1}`;
    const wall = i < 6 ? 2.1 : -0.1;
    drawing.room(code, [x, y0, x + 3.1, y1]).door(
      `D${i + 1}`,
      [
        [x + 1.1, wall],
        [x + 2, wall],
      ],
      [code, 'C'],
    );
    const places = standIn([x, y0, x + 3.1, y1], people, 0.2, trial.seed + 100 * i);
    return places.map((at) => ({ at, exit }));
  });
  const run = yield* trial.run({
    name: 'cabins',
    document: drawing.document(),
    fields: {
      maxTime: 240,
      agents: agentsAt(
        agents.map(({ at }) => at),
        (i) => ({ exit: agents[i]!.exit }),
      ),
    },
  });
  const { leftBy } = run.recording;
  // Numbers of people go by their ids, which go by their places here.
  const wrong = agents.filter(({ exit }, i) => leftBy[i]! >= 0 && run.exits[leftBy[i]!] !== exit).length;
  const by = (exit: string): number => run.figures.exits.find(({ id }) => id === exit)?.count ?? 0;
  return {
    measured: [
      none('wrong-exit', '', wrong),
      shown('people', 'main', by('main'), '1'),
      shown('people', 'secondary', by('secondary'), '1'),
      ...clearing(run, ''),
    ],
    curves: [],
  };
}
