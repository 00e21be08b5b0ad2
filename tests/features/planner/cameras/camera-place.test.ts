import { expect, it } from 'vitest';
import {
  cameraPlace,
  cameraRoom,
  foldedCameras,
} from '../../../../src/features/planner/cameras/camera-place';
import { translator } from '../../../../src/i18n/translator';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { placeMarks } from '../../../../src/widgets/labels';
import { around, planWith, space, WIDE } from '../../../analyses/cameras/support';

const text = translator('zh');
const plan = planWith(
  [...around(0, 0, 12, 6), space('P', [0, 0, 12, 6], 'pharmacy', { name: { zh: '门诊药房' } })],
  {
    K1: { x: 3, y: 3, z: 2.8, heading: 0, tilt: 0.5, number: 'K1', ...WIDE },
    K2: { x: 40, y: 3, z: 2.8, heading: 0, tilt: 0.5, number: 'K2', ...WIDE },
  },
);
const [inside, outside] = assetsOf(plan, 'camera', null);

it('a camera is found by its name and by its room, and hangs in none where no room is', () => {
  const marks = placeMarks(plan, text);
  const foldedOf = foldedCameras(plan, marks, text);
  expect(foldedOf(inside!)).toContain('k1');
  expect(foldedOf(inside!)).toContain('药房');
  expect(foldedOf(inside!)).toBe(foldedOf(inside!));
  expect(cameraRoom(plan, outside!, text)).toBeNull();
  expect(cameraPlace(plan, outside!, marks, text)).toBe([...marks.values()][0] ?? '');
  expect(foldedOf(outside!)).toContain('k2');
});
