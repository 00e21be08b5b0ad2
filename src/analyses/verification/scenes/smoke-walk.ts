import type { SMOKE_LAWS } from '../../../model/scenario/evacuation-scenario';
import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, shown } from '../measured';
import { GROUND, PlanDrawing } from '../plans/plan-drawing';
import type { Scene } from '../scene';

type Law = (typeof SMOKE_LAWS)[number];

const SPEED = 1.25;
/** What starting up and the length of a step leave of a time, as a share of it. */
const SHARE = 0.01;

/**
 * Share of the speed in clear air at an extinction coefficient K, 1/m, written here a second time to hold the program against it. Frantzich
 * and Nilsson as FDS+Evac has it (guide, equation 11): 1 − 0.057 K / 0.706, no less than a tenth. Fridolf and others 2019: V / (V + 2) of the
 * visibility V = C / K, with C = 3 for signs that reflect.
 */
const SHARES: Record<Law, (k: number) => number> = {
  lund: (k) => Math.max(0.1, 1 - (0.057 / 0.706) * k),
  fridolf: (k) => 3 / k / (3 / k + 2),
};

const document = new PlanDrawing()
  .room('C', [0, 0, 101, 2])
  .exitDoor(
    'out',
    [
      [101, 0.5],
      [101, 1.5],
    ],
    'C',
  )
  .document();

const sceneOf = (smoke: NonNullable<Scene['fields']['smoke']> | null): Scene => ({
  name: smoke === null ? 'clear' : `${smoke.law}-${smoke.storeys[0]!.extinction}`,
  document,
  fields: {
    maxTime: 3600,
    agents: [{ id: 'walker', storey: GROUND, x: 1, y: 1, speed: SPEED }],
    ...(smoke === null ? {} : { smoke }),
  },
});

/** One walks 100 m in smoke that is as thick everywhere: it takes as much longer as the law says. */
export function* smokeWalkRun(trial: Trial, extinctions: readonly number[]): Steps<CaseRun> {
  const clear = (yield* trial.run(sceneOf(null))).figures.last;
  const measured: Measured[] = [shown('travel-time', 'K = 0', clear, 's')];
  for (const law of ['lund', 'fridolf'] as const) {
    for (const k of extinctions) {
      const run = yield* trial.run(sceneOf({ law, storeys: [{ storey: GROUND, extinction: k }] }));
      const { last } = run.figures;
      const expected = 1 / SHARES[law](k);
      measured.push(
        bounded(
          'time-ratio',
          `${law}, K = ${k} 1/m`,
          last === null || clear === null ? null : last / clear,
          '1',
          {
            min: (1 - SHARE) * expected,
            max: (1 + SHARE) * expected,
          },
        ),
      );
    }
  }
  return { measured, curves: [] };
}
