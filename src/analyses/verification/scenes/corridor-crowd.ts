import type { Steps } from '../../../base/steps';
import type { CaseRun, Curve, Measured, Trial } from '../case';
import { bounded, shown } from '../measured';
import { areaReadings, meanReading } from '../measure/area-readings';
import { PlanDrawing } from '../plans/plan-drawing';
import type { Scene } from '../scene';

const SPEED = 1.2;
/** People a square metre at the beginning: two moderate, two very high. */
const DENSITIES = [0.5, 1, 2, 3, 4, 5, 6];
const MODERATE = 1;
const VERY_HIGH = 5;
const [LENGTH, WIDTH] = [110, 2];

/**
 * A corridor of 120 × 2 m, all but its end full of people who set out together. In its middle, until neither those ahead have gone nor
 * the last ones come, they walk as in one without end.
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
    maxTime: 40,
    groups: [
      { space: 'C', count: Math.round(density * LENGTH * WIDTH), profile: { speed: SPEED, radius: 0.2 } },
    ],
  },
});

/** Speed falls with density, never over the free one, and at a very high density fewer come through than at a moderate one. */
export function* corridorCrowdRun(trial: Trial): Steps<CaseRun> {
  const measured: Measured[] = [];
  const points: [density: number, speed: number][] = [];
  for (const density of DENSITIES) {
    const run = yield* trial.run(sceneOf(density));
    const readings = yield* areaReadings(run, { box: [54, 0, 64, WIDTH], along: [1, 0], from: 10, to: 40 });
    const reading = meanReading(readings);
    const speed = reading.speed;
    const of = `ρ = ${density} 1/m²`;
    measured.push(bounded('speed', of, speed, 'm/s', { min: null, max: SPEED + 0.01 }));
    measured.push(shown('specific-flow', of, speed === null ? null : speed * reading.density, '1/(m·s)'));
    if (speed !== null) points.push([reading.density, speed]);
  }
  const rises = points.filter(([, speed], i) => i > 0 && speed > points[i - 1]![1] + 0.01);
  const flowAt = (density: number): number | null => {
    const [at, speed] = points[DENSITIES.indexOf(density)] ?? [null, null];
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
  const curve: Curve = {
    of: '',
    x: { what: 'density', unit: '1/m²' },
    y: { what: 'speed', unit: 'm/s' },
    points,
    reference: null,
  };
  return { measured, curves: [curve] };
}
