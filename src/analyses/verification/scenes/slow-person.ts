import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { clearing, shown } from '../measured';
import { PlanDrawing } from '../plans/plan-drawing';
import type { SceneRun } from '../scene';

const ABLE = { speed: 1.25, radius: 0.2 } as const;
/** As wide as a wheelchair, half as wide again as what is left beside it. */
const SLOW = { speed: 0.8, radius: 0.4 } as const;

/** Two rooms of 5 × 4 m and a passage of 1.5 × 2 m between them; out by a door of 1 m. */
const document = new PlanDrawing()
  .room('crowd', [0, 0, 2.5, 4])
  .room('one', [2.5, 0, 5, 4])
  .room('passage', [5, 1.25, 7, 2.75])
  .room('end', [7, 0, 12, 4])
  .exitDoor(
    'out',
    [
      [12, 1.5],
      [12, 2.5],
    ],
    'end',
  )
  .document();

/** How many of the crowd were out before the one ahead of them. */
function overtaken({ people, recording }: SceneRun): number {
  const one = recording.leftAt[people.indexOf('one/1')]!;
  return recording.leftAt.filter((at) => at >= 0 && (one < 0 || at < one)).length;
}

/**
 * 24 walk behind one who is slow and wide, or like them. The guidelines ask people to judge how the one is overtaken and what it costs, without a figure that
 * is known; asked is only that nobody is stuck behind.
 */
export function* slowPersonRun(trial: Trial): Steps<CaseRun> {
  const measured: Measured[] = [];
  const times: (number | null)[] = [];
  for (const [of, profile] of [
    ['r = 0.2 m', ABLE],
    ['r = 0.4 m', SLOW],
  ] as const) {
    const run = yield* trial.run({
      name: `one-${profile.radius}`,
      document,
      fields: {
        maxTime: 600,
        groups: [
          { space: 'crowd', count: 24, profile: ABLE },
          { space: 'one', count: 1, profile },
        ],
      },
    });
    times.push(run.figures.last);
    measured.push(...clearing(run, of), shown('overtaking', of, overtaken(run), '1'));
  }
  const [able, slow] = times;
  const longer = able === null || slow === null ? null : slow! - able!;
  measured.push(shown('time-excess', '', longer, 's'));
  return { measured, curves: [] };
}
