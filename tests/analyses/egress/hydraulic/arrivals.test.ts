import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countAt,
  evenly,
  headsOf,
  later,
  passing,
  steepest,
  timeOf,
  together,
  type Arrivals,
} from '../../../../src/analyses/egress/hydraulic/arrivals';
import { cases } from '../../../support/cases';

/** Whole seconds and people, in steps: even, nobody, all at once. */
const arrivals: fc.Arbitrary<Arrivals> = fc
  .tuple(fc.nat(20), fc.array(fc.tuple(fc.nat(6), fc.nat(12)), { minLength: 1, maxLength: 8 }))
  .map(([start, steps]) => {
    let [at, count] = [start, 0];
    return [
      { at, count },
      ...steps.map(([seconds, more]) => ({ at: (at += seconds), count: (count += more) })),
    ];
  });

/** Counted anew from the definition: the straight line that the time lies on, after all that come just then. */
function counted(given: Arrivals, at: number): number {
  const from = given.findLast((each) => each.at <= at);
  const to = given.find((each) => each.at > at);
  if (from === undefined) return 0;
  if (to === undefined) return from.count;
  return from.count + ((to.count - from.count) * (at - from.at)) / (to.at - from.at);
}

const TIMES = Array.from({ length: 161 }, (_, i) => i / 2);

describe('people who come', () => {
  it('are counted', () => {
    fc.assert(
      fc.property(arrivals, (given) => {
        for (const at of TIMES) expect(countAt(given, at)).toBeCloseTo(counted(given, at), 9);
      }),
      { seed: 1, numRuns: cases(200) },
    );
  });

  it('are as many together as each for themselves', () => {
    fc.assert(
      fc.property(fc.array(arrivals, { maxLength: 4 }), (streams) => {
        const sum = together(streams);
        for (const at of TIMES)
          expect(countAt(sum, at)).toBeCloseTo(
            streams.reduce((count, each) => count + counted(each, at), 0),
            9,
          );
        expect(headsOf(sum)).toBe(streams.reduce((count, each) => count + headsOf(each), 0));
      }),
      { seed: 2, numRuns: cases(200) },
    );
  });

  it('come later by what they walk', () => {
    expect(later(evenly(4, 1, 3), 2)).toEqual(evenly(4, 3, 5));
    expect(evenly(0, 1, 3)).toEqual([]);
  });

  it('come most at once where several do', () => {
    expect(steepest(evenly(6, 0, 3))).toBe(2);
    expect(steepest(evenly(6, 3, 3))).toBe(Infinity);
    expect(steepest([])).toBe(0);
  });

  it('have come when the last has', () => {
    expect(timeOf(evenly(4, 10, 12), 1)).toBe(10.5);
    expect(timeOf(evenly(4, 10, 12), 4)).toBe(12);
    expect(timeOf(evenly(4, 10, 12), 4 + 1e-9)).toBe(12);
    expect(timeOf(evenly(4, 10, 12), 5)).toBe(Infinity);
    expect(timeOf([], 1)).toBe(Infinity);
  });
});

describe('a narrow place', () => {
  const capacity = fc.constantFrom(0.5, 1, 1.5, 2, 3.25, 10);

  it('has let pass the least of what came before and what it can since', () => {
    fc.assert(
      fc.property(arrivals, capacity, (given, each) => {
        const { passed } = passing(given, each);
        expect(headsOf(passed)).toBeCloseTo(headsOf(given), 9);
        for (const at of TIMES) {
          // The definition: of every moment up to now, those who had come then and those who can have passed since.
          const moments = [...given.map((point) => point.at), at].filter((moment) => moment <= at);
          const before = (moment: number): number =>
            Math.min(counted(given, moment), given.find((point) => point.at === moment)?.count ?? Infinity);
          const least = Math.min(...moments.map((moment) => before(moment) + each * (at - moment)));
          expect(countAt(passed, at)).toBeCloseTo(Math.max(0, Math.min(least, counted(given, at))), 8);
        }
      }),
      { seed: 3, numRuns: cases(300) },
    );
  });

  it('keeps waiting whom it says', () => {
    fc.assert(
      fc.property(arrivals, capacity, (given, each) => {
        const { passed, longestQueue, longestWait } = passing(given, each);
        const heads = headsOf(given);
        for (const at of TIMES)
          expect(counted(given, at) - countAt(passed, at)).toBeLessThanOrEqual(longestQueue + 1e-9);
        for (let count = 0.25; count <= heads; count += 0.25)
          expect(timeOf(passed, count) - timeOf(given, count)).toBeLessThanOrEqual(longestWait + 1e-9);
        // Nobody waits for more than the queue before them.
        expect(longestWait).toBeLessThanOrEqual(longestQueue / each + 1e-9);
        if (longestQueue > 1e-9) expect(longestWait).toBeGreaterThan(0);
      }),
      { seed: 4, numRuns: cases(300) },
    );
  });

  it.each([
    ['all at once', evenly(10, 0, 0), 2, 5, 10, 5],
    ['more than it can', evenly(10, 0, 2), 2, 5, 6, 3],
    ['fewer', evenly(10, 0, 10), 2, 10, 0, 0],
    ['none', [], 2, Infinity, 0, 0],
  ])('%s', (_, given, each, end, queue, wait) => {
    const { passed, longestQueue, longestWait } = passing(given, each);
    expect([timeOf(passed, 10), longestQueue, longestWait]).toEqual([end, queue, wait]);
  });

  it('that is shut lets nobody pass', () => {
    expect(passing(evenly(3, 0, 1), 0)).toEqual({ passed: [], longestQueue: 3, longestWait: Infinity });
  });

  it('makes one straight line of a long queue', () => {
    const given = together(Array.from({ length: 50 }, (_, i) => evenly(5, i, i + 0.5)));
    expect(passing(given, 1).passed).toEqual([
      { at: 0, count: 0 },
      { at: 250, count: 250 },
    ]);
  });
});
