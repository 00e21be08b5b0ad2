import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, shown } from '../measured';
import { areaReadings, meanReading } from '../measure/area-readings';
import { besideWeidmann, weidmannSpeed } from '../measure/weidmann';
import { PlanDrawing, type Box } from '../plans/plan-drawing';
import type { Scene } from '../scene';

const SPEED = 1.2;
/** People a square metre at the beginning; every day those that are compared and one between. */
const DENSITIES = { full: [0.5, 1, 2, 3, 4, 5, 6], daily: [1, 3, 5] };
const MODERATE = 1;
const VERY_HIGH = 5;
const [LENGTH, WIDTH] = [60, 4];
/** In the middle, while neither those ahead have gone nor the last ones come: at 1.2 m/s both are 24 m off after 20 s. */
const MIDDLE: Box = [25, 0, 35, WIDTH];
const [FROM, TO] = [5, 20];

/**
 * A corridor of 70 × 4 m, all but its end full of people who set out together. In its middle they walk for a while as in one without end.
 */
const sceneOf = (density: number): Scene => ({
  name: `density-${density}`,
  document: new PlanDrawing()
    .room('C', [0, 0, LENGTH, WIDTH])
    .room('D', [LENGTH, 0, LENGTH + 10, WIDTH])
    .exitDoor(
      'out',
      [
        [LENGTH + 10, 0],
        [LENGTH + 10, WIDTH],
      ],
      'D',
    )
    .document(),
  fields: {
    maxTime: TO,
    groups: [
      { space: 'C', count: Math.round(density * LENGTH * WIDTH), profile: { speed: SPEED, radius: 0.2 } },
    ],
  },
});

/** Speed falls with density, never over the free one, and at a very high density fewer come through than at a moderate one. */
export function* corridorCrowdRun(trial: Trial): Steps<CaseRun> {
  const measured: Measured[] = [];
  const points: [density: number, speed: number][] = [];
  const densities = trial.full ? DENSITIES.full : DENSITIES.daily;
  for (const density of densities) {
    const run = yield* trial.run(sceneOf(density));
    const readings = yield* areaReadings(run, { box: MIDDLE, along: [1, 0], from: FROM, to: TO });
    const reading = meanReading(readings);
    const speed = reading.speed;
    const of = `ρ = ${density} 1/m²`;
    measured.push(bounded('speed', of, speed, 'm/s', { min: null, max: SPEED + 0.01 }));
    measured.push(shown('specific-flow', of, speed === null ? null : speed * reading.density, '1/(m·s)'));
    const known = weidmannSpeed(reading.density);
    const ratio = speed === null || known === 0 ? null : speed / known;
    measured.push(shown('speed-ratio', `${of} : Weidmann`, ratio, '1'));
    if (speed !== null) points.push([reading.density, speed]);
  }
  const rises = points.filter(([, speed], i) => i > 0 && speed > points[i - 1]![1] + 0.01);
  const flowAt = (density: number): number | null => {
    const [at, speed] = points[densities.indexOf(density)] ?? [null, null];
    return at === null || speed === null ? null : at * speed;
  };
  const [moderate, dense] = [flowAt(MODERATE), flowAt(VERY_HIGH)];
  measured.push(
    bounded('speed-rises', '', rises.length, '1', { min: 0, max: 0 }),
    bounded(
      'flow-ratio',
      `ρ ${VERY_HIGH} : ${MODERATE}`,
      moderate === null || dense === null ? null : dense / moderate,
      '1',
      {
        min: null,
        max: 1,
      },
    ),
  );
  return { measured, curves: [besideWeidmann('', points)] };
}
