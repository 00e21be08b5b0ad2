import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, clearing } from '../measured';
import { GROUND, PlanDrawing } from '../plans/plan-drawing';
import { stepSeconds } from '../../../simulation/results/step-seconds';

/** First to last of a group at the exit, seconds: NIST TN 1822, 3.1.2. */
const TOGETHER = 10;

/** A room of 10 × 20 m with a door of 1 m out of a short wall. */
const document = new PlanDrawing()
  .room('R', [0, 0, 10, 20])
  .exitDoor(
    'out',
    [
      [4.5, 0],
      [5.5, 0],
    ],
    'R',
  )
  .document();

/** A group that belongs together walks through a slower one and is out together. `speeds`: of each of its members, m/s. */
export function* groupTogetherRun(
  trial: Trial,
  speeds: readonly number[],
  slowCrowd: number,
): Steps<CaseRun> {
  const run = yield* trial.run({
    name: 'groups',
    document,
    fields: {
      maxTime: 900,
      agents: [
        ...speeds.map((speed, i) => ({
          id: `group/${i}`,
          storey: GROUND,
          x: 3 + i,
          y: 18,
          speed,
          party: 'group',
        })),
        ...Array.from({ length: 10 }, (_, i) => ({
          id: `slow/${i}`,
          storey: GROUND,
          x: 3 + (i % 5),
          y: 9 + 2 * Math.floor(i / 5),
          speed: slowCrowd,
        })),
      ],
    },
  });
  const { recording } = run;
  const steps = [...recording.leftAt].filter((_, i) => run.people[i]!.startsWith('group'));
  const areOut = steps.every((step) => step >= 0);
  const spread = stepSeconds(Math.max(...steps) - Math.min(...steps), recording.head.dt);
  const measured: Measured[] = [
    bounded('spread', `n = ${speeds.length}`, areOut ? spread : null, 's', { min: 0, max: TOGETHER }),
    ...clearing(run, ''),
  ];
  return { measured, curves: [] };
}
