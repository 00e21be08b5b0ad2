import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BEST_DENSITY,
  mostSpecificFlow,
  specificFlowAt,
  speedAt,
  stairPace,
  walkingDensity,
} from '../../../../src/analyses/egress/hydraulic/crowd-flow';
import { effectiveWidth } from '../../../../src/analyses/egress/hydraulic/effective-width';
import { calculatedFlow, transition } from '../../../../src/analyses/egress/hydraulic/transition';

const LEVEL = 1.4;
/** One in a hundred of what the handbook has. */
const near = (value: number) => [value * 0.99, value * 1.01] as const;
const expectNear = (got: number, value: number): void => {
  const [least, most] = near(value);
  expect(got).toBeGreaterThanOrEqual(least);
  expect(got).toBeLessThanOrEqual(most);
};

describe('speed and flow (SFPE, its tables of greatest speeds and flows)', () => {
  it.each([
    ['level ways and doors', LEVEL, 1.19, 1.32],
    ['steps 190 / 254', stairPace(0.19, 0.254), 0.85, 0.94],
    ['steps 178 / 279', stairPace(0.178, 0.279), 0.92, 1.01],
    ['steps 165 / 305', stairPace(0.165, 0.305), 0.99, 1.09],
    ['steps 165 / 330', stairPace(0.165, 0.33), 1.05, 1.16],
  ])('%s', (_, pace, speed, flow) => {
    expectNear(speedAt(pace, 0), speed);
    expectNear(speedAt(pace, 0.54), speed);
    expectNear(mostSpecificFlow(pace), flow);
    expectNear(specificFlowAt(pace, BEST_DENSITY), flow);
  });

  // The line S = 1.4 (1 − 0.266 D), worked by hand.
  it.each([
    [1, 1.0276, 1.0276],
    [1.5, 0.8414, 1.2621],
    [1.88, 0.69989, 1.31579],
    [2, 0.6552, 1.3104],
    [3, 0.2828, 0.8484],
    [3.8, 0, 0],
    [5, 0, 0],
  ])('at %d on a square metre', (density, speed, flow) => {
    expect(speedAt(LEVEL, density)).toBeCloseTo(speed, 4);
    expect(specificFlowAt(LEVEL, density)).toBeCloseTo(flow, 4);
  });

  it('is best at 1.88 on a square metre', () => {
    expectNear(BEST_DENSITY, 1.88);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 6, noNaN: true }), (density) => {
        expect(specificFlowAt(LEVEL, density)).toBeLessThanOrEqual(mostSpecificFlow(LEVEL) + 1e-12);
      }),
      { seed: 8 },
    );
  });

  it('finds the density at which so many walk by', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: BEST_DENSITY, noNaN: true }),
        fc.double({ min: 0.5, max: 1.5, noNaN: true }),
        (density, pace) => {
          expect(walkingDensity(pace, specificFlowAt(pace, density))).toBeCloseTo(density, 6);
        },
      ),
      { seed: 8 },
    );
    expect(walkingDensity(LEVEL, 9)).toBe(BEST_DENSITY);
  });

  it('grows with flatter steps, without a jump', () => {
    let before = stairPace(0.25, 0.2);
    for (let tread = 0.2; tread <= 0.6; tread += 0.001) {
      const pace = stairPace(0.17, tread);
      if (tread > 0.2) {
        expect(pace).toBeGreaterThan(before);
        expect(pace - before).toBeLessThan(0.01);
      }
      before = pace;
    }
    // The root that the handbook's values follow: 51.8 √(tread / riser) metres a minute.
    for (const [riser, tread] of [
      [0.19, 0.254],
      [0.16, 0.28],
      [0.178, 0.279],
      [0.2, 0.22],
      [0.165, 0.33],
      [0.12, 0.4],
    ] as const)
      expectNear(stairPace(riser, tread), (51.8 / 60) * Math.sqrt(tread / riser));
  });
});

describe('effective width', () => {
  it.each([
    ['a door of 0.914 m (36 in)', effectiveWidth(0.9144, ['door', 'door']), 0.61],
    ['a stair of 1.118 m (44 in)', effectiveWidth(1.1176, ['stair-wall', 'stair-wall']), 0.8128],
    ['a corridor of 2.44 m (8 ft)', effectiveWidth(2.4384, ['corridor-wall', 'corridor-wall']), 2.03],
    ['a concourse', effectiveWidth(10, ['concourse', 'concourse']), 9.08],
    ['an aisle between seats', effectiveWidth(1.2, ['seats', 'seats']), 1.2],
    ['a handrail and a wall', effectiveWidth(1.5, ['handrail', 'stair-wall']), 1.26],
  ])('%s', (_, got, width) => {
    expectNear(got, width);
  });

  it('is nothing of what is narrower than its edges', () => {
    expect(effectiveWidth(0.3, ['door', 'door'])).toBe(0);
    expect(effectiveWidth(0.1, ['door', 'door'])).toBe(0);
  });
});

describe('where ways meet', () => {
  // Fs(out) = ΣFs(in)·We(in) / We(out), worked by hand.
  it.each([
    ['wider', [{ specificFlow: 1.2, effectiveWidth: 1 }], 1.5, LEVEL, 0.8, 1.2, 0],
    ['narrower', [{ specificFlow: 0.6, effectiveWidth: 1.5 }], 1, LEVEL, 0.9, 0.9, 0],
    ['too narrow', [{ specificFlow: 1.2, effectiveWidth: 1.5 }], 1, LEVEL, 1.3158, 1.3158, 0.4842],
    [
      'a storey onto a stair',
      [
        { specificFlow: 0.5, effectiveWidth: 0.9 },
        { specificFlow: 0.4, effectiveWidth: 0.6 },
      ],
      0.9,
      1.08,
      0.7667,
      0.69,
      0,
    ],
    [
      'a storey onto a full stair',
      [
        { specificFlow: 0.9, effectiveWidth: 0.9 },
        { specificFlow: 1, effectiveWidth: 0.6 },
      ],
      0.9,
      1.08,
      1.015,
      0.9135,
      0.4965,
    ],
    ['into nothing', [{ specificFlow: 1, effectiveWidth: 1 }], 0, LEVEL, 0, 0, 1],
    ['of nobody', [], 1, LEVEL, 0, 0, 0],
  ])('%s', (_, into, width, pace, specificFlow, flow, queued) => {
    const coming = into.reduce((sum, way) => sum + calculatedFlow(way.specificFlow, way.effectiveWidth), 0);
    const out = transition(coming, width, pace);
    expect(out.specificFlow).toBeCloseTo(specificFlow, 3);
    expect(out.flow).toBeCloseTo(flow, 3);
    expect(out.queued).toBeCloseTo(queued, 3);
  });
});
