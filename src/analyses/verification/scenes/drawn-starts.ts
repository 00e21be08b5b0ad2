import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, clearing, none } from '../measured';
import { greatestDistance, mostDistance, normalCdf, uniformCdf } from '../measure/kolmogorov-smirnov';
import { startTimes } from '../measure/start-times';
import type { SceneFields } from '../scene';
import { hall } from './hall';
import { ADULT } from './populations';

type Premovement = NonNullable<NonNullable<SceneFields['groups']>[number]['premovement']>;

/** Frames are a tenth of a second apart; somebody has set out in the first one that says so. */
const FRAME = 0.1;
const ROUNDING = 0.01;

/** A distribution of premovement and its function. */
interface DrawnStarts {
  readonly name: string;
  readonly premovement: Premovement;
  readonly cdf: (seconds: number) => number;
  readonly bounds: readonly [min: number, max: number];
}

const COUNT = 100;

/** The distributions of the note's table that a scenario can give, and the normal one. */
const STARTS: readonly DrawnStarts[] = [
  {
    name: 'U(10, 100)',
    premovement: { distribution: 'uniform', min: 10, max: 100 },
    cdf: (seconds) => uniformCdf(seconds, 10, 100),
    bounds: [10, 100],
  },
  {
    name: 'N(60, 10)',
    premovement: { distribution: 'normal', mean: 60, deviation: 10 },
    cdf: (seconds) => normalCdf(seconds, 60, 10),
    bounds: [0, Infinity],
  },
  {
    name: 'LN(4.586, 0.967)',
    premovement: { distribution: 'lognormal', mean: 4.586, deviation: 0.967, max: 7000 },
    cdf: (seconds) => normalCdf(Math.log(seconds), 4.586, 0.967),
    bounds: [0, 7000],
  },
];

/** A group sets out as each of some distributions says: 100 people, so that a distance from it is told from chance, in a hall so
 * wide that who still waits is in nobody's way. */
export function* drawnStartsRun(trial: Trial): Steps<CaseRun> {
  const measured: Measured[] = [];
  for (const { name, premovement, cdf, bounds } of STARTS) {
    const run = yield* trial.run({
      name,
      document: hall(),
      fields: { maxTime: 7200, groups: [{ space: 'H', count: COUNT, profile: ADULT, premovement }] },
    });
    const seen = (yield* startTimes(run)).map((at) => at ?? Infinity);
    const outside = seen.filter((at) => at < bounds[0] - ROUNDING || at > bounds[1] + FRAME + ROUNDING);
    measured.push(
      bounded('fit', name, greatestDistance(seen, cdf), '1', { min: 0, max: mostDistance(COUNT) }),
      none('people', name, outside.length),
      ...clearing(run, name),
    );
  }
  return { measured, curves: [] };
}
