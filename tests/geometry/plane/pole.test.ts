import { describe, expect, it } from 'vitest';
import { pole } from '../../../src/geometry/plane/pole';

const box = (x0: number, y0: number, x1: number, y1: number) =>
  [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ] as const;

describe('pole', () => {
  it('is the middle of a square', () => {
    const found = pole([box(0, 0, 4, 4)], 0.01);
    expect(found.radius).toBeCloseTo(2, 2);
    expect(found.x).toBeCloseTo(2, 1);
    expect(found.y).toBeCloseTo(2, 1);
  });

  it('keeps away from holes', () => {
    const found = pole([box(0, 0, 10, 10), box(1, 1, 9, 6)], 0.01);
    expect(found.radius).toBeCloseTo(2, 1);
    expect(found.y).toBeGreaterThan(7);
  });

  it('lies in the thick arm of an L whose middle lies outside', () => {
    const ring = [
      [0, 0],
      [12, 0],
      [12, 1],
      [3, 1],
      [3, 12],
      [0, 12],
    ] as const;
    const found = pole([ring], 0.01);
    expect(found.radius).toBeCloseTo(1.5, 1);
    expect(found.x).toBeLessThan(3);
  });

  it('gives up on a comb of thousands of teeth in time, with a disc that lies inside', () => {
    const edge = Array.from({ length: 15_000 }, (_, i) => [i * 0.5, (i % 2) * 50] as const);
    const begin = performance.now();
    const found = pole([[...edge, [7500, -1], [-1, -1]]], 0.1);
    expect(performance.now() - begin).toBeLessThan(2000);
    expect(found.y - found.radius).toBeGreaterThan(-1);
    expect(found.radius).toBeGreaterThan(0.3);
  });

  it('looks at few squares of a strip of ten kilometres', () => {
    const found = pole([box(0, 0, 10_000, 0.01)], 0.001);
    expect(found.radius).toBeCloseTo(0.005, 3);
  });

  it('answers for a line without area', () => {
    expect(
      pole(
        [
          [
            [0, 0],
            [5, 0],
            [9, 0],
          ],
        ],
        0.01,
      ).radius,
    ).toBeLessThanOrEqual(0);
  });
});
