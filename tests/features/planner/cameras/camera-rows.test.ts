import { expect, it } from 'vitest';
import { computeCameras } from '../../../../src/analyses/cameras/compute';
import { USUAL_QUESTION } from '../../../../src/analyses/cameras/result';
import { cameraRows } from '../../../../src/features/planner/cameras/camera-rows';
import { around, planWith, space, wall, WIDE } from '../../../analyses/cameras/support';

const CAMERA = { x: 0.5, y: 3, heading: 0, tilt: 0.6, ...WIDE };

it('of a camera where no rooms are no floor is told, not none', () => {
  const inside = planWith([...around(0, 0, 12, 6), space('H', [0, 0, 12, 6], 'hall')], { V: CAMERA });
  const outside = planWith([wall(0, 8, 12, 8.2)], { V: CAMERA });
  const rowOf = (plan: typeof inside) =>
    cameraRows(plan, computeCameras(plan, { ...USUAL_QUESTION, profile: 'cn' }), null, [], [])[0];
  expect(rowOf(outside)).toMatchObject({ outdoors: true, seen: null, alone: null });
  const room = rowOf(inside);
  expect(room?.outdoors).toBe(false);
  expect(room?.seen).toBeGreaterThan(10);
});
