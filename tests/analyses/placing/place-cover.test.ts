import { describe, expect, it } from 'vitest';
import { bestPlaces } from '../../../src/analyses/placing/best-places';
import { placeCover } from '../../../src/analyses/placing/place-cover';
import { finished } from '../../../src/base/steps';
import { isCover } from '../../../src/geometry/cover/cover-need';
import { bruteCost } from '../../geometry/cover/brute-cover';
import { discs, last, randomCover } from '../../geometry/cover/random-covers';
import { solveCover } from '../../../src/geometry/cover/solve-cover';
import { cases } from '../../support/cases';

const oneGroup = (rowCount: number) => ({ groupOf: new Int32Array(rowCount), groupCount: 1 });

describe('the fewest places', () => {
  it('cost what trying all ways finds, whatever is grouped with what', () => {
    for (let seed = 1; seed <= cases(300); seed++) {
      const problem = randomCover(seed);
      const alone = Int32Array.from({ length: problem.rowCount }, (_, r) => r);
      for (const groups of [oneGroup(problem.rowCount), { groupOf: alone, groupCount: problem.rowCount }]) {
        const found = last(placeCover({ problem, ...groups }, { seed }));
        expect(isCover(problem, found.chosen)).toBe(true);
        expect(found.bound).toBeLessThanOrEqual(found.cost * (1 + 1e-9));
        const least = bruteCost(problem);
        expect(found.cost).toBeGreaterThanOrEqual(least * (1 - 1e-9));
        expect(found.bound).toBeLessThanOrEqual(least * (1 + 1e-9));
        if (found.optimal) expect(found.cost).toBeCloseTo(least, 6);
        else expect(found.cost / least).toBeLessThan(1.3);
      }
    }
  });

  it('is as few as the whole problem solved at once gives, and never worse while it works', () => {
    for (let seed = 1; seed <= cases(6); seed++) {
      const problem = discs(seed, { rows: 300, columns: 200, radius: 9 });
      const whole = last(solveCover(problem, { seed }));
      let before = Infinity;
      let bound = 0;
      const steps = placeCover({ problem, ...oneGroup(problem.rowCount) }, { seed });
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.value === null) continue;
        expect(step.value.cost).toBeLessThanOrEqual(before);
        expect(step.value.bound).toBeGreaterThanOrEqual(bound);
        [before, bound] = [step.value.cost, step.value.bound];
        if (step.done) break;
      }
      expect(bound).toBeLessThanOrEqual(whole.cost);
      expect(before).toBeGreaterThanOrEqual(whole.bound);
      expect(before - whole.cost).toBeLessThanOrEqual(1);
    }
  });
});

describe('the best of places that do the same', () => {
  it('covers as much with as many, and no exchange for a better one is left', () => {
    for (let seed = 1; seed <= cases(60); seed++) {
      const problem = discs(seed, { rows: 60, columns: 50, radius: 12 });
      const { chosen } = last(placeCover({ problem, ...oneGroup(60) }, { seed }));
      const rank = (c: number): number => (c * 7919) % 13;
      const found = finished(bestPlaces(problem, chosen, rank));
      expect(found).toHaveLength(chosen.length);
      expect(isCover(problem, found)).toBe(true);
      const sum = (of: Int32Array): number => of.reduce((total, c) => total + rank(c), 0);
      expect(sum(found)).toBeLessThanOrEqual(sum(chosen));
      for (const old of found) {
        for (let c = 0; c < problem.columnCount; c++) {
          if (rank(c) >= rank(old) || found.includes(c)) continue;
          expect(isCover(problem, [...found.filter((each) => each !== old), c])).toBe(false);
        }
      }
    }
  });
});
