import { describe, expect, it } from 'vitest';
import { fireAccessFindings } from '../../../../src/analyses/egress/checks/fire-access';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { boxFeature } from '../../../model/derive/read-plan';
import { houseOf } from '../houses';
import { changed, foundOn } from './asked';

type Box = readonly [number, number, number, number];

/** A lane of 30 m by `wide` between two roads, and things on it. */
function lane(wide: number, boxes: readonly Box[]): WalkingPlan {
  const plan = houseOf([
    boxFeature('outdoor', [0, 0, 30, wide], { id: 'L', name: 'Lane' }),
    boxFeature('outdoor', [-6, -5, 0, 20], { id: 'W' }),
    boxFeature('outdoor', [30, -5, 36, 20], { id: 'E' }),
    ...boxes.map((box, i) => boxFeature('obstacle', box, { id: `T${i}`, name: 'Car' })),
  ]);
  const marked = changed(plan, 'outdoors', 'outdoor_L', { surface: 'fire-lane' });
  const west = changed(marked, 'outdoors', 'outdoor_W', { surface: 'road' });
  return changed(west, 'outdoors', 'outdoor_E', { surface: 'road' });
}

describe('lanes of fire engines (GB 50016 7.1.8: 4 m)', () => {
  it.each([
    ['free', 6, [], []],
    ['4 m left', 6, [[10, 0, 14, 2]], []],
    ['3.9 m left', 6, [[10, 0, 14, 2.1]], [['egress.fire-access-narrow', 'major', 3.9]]],
    // No vehicle is wider than 2.55 m (GB 1589).
    ['2.55 m left', 6, [[10, 0, 14, 3.45]], [['egress.fire-access-narrow', 'major', 2.55]]],
    ['2.5 m left', 6, [[10, 0, 14, 3.5]], [['egress.fire-access-blocked', 'critical', 2.5]]],
    ['none left', 6, [[10, 0, 14, 6]], [['egress.fire-access-blocked', 'critical', 0]]],
    ['a car beside the lane', 6, [[10, 6.2, 14, 8]], []],
    ['drawn 4 m wide', 4, [], []],
    ['drawn 3.5 m wide', 3.5, [], [['egress.fire-access-narrow', 'major', 3.5]]],
    [
      'drawn 3.5 m wide, and a car on it',
      3.5,
      [[10, 0, 14, 1.5]],
      [
        ['egress.fire-access-narrow', 'major', 3.5],
        ['egress.fire-access-blocked', 'critical', 2],
      ],
    ],
  ] as const)('%s', (_, wide, boxes, expected) => {
    const found = foundOn(lane(wide, boxes), fireAccessFindings);
    expect(found.map(({ code, severity, params }) => [code, severity, params['width']])).toEqual(
      expected.map(([code, severity, width]) => [code, severity, expect.closeTo(width, 6)]),
    );
    expect(found.map(({ place }) => place.space)).toEqual(expected.map(() => null));
  });
});

describe('ground that ladders are raised from (GB 50016 7.2.2: 10 m wide)', () => {
  it.each([
    ['free', 10, [], []],
    ['one car at its edge', 10, [[1, 0, 3, 4]], [[1, 8]]],
    [
      'two, told as one',
      10,
      [
        [1, 0, 3, 4],
        [8, 9, 10, 12],
      ],
      [[2, 10]],
    ],
  ] as const)('%s', (_, wide, boxes, expected) => {
    const found = foundOn(lane(wide, boxes), fireAccessFindings);
    expect(found.map(({ code, params }) => [code, params['things'], params['area']])).toEqual(
      expected.map(([things, area]) => ['egress.fire-access-blocked', things, expect.closeTo(area, 6)]),
    );
  });
});
