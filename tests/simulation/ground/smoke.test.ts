import { expect, it } from 'vitest';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { PRESETS } from '../../../src/simulation/models/presets';
import { CrowdSteps, type CrowdRun } from '../../../src/simulation/run-crowd';
import { SMOKE_ROWS } from '../../../src/standards/smoke/smoke-laws';
import { building, FloorDrawing } from '../../geometry/nav/plans';
import { flightScene, stairRun } from '../support/stair-scenes';

/** One person before 100 m of a corridor 2 m wide. */
const corridor = (preset: 'default' | 'jupedsim'): CrowdRun =>
  stairRun(
    {
      nav: buildNav(building([new FloorDrawing().floor(-2, 0, 104, 2).build()])),
      groups: [{ storey: 0, box: [-1.3, 0.7, -0.7, 1.3], count: 1, exit: 0 }],
      exits: [{ storey: 0, area: [103, 0, 104, 2] }],
    },
    PRESETS[preset],
    1,
  );

/** Seconds between x = 0 and x = 100. */
function seconds(run: CrowdRun): number {
  const steps = new CrowdSteps(run);
  const { crowd, floor } = run;
  let within = 0;
  for (let step = 0; crowd.aliveCount > 0; step++) {
    expect(step * run.dt).toBeLessThan(2000);
    const x = crowd.x[0]! + floor.nav.origin[0];
    if (x >= 0 && x < 100) within++;
    steps.next();
  }
  return within * run.dt;
}

const inSmoke = (run: CrowdRun, share: number): CrowdRun => ({
  ...run,
  ground: { stairs: new Uint8Array(run.floor.nav.input.flights.length), smoke: Float64Array.of(share) },
});

it.each(
  (['lund', 'fridolf'] as const).flatMap((law) =>
    (['default', 'jupedsim'] as const).map((preset) => [law, preset] as const),
  ),
)(
  'ISO 20414, table 21: by %s, %s, 100 m take as much longer as smoke lets people go slower',
  (law, preset) => {
    const clear = seconds(corridor(preset));
    expect(clear).toBeCloseTo(100 / 1.2, 0);
    for (const extinction of [0.5, 1, 3, 7.5, 10]) {
      const share = SMOKE_ROWS[law].shareAt(extinction);
      expect(seconds(inSmoke(corridor(preset), share)) / (clear / share)).toBeCloseTo(1, 2);
    }
  },
);

it('air without smoke changes nothing, down to the last bit', () => {
  const [one, other] = [corridor('default'), inSmoke(corridor('default'), 1)];
  expect(seconds(other)).toBe(seconds(one));
  expect(other.crowd.x).toEqual(one.crowd.x);
});

it('on stairs in smoke people are slowed by both, and as before beyond it', () => {
  const run = stairRun(flightScene(2, 'down', 1), PRESETS.default, 1);
  // The flight belongs to the storey below.
  const smoky = { ...run, ground: { stairs: Uint8Array.of(1), smoke: Float64Array.of(0.5, 1) } };
  const steps = new CrowdSteps(smoky);
  const seen = new Map<string, number>();
  const { crowd, floor } = run;
  while (crowd.aliveCount > 0 && steps.step * run.dt < 200) {
    const { flight, storey } = floor.nav.sheets[floor.nav.sheetOf[crowd.triangle[0]!]!]!;
    steps.next();
    seen.set(flight >= 0 ? 'stairs' : `storey ${storey}`, crowd.free[0]!);
  }
  expect([...seen]).toEqual([
    ['storey 1', 1.2],
    ['stairs', 0.5],
    ['storey 0', 0.6],
  ]);
});
