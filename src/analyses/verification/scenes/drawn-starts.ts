import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, clearing, none } from '../measured';
import { greatestDistance, mostDistance } from '../measure/kolmogorov-smirnov';
import { startTimes } from '../measure/start-times';
import type { SceneFields } from '../scene';
import { hall } from './hall';
import { ADULT } from './populations';

type Premovement = NonNullable<NonNullable<SceneFields['groups']>[number]['premovement']>;

/** Frames are a tenth of a second apart; somebody has set out in the first one that says so. */
const FRAME = 0.1;
const ROUNDING = 0.01;

/** A distribution of premovement and its function. */
export interface DrawnStarts {
  readonly name: string;
  readonly premovement: Premovement;
  readonly cdf: (seconds: number) => number;
  readonly bounds: readonly [min: number, max: number];
}

const COUNT = 100;

/** A group sets out as each of some distributions says: 100 people, so that a distance from it is told from chance, in a hall so
 * wide that who still waits is in nobody's way. */
export function* drawnStartsRun(trial: Trial, all: readonly DrawnStarts[]): Steps<CaseRun> {
  const measured: Measured[] = [];
  for (const { name, premovement, cdf, bounds } of all) {
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
