import { describe, expect, it } from 'vitest';
import type { Spot } from '../../../src/analyses/cameras/result';
import { isOutlined } from '../../../src/session/cameras/spot-outlines';

const box = (wide: number, deep: number, holes: Spot['holes'] = []): Spot => ({
  outer: [
    [0, 0],
    [wide, 0],
    [wide, deep],
    [0, deep],
  ],
  holes,
  area: wide * deep,
  x: wide / 2,
  y: deep / 2,
});

describe('which spots are outlined', () => {
  it.each([
    ['as small as may be', 1, 0.5, true],
    ['a little smaller', 1, 0.49, false],
    ['a sliver of much floor', 20, 0.29, false],
    ['wide enough', 5, 0.32, true],
    ['a square too small', 0.6, 0.6, false],
  ])('%s', (_, wide, deep, expected) => expect(isOutlined(box(wide, deep))).toBe(expected));

  it('counts what a hole leaves: a rim along a cupboard hides nobody', () => {
    const cupboard = [
      [0.2, 0.2],
      [0.2, 2.8],
      [2.8, 2.8],
      [2.8, 0.2],
    ] as const;
    expect(isOutlined({ ...box(3, 3, [cupboard]), area: 9 - 2.6 ** 2 })).toBe(false);
    expect(isOutlined(box(3, 3))).toBe(true);
  });
});
