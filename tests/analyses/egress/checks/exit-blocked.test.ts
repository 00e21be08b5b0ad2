import { describe, expect, it } from 'vitest';
import { exitBlockedFindings } from '../../../../src/analyses/egress/checks/exit-blocked';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { boxFeature } from '../../../model/derive/read-plan';
import { doorNS, houseOf } from '../houses';
import { foundOn } from './asked';

type Box = readonly [number, number, number, number];

/** A corridor of 20 m by 3 m with a final exit of 1.6 m in the middle of its west end, and a door of 1 m into a room at the east end. */
const house = (boxes: readonly Box[], name = 'Crates'): WalkingPlan =>
  houseOf([
    boxFeature('space', [0, 0, 20, 3], { id: 'C', use: 'corridor' }),
    boxFeature('space', [20.2, 0, 24, 3], { id: 'R', use: 'office' }),
    doorNS('out', 0, [0.7, 2.3], ['C', null], { exit: true }),
    doorNS('room', 20.1, [1, 2], ['C', 'R']),
    ...boxes.map((box, i) => boxFeature('obstacle', box, { id: `T${i}`, name, height: 1 })),
  ]);

// A door to the open is 1.1 m wide at least (GB 55037 7.1.4), and nothing is asked of it beyond that.
describe('an exit with things before its door (消防法 28)', () => {
  it.each([
    ['none', [], null],
    ['crates 0.1 m from the door', [[0.1, 0.8, 1.5, 2.2]], Math.hypot(0.1, 0.1)],
    ['crates beside it', [[0.1, 2.3, 1.5, 3]], null],
    ['crates that leave 1.2 m to a jamb', [[0.3, 1.87, 1.3, 3]], null],
    ['crates that leave 1 m to a jamb', [[0.3, 1.65, 1.3, 3]], Math.hypot(0.3, 0.95)],
    ['crates right across', [[0.3, 0, 1.3, 3]], 0],
    [
      'two that leave 1.05 m between them',
      [
        [0.3, 0, 1.3, 1],
        [0.3, 2.05, 1.3, 3],
      ],
      1.05,
    ],
    ['crates farther inside', [[1.5, 0.8, 3, 2.9]], null],
    ['crates before the door of a room', [[18.5, 0.8, 20, 2.2]], null],
    ['a car outside that leaves 0.4 m', [[-2.4, -1, -0.45, 4]], 0.4],
    ['a car outside at 1.5 m', [[-3.5, -1, -1.55, 4]], null],
    ['a car outside beside the door', [[-2.4, 2.4, -0.5, 6]], null],
  ] as const)('%s', (_, boxes, width) => {
    const found = foundOn(house(boxes), exitBlockedFindings);
    expect(found.map(({ params }) => params['width'])).toEqual(
      width === null ? [] : [expect.closeTo(width, 6)],
    );
    for (const { severity, params, place } of found) {
      expect(severity).toBe(width! < 0.55 ? 'critical' : 'major');
      expect([params['needed'], params['opening'], place.space]).toEqual([1.1, 'opening_out', 'space_C']);
    }
  });

  it('is asked no more than its own door is wide', () => {
    const narrow = houseOf([
      boxFeature('space', [0, 0, 20, 3], { id: 'C', use: 'corridor' }),
      doorNS('out', 0, [1, 1.9], ['C', null], { exit: true }),
      boxFeature('obstacle', [0.3, 1.86, 1.3, 3], { id: 'T', name: 'Crates' }),
    ]);
    expect(foundOn(narrow, exitBlockedFindings)).toEqual([]);
  });

  it('is not blocked by a railing that belongs there', () => {
    expect(foundOn(house([[0.1, 0.8, 1.5, 2.2]], 'Railing'), exitBlockedFindings)).toEqual([]);
  });

  it('is held to the width of China where the code has none, as advice', () => {
    const [found] = foundOn(house([[0.3, 1.65, 1.3, 3]]), exitBlockedFindings, { profile: 'uk' });
    expect([found?.severity, found?.cite.standard]).toEqual(['minor', 'Fire Safety Order']);
  });
});
