import { describe, expect, test } from 'vitest';
import { CASE_IDS } from '../../../src/analyses/verification/case-ids';
import { adults } from '../../../src/analyses/verification/plans/adults';
import { standIn } from '../../../src/analyses/verification/plans/stand-in';
import { corbettaBand } from '../../../src/analyses/verification/rimea/corbetta';
import { weidmannSpeed } from '../../../src/analyses/verification/measure/weidmann';
import { VERIFICATION_CASES } from '../../../src/analyses/verification/suite';
import { seedCount } from '../../../src/analyses/verification/verify';

test('every case that has a name is in the suite, once, in the order of the names', () => {
  expect(VERIFICATION_CASES.map(({ id }) => id)).toEqual([...CASE_IDS]);
});

test('each is of its own guideline, and where nobody may be stuck is run by twenty seeds', () => {
  for (const { id, suite, manySeeds, presets, cite } of VERIFICATION_CASES) {
    expect(id.startsWith(`${suite}-`), id).toBe(true);
    expect(cite.clause, id).not.toBe('');
    expect(new Set(presets).size, id).toBe(presets.length);
    if (manySeeds) expect(presets[0], id).toBe('default');
  }
  const many = VERIFICATION_CASES.filter(({ manySeeds }) => manySeeds).map(({ id }) => id);
  expect(many).toEqual(
    expect.arrayContaining([
      'rimea-9',
      'rimea-11',
      'rimea-12',
      'rimea-15',
      'imo-4',
      'imo-8',
      'imo-9',
      'house-clinic',
    ]),
  );
  const hall = VERIFICATION_CASES.find(({ id }) => id === 'rimea-9')!;
  const counts = [
    seedCount(hall, 'default', true),
    seedCount(hall, 'experimental', true),
    seedCount(hall, 'default', false),
    seedCount({ ...hall, manySeeds: false }, 'default', true),
  ];
  expect(counts).toEqual([20, 5, 2, 3]);
});

describe('people of a plan', () => {
  test.each([
    [[0, 0, 10, 10], 100],
    [[0, 0, 10, 10], 500],
    [[2, 2, 15, 18], 1000],
    [[-3, 1, 3, 3], 1],
    [[0, 0, 4, 4], 0],
  ] as const)('stand in %j, %i of them, and touch nobody', (box, count) => {
    for (const seed of [1, 2, 3]) {
      const places = standIn(box, count, 0.2, seed);
      expect(places).toHaveLength(count);
      const [x0, y0, x1, y1] = box;
      let nearest = Infinity;
      places.forEach(([x, y], i) => {
        expect(Math.min(x - x0, x1 - x, y - y0, y1 - y)).toBeGreaterThanOrEqual(0.2);
        for (const [ax, ay] of places.slice(0, i)) nearest = Math.min(nearest, Math.hypot(x - ax, y - ay));
      });
      expect(nearest).toBeGreaterThan(0.4);
      expect(standIn(box, count, 0.2, seed)).toEqual(places);
    }
    if (count > 1) expect(standIn(box, count, 0.2, 2)).not.toEqual(standIn(box, count, 0.2, 1));
  });

  test('who find no room are refused', () => {
    expect(() => standIn([0, 0, 2, 2], 100, 0.2, 1)).toThrow();
  });

  test('walk at speeds of their own: 1.34 ± 0.26 m/s', () => {
    const speeds = Array.from({ length: 5000 }, (_, i) => adults(7)(i).speed!);
    const mean = speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length;
    const spread = Math.sqrt(speeds.reduce((sum, speed) => sum + (speed - mean) ** 2, 0) / speeds.length);
    // Three standard errors.
    expect(Math.abs(mean - 1.34)).toBeLessThan(0.011);
    expect(Math.abs(spread - 0.26)).toBeLessThan(0.01);
    expect(Math.min(...speeds)).toBeGreaterThanOrEqual(0.5);
    expect(adults(7)(3)).toEqual(adults(7)(3));
  });
});

test.each([
  [0.5, 1.298],
  [1, 1.058],
  [1.5, 0.807],
  [1.75, 0.7],
  [2, 0.606],
  [2.5, 0.452],
  [3, 0.331],
  [4, 0.156],
  [5, 0.037],
])('Weidmann’s speed at %d persons/m² is %d m/s', (density, speed) => {
  expect(weidmannSpeed(density)).toBeCloseTo(speed, 3);
});

test('Weidmann’s curve ends where nobody moves', () => {
  expect([0, 5.4, 6].map(weidmannSpeed)).toEqual([1.34, 0, 0]);
});

test('Corbetta’s band, by hand at one person a square metre', () => {
  // up: fast 0.18 − 0.55 + 1.02 = 0.65 ± 0.21, slow 0.49 ± 0.08; down: fast 0.33 − 1.02 + 1.39 = 0.70 ± 0.18, slow 0.59 ± 0.08.
  const near = (band: readonly [number, number], low: number, high: number): void => {
    expect(band[0]).toBeCloseTo(low, 9);
    expect(band[1]).toBeCloseTo(high, 9);
  };
  near(corbettaBand('up', 1), 0.41, 0.86);
  near(corbettaBand('down', 1), 0.51, 0.88);
});
