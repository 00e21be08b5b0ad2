import type { SceneFields, SceneRun } from '../scene';
import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, shown } from '../measured';
import { eachFrame } from '../measure/each-frame';
import { PlanDrawing } from '../plans/plan-drawing';
import { greatestDistance, mostDistance, normalCdf, uniformCdf } from '../measure/kolmogorov-smirnov';
import { ADULT, MEN_30_TO_50 } from './populations';

type Speeds = NonNullable<NonNullable<SceneFields['groups']>[number]['speed']>;

/** Places are kept to a millimetre, so that a way of a second is wrong by less than this, metres. */
const ROUNDING = 0.003;

/** A floor so wide that nobody is in anybody's way for long. */
const SIDE = 60;

/** Frames come so often that ways are measured over a second and little more. */
const WINDOW = 1;

/** How fast each walked on free floor: the longest way of a second or the first frame after it, over that time. */
function* walkedSpeeds(run: SceneRun) {
  const { people } = run.recording.head;
  const [x, y] = [new Float64Array(people), new Float64Array(people)];
  const seen = new Float64Array(people).fill(-1);
  const fastest = new Float64Array(people);
  yield* eachFrame(run, (now, seconds) => {
    for (let k = 0; k < now.count; k++) {
      const i = now.person[k]!;
      const time = seconds - seen[i]!;
      if (seen[i]! >= 0 && time < WINDOW) continue;
      if (seen[i]! >= 0) {
        const way = Math.hypot(now.x[k]! - x[i]!, now.y[k]! - y[i]!);
        fastest[i] = Math.max(fastest[i]!, way / time);
      }
      [x[i], y[i], seen[i]] = [now.x[k]!, now.y[k]!, seconds];
    }
  });
  return [...fastest];
}

/** What people draw from, and its function; bounds where it has some. */
interface DrawnSpeeds {
  readonly count: number;
  readonly speed: Speeds;
  readonly cdf: (value: number) => number;
  readonly bounds: readonly [min: number, max: number] | null;
}

/** The speeds that people of a group walk at on free floor are of the distribution that they were given. */
function* drawnSpeedsRun(trial: Trial, { count, speed, cdf, bounds }: DrawnSpeeds): Steps<CaseRun> {
  const run = yield* trial.run({
    name: 'hall',
    document: new PlanDrawing()
      .room('H', [0, 0, SIDE, SIDE])
      .room('W', [SIDE, 0, SIDE + 20, SIDE])
      .exitArea('E', [SIDE + 10, 0, SIDE + 20, SIDE])
      .document(),
    fields: { maxTime: 20, groups: [{ space: 'H', count, profile: ADULT, speed }] },
  });
  const walked = yield* walkedSpeeds(run);
  const mean = walked.reduce((sum, value) => sum + value, 0) / count;
  const square = walked.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  const [least, most] = [Math.min(...walked), Math.max(...walked)];
  const measured: Measured[] = [
    bounded('fit', '', greatestDistance(walked, cdf), '1', { min: 0, max: mostDistance(count) }),
    shown('speed', 'x̄', mean, 'm/s'),
    shown('speed', 's', Math.sqrt(square), 'm/s'),
  ];
  const extremes = [
    ['min', least, bounds === null ? null : { min: bounds[0] - ROUNDING, max: null }],
    ['max', most, bounds === null ? null : { min: null, max: bounds[1] + ROUNDING }],
  ] as const;
  for (const [of, value, band] of extremes) {
    measured.push(
      band === null ? shown('speed', of, value, 'm/s') : bounded('speed', of, value, 'm/s', band),
    );
  }
  return { measured, curves: [] };
}

/** Speeds of a hundred people about 1.2 m/s. */
const NORMAL: DrawnSpeeds = {
  count: 100,
  speed: { distribution: 'normal', mean: 1.2, deviation: 0.2, min: 0.2, max: 2.2 },
  cdf: (speed) => normalCdf(speed, 1.2, 0.2),
  bounds: null,
};

/** The men of IMO's table. */
const MEN: DrawnSpeeds = {
  count: 50,
  speed: MEN_30_TO_50,
  cdf: (speed) => uniformCdf(speed, MEN_30_TO_50.min, MEN_30_TO_50.max),
  bounds: [MEN_30_TO_50.min, MEN_30_TO_50.max],
};

export const normalSpeedsRun = (trial: Trial): Steps<CaseRun> => drawnSpeedsRun(trial, NORMAL);
export const menSpeedsRun = (trial: Trial): Steps<CaseRun> => drawnSpeedsRun(trial, MEN);
