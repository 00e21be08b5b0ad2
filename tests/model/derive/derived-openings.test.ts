import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedOpeningsOf } from '../../../src/model/derive/resolve-door';
import type { Opening } from '../../../src/model/schema/opening';
import { boxFeature, lineFeature, planText, readPlan, ringFeature } from './read-plan';
import { cases } from '../../support/cases';

const derived = (...features: unknown[]): Opening[] => derivedOpeningsOf(readPlan(planText(features)));

const length = ({ line: [a, b] }: Opening): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const lengths = (...features: unknown[]): number[] =>
  derived(...features).map((opening) => Math.round(length(opening) * 1000) / 1000);

const west = boxFeature('space', [0, 0, 4, 3], { id: 'A' });
const east = (gap: number, y0 = 0, y1 = 3) => boxFeature('space', [4 + gap, y0, 8, y1], { id: 'B' });

describe('openings between adjoining spaces', () => {
  it.each<[number, number]>([
    [0, 1],
    [0.05, 1],
    [-0.05, 1],
    [0.051, 0],
    [0.3, 0],
  ])('outlines %f m apart: %i', (gap, count) => expect(derived(west, east(gap))).toHaveLength(count));

  it.each<[number, number]>([
    [0.6, 1],
    [0.599, 0],
  ])('running along each other for %f m: %i', (run, count) =>
    expect(derived(west, east(0, 3 - run, 9))).toHaveLength(count),
  );

  it('runs midway between the outlines and is as deep as their gap', () => {
    const [opening] = derived(west, east(0.04));
    expect(opening).toMatchObject({
      kind: 'passage',
      origin: 'derived',
      rejected: false,
      spaces: ['space_A', 'space_B'],
    });
    expect(opening?.line.map(([x]) => x)).toEqual([4.02, 4.02]);
    expect(opening?.depth).toBeCloseTo(0.06, 9);
    expect(length(opening!)).toBeCloseTo(3, 9);
  });

  it('stops at walls, whatever they are drawn as', () => {
    expect(lengths(west, east(0), boxFeature('wall', [3.95, 0, 4.05, 3]))).toEqual([]);
    expect(lengths(west, east(0), boxFeature('wall', [3.95, 0, 4.05, 1]))).toEqual([2]);
    expect(lengths(west, east(0), boxFeature('wall', [3.96, 1, 4, 2]))).toEqual([1, 1]);
    expect(
      lengths(
        west,
        east(0),
        lineFeature(
          'wall',
          [
            [4, 0],
            [4, 2.3],
          ],
          { thickness: 0 },
        ),
      ),
    ).toEqual([0.7]);
    expect(
      lengths(
        west,
        east(0),
        lineFeature(
          'wall',
          [
            [4, 0.5],
            [4, 3],
          ],
          { thickness: 0.1 },
        ),
      ),
    ).toEqual([]);
    // A partition that ends at the outline takes its own thickness, a beam overhead nothing.
    expect(lengths(west, east(0), boxFeature('wall', [2, 1, 4, 1.1]))).toEqual([1, 1.9]);
    expect(lengths(west, east(0), boxFeature('wall', [3.9, 0, 4.1, 3], { base: 2.2 }))).toEqual([3]);
  });

  it('leaves doors, passages and windows their places', () => {
    const on = (kind: string) =>
      lineFeature(
        kind,
        [
          [4, 0],
          [4, 1],
        ],
        { id: 'D', spaces: ['A', 'B'] },
      );
    for (const kind of ['door', 'opening', 'window']) expect(lengths(west, east(0), on(kind))).toEqual([2]);
  });

  it('follows a bend and a curve', () => {
    const corner = ringFeature(
      'space',
      [
        [0, 0],
        [6, 0],
        [6, 6],
        [3, 6],
        [3, 3],
        [0, 3],
        [0, 0],
      ],
      { id: 'L' },
    );
    expect(lengths(corner, boxFeature('space', [0, 3, 3, 6], { id: 'Q' })).sort()).toEqual([3, 3]);
    const arc = (r: number) =>
      Array.from({ length: 19 }, (_, i): [number, number] => [r * Math.cos(i / 6), r * Math.sin(i / 6)]);
    const inner = ringFeature('space', [...arc(3), [0, 0], [3, 0]], { id: 'I' });
    const outer = ringFeature('space', [...arc(6), ...arc(3).reverse(), [6, 0]], { id: 'O' });
    const sum = lengths(inner, outer).reduce((a, b) => a + b, 0);
    expect(sum).toBeGreaterThan(8.8);
    expect(sum).toBeLessThan(9);
  });

  it('does not join a space to what lies in or over it, nor storeys to each other', () => {
    expect(derived(west, boxFeature('space', [0, 0, 2, 2], { id: 'B' }))).toEqual([]);
    expect(derived(west, boxFeature('space', [4, 0, 8, 3], { id: 'B', storey: 'U' }))).toEqual([]);
  });

  it('keeps its id while the plan around changes, and stays away once it was taken out', () => {
    const [opening] = derived(west, east(0));
    expect(opening?.id).toBe('opening_derived~A~B');
    const far = Array.from({ length: 9 }, (_, i) =>
      boxFeature('space', [20 * i + 20, 0, 20 * i + 24, 3], { id: `0${i}` }),
    );
    expect(derived(...far, east(0), west)[0]?.id).toBe(opening?.id);
    const out = lineFeature('wall', opening!.line, {
      id: 'derived~A~B',
      thickness: 0,
      rejected: true,
      spaces: ['A', 'B'],
    });
    expect(derived(west, east(0), out)).toEqual([]);
  });

  it('finds the same when the plan is turned and moved', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 6.3, noNaN: true }),
        fc.integer({ min: -1e6, max: 1e6 }),
        (angle, shift) => {
          const turn = ([x, y]: readonly [number, number]): [number, number] => [
            x * Math.cos(angle) - y * Math.sin(angle) + shift,
            x * Math.sin(angle) + y * Math.cos(angle) - shift,
          ];
          const box = (kind: string, id: string, x0: number, y0: number, x1: number, y1: number) =>
            ringFeature(
              kind,
              (
                [
                  [x0, y0],
                  [x1, y0],
                  [x1, y1],
                  [x0, y1],
                  [x0, y0],
                ] as const
              ).map(turn),
              { id },
            );
          const found = derived(
            box('space', 'A', 0, 0, 4, 3),
            box('space', 'B', 4.03, 0, 8, 3),
            box('space', 'C', 0, 3.02, 8, 6),
            box('wall', 'W', 3.9, 0, 4.1, 1),
          );
          const sums = found.map((opening) => [opening.spaces?.join(), length(opening)] as const);
          const near = (pair: string, expected: number): void => {
            const sum = sums.filter(([spaces]) => spaces === pair).reduce((total, [, one]) => total + one, 0);
            expect(Math.abs(sum - expected), `${pair} ${sum}`).toBeLessThan(0.06);
          };
          near('space_A,space_B', 2);
          near('space_A,space_C', 4);
          near('space_B,space_C', 3.97);
        },
      ),
      { seed: 5, numRuns: cases(60) },
    );
  });
});
