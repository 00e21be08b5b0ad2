import { describe, expect, it } from 'vitest';
import { makeId } from '../../src/model/schema/ids';
import { ARROW_STEP, ribbonsOf, type SpotOf } from '../../src/scene/sketch/sketch-lines';
import type { SketchLine } from '../../src/session/state/sketch-state';

const here = makeId('storey', 'L1');
const elsewhere = makeId('storey', 'L2');
const spotOf: SpotOf = (storey, { x, y, z = 0 }) => (storey === here ? [x, y, z] : null);

const line = (more: Partial<SketchLine> = {}): SketchLine => ({
  storey: here,
  points: [
    { x: 0, y: 0 },
    { x: 3, y: 0 },
    { x: 3, y: 4 },
  ],
  tone: 'way',
  ...more,
});

/** Corner values of one attribute, one a ribbon. */
const firsts = (values: Float32Array, size: number, k: number): number[] =>
  [...values].filter((_, i) => i % (4 * size) === k);

describe('ribbons of sketch lines', () => {
  it('are one for each leg, and tell how far from the beginning it is', () => {
    const { start, end, run, index } = ribbonsOf([line({ dashed: true })], spotOf);
    expect(firsts(start, 3, 0)).toEqual([0, 3]);
    expect(firsts(end, 3, 1)).toEqual([0, 4]);
    expect(firsts(run, 3, 0)).toEqual([0, 3]);
    expect(firsts(run, 3, 1)).toEqual([1, 1]);
    expect(index.length).toBe(12);
  });

  it('close a closed line, skip what has no length, and draw nothing on storeys that are not seen', () => {
    expect(ribbonsOf([line({ closed: true })], spotOf).index.length).toBe(18);
    const still = {
      points: [
        { x: 1, y: 1 },
        { x: 1, y: 1 },
      ],
    };
    expect(ribbonsOf([line(still), line({ storey: elsewhere })], spotOf).index.length).toBe(0);
  });

  it('carry arrowheads at even steps along the whole line', () => {
    const { start, run } = ribbonsOf([line({ arrows: true })], spotOf);
    const numbers = firsts(run, 3, 2);
    const heads = numbers.flatMap((number, i) => (number < 0 ? [] : [i]));
    expect(numbers.filter((number) => number >= 0)).toEqual([0, 1, 2, 3]);
    const along = heads.map((i) => firsts(start, 3, 0)[i]! + firsts(start, 3, 1)[i]!);
    expect(along).toEqual([ARROW_STEP / 2, ARROW_STEP * 1.5, ARROW_STEP * 2.5, ARROW_STEP * 3.5]);
  });
});
