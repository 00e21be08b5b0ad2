import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { aimOf } from '../../../src/geometry/viewing/aim';
import { imagePoint } from '../../../src/geometry/viewing/image-point';
import type { Lens, Pose, View } from '../../../src/geometry/viewing/lens';
import { flatCamera, sideCamera } from '../../../src/scene/live-picture/picture-camera';
import { neededSides, pictureRay, sideOf } from '../../../src/scene/live-picture/picture-ray';

const DEGREE = Math.PI / 180;
const lens = (projection: Lens['projection'], across: number, down: number): Lens => ({
  projection,
  horizontalView: across * DEGREE,
  verticalView: down * DEGREE,
  pixelsAcross: 2688,
  pixelsDown: 1520,
});
const viewOf = (pose: Pose, own: Lens): View => ({ pose, lens: own, masks: [] });

/** Where a camera of three shows a point of the plan, its eye standing over zero; null behind it. */
function shown(camera: PerspectiveCamera, { x, y }: Pose, at: Vector3): readonly [number, number] | null {
  const local = new Vector3(at.x - x, at.y - y, at.z).applyMatrix4(camera.matrixWorldInverse);
  if (local.z >= 0) return null;
  local.applyMatrix4(camera.projectionMatrix);
  return [0.5 + local.x / 2, 0.5 - local.y / 2];
}

/** Off by less than 0.1 % of the picture. */
const CLOSE = 1e-3;
const near = (a: number, b: number): void => expect(Math.abs(a - b)).toBeLessThan(CLOSE);

/** Poses and points around them, at coordinates of a map as well. */
function* cases(lenses: readonly Lens[], count: number): Generator<readonly [View, Vector3]> {
  const { between } = seededRandom(7);
  for (const own of lenses) {
    for (let i = 0; i < count; i++) {
      const [x, y] = i % 2 === 0 ? [between(-40, 40), between(-40, 40)] : [503_211.25, 3_442_107.5];
      const pose = { x, y, z: between(2, 4), heading: between(-4, 4), tilt: between(-0.4, 1.57) };
      const [away, turn] = [between(0.5, 15), between(-Math.PI, Math.PI)];
      const at = new Vector3(x + away * Math.cos(turn), y + away * Math.sin(turn), between(0, 3));
      yield [viewOf(pose, own), at];
    }
  }
}

describe('the live picture', () => {
  it('shows a point where the core says, through a flat lens tilted anyhow', () => {
    const camera = new PerspectiveCamera();
    let compared = 0;
    for (const [view, at] of cases(
      [lens('rectilinear', 103, 57), lens('rectilinear', 30, 17), lens('rectilinear', 60, 90)],
      400,
    )) {
      flatCamera(camera, aimOf(view));
      const mine = shown(camera, view.pose, at);
      const core = imagePoint(view, at.x, at.y, at.z);
      const inside = mine !== null && mine.every((each) => each >= 0 && each <= 1);
      expect(inside).toBe(core !== null);
      if (!core || !mine) continue;
      near(mine[0], core.u);
      near(mine[1], core.v);
      compared++;
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('shows a point where the core says, through six flat pictures laid together: fisheyes and panoramas', () => {
    const camera = new PerspectiveCamera();
    let compared = 0;
    const lenses = [
      lens('equidistant', 180, 180),
      lens('equidistant', 200, 112),
      lens('equidistant', 320, 180),
      lens('cylindrical', 180, 80),
      lens('cylindrical', 360, 60),
    ];
    for (const [view, at] of cases(lenses, 600)) {
      const core = imagePoint(view, at.x, at.y, at.z);
      if (core === null) continue;
      const aim = aimOf(view);
      const ray = pictureRay(aim, core.u, core.v);
      expect(ray).not.toBe(null);
      const [side, u, v] = sideOf(ray!);
      expect(neededSides(aim)).toContain(side);
      // What the picture takes from that side at the place is the point itself.
      sideCamera(camera, aim, side);
      const mine = shown(camera, view.pose, at);
      expect(mine).not.toBe(null);
      near(mine![0], u);
      near(mine![1], v);
      expect(u >= 0 && u <= 1 && v >= 0 && v <= 1).toBe(true);
      compared++;
    }
    expect(compared).toBeGreaterThan(500);
  });

  it('is black outside of the circle of a fisheye, and needs no side that it doesn’t show', () => {
    const pose = { x: 0, y: 0, z: 3, heading: 0, tilt: 90 * DEGREE };
    const round = aimOf(viewOf(pose, lens('equidistant', 180, 180)));
    expect(pictureRay(round, 0.02, 0.02)).toBe(null);
    expect(pictureRay(round, 0.5, 0.5)).toEqual([0, 0, 1]);
    expect(neededSides(round)).toEqual([0, 1, 2, 3, 4]);
    expect(neededSides(aimOf(viewOf(pose, lens('equidistant', 80, 60))))).toEqual([0]);
    expect(neededSides(aimOf(viewOf(pose, lens('cylindrical', 360, 40))))).toEqual([0, 1, 2, 5]);
  });
});
