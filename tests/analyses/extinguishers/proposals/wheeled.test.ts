import { describe, expect, it } from 'vitest';
import { extinguisherDesign } from '../../../../src/analyses/extinguishers/design/extinguisher-design';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { locate } from '../../../../src/geometry/nav/locate';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { boxFeature, lineFeature, planText, readPlan } from '../../../model/derive/read-plan';
import { G } from '../../way-out/houses';
import { coverableBy, problemOf } from './brute-places';
import { costlyOf } from '../../../support/cases';
import { cured, expectWithinReach, isExcused, solved } from './check-cure';

/** A corridor, and behind its wall one room of a use, so long and so deep; its door is in the middle. */
function hall(use: string, length: number, depth: number): WalkingPlan {
  const middle = length / 2;
  const features = [
    boxFeature('space', [0, 0, length, 2.4], { id: 'C', use: 'corridor' }),
    boxFeature('space', [0, 2.6, length, 2.6 + depth], { id: 'H', use }),
    lineFeature(
      'door',
      [
        [middle - 1, 2.5],
        [middle + 1, 2.5],
      ],
      { id: 'd', spaces: ['H', 'C'] },
    ),
  ];
  return walkingPlan(readPlan(planText(features)));
}

/** The same with its door in the middle, and windows along all its walls: so far from one to the next. */
function windowed(use: string, length: number, depth: number, step: number): WalkingPlan {
  const middle = length / 2;
  const window = (from: readonly [number, number], to: readonly [number, number]) =>
    lineFeature('window', [from, to], { id: `w${from.join('-')}` });
  const along = (end: number): number[] =>
    Array.from({ length: Math.ceil((end - 1.4) / step) }, (_, i) => 0.6 + i * step);
  const features = [
    boxFeature('space', [0, 0, length, 2.4], { id: 'C', use: 'corridor' }),
    boxFeature('space', [0, 2.6, length, 2.6 + depth], { id: 'H', use }),
    lineFeature(
      'door',
      [
        [middle - 0.5, 2.5],
        [middle + 0.5, 2.5],
      ],
      { id: 'd', spaces: ['H', 'C'] },
    ),
    ...along(depth).flatMap((y) => [0, length].map((x) => window([x, 2.6 + y], [x, 3.5 + y]))),
    ...along(length).flatMap((x) =>
      [2.55, 2.6 + depth]
        .filter((y) => y > 2.6 || Math.abs(x + 0.45 - middle) > 1)
        .map((y) => window([x, y], [x + 0.9, y])),
    ),
  ];
  return walkingPlan(readPlan(planText(features)));
}

const wheeledOf = (plan: WalkingPlan) =>
  solved(plan).flatMap(({ proposals }) => proposals.filter(({ unit }) => unit?.wheeled ?? false));

describe('wheeled extinguishers', () => {
  const halls = [
    ['garage', 44, 26],
    ['boiler', 40, 24],
    ['generator', 36, 30],
  ] as const;
  it.each(costlyOf<(typeof halls)[number]>(halls, [1]))(
    'stand in a large %s: as few points as trying all finds, fewer than what is carried takes',
    (use, ...size) => {
      const plan = hall(use, ...size);
      const [found] = solved(plan);
      expect(wheeledOf(plan).length).toBeGreaterThan(0);
      expect(found!.optimal).toBe(true);
      const carried = problemOf(plan, ({ offer }) => !offer.unit.wheeled);
      expect(coverableBy(carried, found!.points)).toBe(false);
      expect(coverableBy(problemOf(plan), found!.points)).toBe(true);
      expect(coverableBy(problemOf(plan), found!.points - 1)).toBe(false);
      const { plan: after, incurable } = cured(plan);
      const left = extinguisherDesign(after, { limit: null, hour: null, asOf: null, closed: [] }).findings;
      expect(left.filter((each) => each.severity !== 'info' && !isExcused(each, incurable))).toEqual([]);
      expect(expectWithinReach(after, incurable, { places: 60, seed: 1, grid: 120 })).toBeGreaterThan(100);
      for (const { x, y, wheeled } of assetsOf(after.document, 'extinguisher', G)) {
        if (!wheeled) continue;
        // Its own depth and the width of a way are floor on some side of it.
        const free = [0, 1, 2, 3].some((turn) =>
          [0.4, 1, 1.5, 2].every((far) => {
            const [dx, dy] = [
              [far, 0],
              [0, far],
              [-far, 0],
              [0, -far],
            ][turn]!;
            return locate(after.nav, 0, x + dx!, y + dy!)?.gap === 0;
          }),
        );
        expect(free, `${x}, ${y}`).toBe(true);
      }
    },
    120_000,
  );

  it.each([
    ['garage', 10, 8],
    ['boiler', 9, 7],
    ['ward', 44, 26],
    ['store', 44, 26],
  ])(
    'are not offered in a %s of %d × %d m: what is carried does as well, or they have no place there',
    (...of) => {
      expect(wheeledOf(hall(...of))).toEqual([]);
    },
    60_000,
  );

  it('stand at the ends only of a room that is too narrow to pass them', () => {
    const found = wheeledOf(hall('boiler', 30, 2));
    expect(found.length).toBeGreaterThan(0);
    for (const { place } of found) expect(Math.min(place.x, 30 - place.x)).toBeLessThan(0.5);
  });

  it('are not offered where two that have no room abreast are as many points as what is carried takes', () => {
    const plan = windowed('boiler', 20, 15, 2.6);
    const [found] = solved(plan);
    expect(wheeledOf(plan)).toEqual([]);
    expect(found).toMatchObject({ points: 3, bound: { points: 3 }, optimal: true, incurable: [] });
  });

  it.each([
    ['boiler', 30, 20, 2.6],
    ['boiler', 14, 18, 2.8],
    ['chemical-store', 14, 18, 3],
    ['chemical-store', 14, 18, 3.3],
  ])(
    'stand between the windows of a %s of %d × %d m, %d m apart: as many as have room abreast, and the unit is not short',
    (use, length, depth, step) => {
      const plan = windowed(use, length, depth, step);
      const [found] = solved(plan);
      const rolled = wheeledOf(plan);
      expect(rolled.length).toBeGreaterThan(0);
      for (const { place, count } of rolled) {
        const onSide = Math.min(place.x, length - place.x) < 0.5;
        const [at, end] = onSide ? [place.y - 2.6, depth] : [place.x, length];
        const [from, to] = [at - 0.4 * count, at + 0.4 * count];
        for (let x = 0.6; x < end - 0.8; x += step)
          expect(to <= x + 1e-6 || from >= x + 0.9 - 1e-6, `${count} at ${at}, window at ${x}`).toBe(true);
      }
      expect(found!.incurable).toEqual([]);
      const { plan: after } = cured(plan);
      const left = extinguisherDesign(after, { limit: null, hour: null, asOf: null, closed: [] }).findings;
      expect(left.filter((each) => each.severity !== 'info')).toEqual([]);
    },
    60_000,
  );
});
