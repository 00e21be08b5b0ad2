import { describe, expect, it } from 'vitest';
import { viewsOf } from '../../../../src/analyses/cameras/views-of';
import { present } from '../../../../src/base/assert';
import { pictureMiddle } from '../../../../src/features/planner/cameras/picture/picture-middle';
import type { DoorsStand } from '../../../../src/model/derive/opening-screens';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { makeId } from '../../../../src/model/schema/ids';
import { around, planWith, space, STOREY, wall, WIDE } from '../../../analyses/cameras/support';
import { boxFeature, lineFeature } from '../../../model/derive/read-plan';

const H = makeId('space', 'H');
/** A hall and a room behind a wall at x = 12 with a door from y = 2 to 3, and a counter 1 m high. */
const PLAN = [
  ...around(0, 0, 12, 6),
  wall(12, 0, 20, 0.2),
  space('H', [0, 0, 12, 6], 'hall'),
  space('R', [12.2, 0, 20, 6], 'office'),
  lineFeature(
    'door',
    [
      [12.1, 2],
      [12.1, 3],
    ],
    { height: 2.1 },
  ),
  boxFeature('obstacle', [5, 4, 6, 6], { height: 1 }),
];

const middle = (pose: { y: number; z: number; tilt: number; x?: number }, doors: DoorsStand = 'closed') => {
  const plan = planWith(PLAN, { V: { x: 0, heading: 0, ...pose, ...WIDE } });
  const [view] = viewsOf(present(assetsOf(plan, 'camera', STOREY)[0], 'the camera'));
  return pictureMiddle(plan, STOREY, present(view, 'its view'), doors);
};

describe('the middle of a picture', () => {
  it('lies where the axis meets the floor first', () => {
    const found = middle({ y: 1, z: 3, tilt: Math.atan(3 / 4) });
    expect(found).toMatchObject({ of: 'floor', space: H });
    expect(found?.distance).toBeCloseTo(5, 9);
    expect(middle({ x: 3, y: 1, z: 3, tilt: Math.PI / 2 })?.distance).toBeCloseTo(3, 9);
  });

  it('lies on the wall across, and not on that which the camera hangs on', () => {
    const found = middle({ y: 1, z: 3, tilt: Math.atan(1 / 12) });
    expect(found).toMatchObject({ of: 'wall', space: H });
    expect(found?.distance).toBeCloseTo(Math.hypot(12, 1), 9);
    expect(middle({ y: 1, z: 3, tilt: -0.4 })).toBe(null);
  });

  it('lies on a closed door, goes through an open one, and meets the lintel over it', () => {
    const low = { y: 2.5, z: 1.6, tilt: 0.01 };
    expect(middle(low)).toMatchObject({ of: 'door' });
    expect(middle(low, 'open')).toMatchObject({ of: 'floor', space: null });
    expect(middle({ ...low, z: 3 }, 'open')).toMatchObject({ of: 'wall', space: H });
  });

  it('lies on furniture that is high enough', () => {
    const top = middle({ y: 5, z: 3, tilt: Math.atan(3 / 8) });
    expect(top).toMatchObject({ of: 'thing', space: H });
    // 1 m high: met on its top, two thirds of the way to the floor.
    expect(top?.distance).toBeCloseTo((2 / 3) * Math.hypot(3, 8), 9);
    expect(middle({ y: 5, z: 3, tilt: Math.atan(3 / 5.5) })?.distance).toBeCloseTo(
      5 * Math.hypot(1, 3 / 5.5),
      9,
    );
    expect(middle({ y: 5, z: 3, tilt: Math.atan(3 / 11) })).toMatchObject({ of: 'floor', space: H });
  });
});
