import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { aimOf } from '../../../src/geometry/viewing/aim';
import { imagePoint } from '../../../src/geometry/viewing/image-point';
import { viewsOf } from '../../../src/analyses/cameras/views-of';
import { ASSET_SCHEMAS, type Camera } from '../../../src/model/schema/assets/asset-registry';
import { aimedAt, aimPlace, posed } from '../../../src/session/cameras/camera-pose';

const camera = (fields: Partial<Camera> = {}): Camera =>
  ASSET_SCHEMAS.camera.parse({
    kind: 'camera',
    id: 'asset_cam',
    storey: 'storey_G',
    x: 10,
    y: 20,
    z: 2.8,
    horizontalView: 1.2,
    pixelsAcross: 1920,
    pixelsDown: 1080,
    ...fields,
  });
const STEP = Math.PI / 1800;

describe('what a camera is turned by', () => {
  it('lies where its axis meets the height, in the middle of its picture', () => {
    const random = seededRandom(4);
    for (let i = 0; i < 200; i++) {
      const one = camera({
        heading: 6 * random.next() - 3,
        tilt: 0.2 + 1.3 * random.next(),
        z: 2 + random.next(),
      });
      const { x, y } = aimPlace(one, 1);
      const shown = imagePoint(viewsOf(one)[0]!, x, y, 1);
      expect(shown?.u).toBeCloseTo(0.5, 6);
      expect(shown?.v).toBeCloseTo(0.5, 6);
    }
  });

  it('brings its axis through the place that it is dragged to, to a tenth of a degree', () => {
    const random = seededRandom(5);
    for (let i = 0; i < 200; i++) {
      const one = camera({ heading: 6 * random.next() - 3, tilt: random.next(), z: 1.5 + 2 * random.next() });
      const [away, round] = [0.5 + 9 * random.next(), 6.28 * random.next()];
      const to = { x: one.x + away * Math.cos(round), y: one.y + away * Math.sin(round) };
      const { heading, tilt } = aimedAt(one, to, 1);
      const wanted = Math.atan2(one.z - 1, away);
      expect(Math.abs(Math.sin(heading - round))).toBeLessThanOrEqual(STEP / 2 + 1e-9);
      expect(Math.cos(heading - round)).toBeGreaterThan(0);
      expect(Math.abs(tilt - wanted)).toBeLessThanOrEqual(STEP / 2 + 1e-9);
      expect(heading / STEP).toBeCloseTo(Math.round(heading / STEP), 6);
      // Where it is shown then is where it was put, but for the rounding.
      const back = aimPlace({ ...one, heading, tilt }, 1);
      const slack = 0.01 + (STEP * (away ** 2 + 9)) / Math.abs(one.z - 1);
      if (away < 11) expect(Math.hypot(back.x - to.x, back.y - to.y)).toBeLessThan(slack);
    }
  });

  it('is at hand for an axis that never meets the height, or far off', () => {
    for (const tilt of [0, -0.5, 0.01, -1.6]) {
      const { x, y } = aimPlace(camera({ tilt }), 1);
      expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(12, 9);
    }
    // Looked at from below the height, upwards.
    const { x } = aimPlace(camera({ z: 0.5, tilt: -Math.PI / 4 }), 1);
    expect(x).toBeCloseTo(10.5, 9);
  });

  it('turns a lens that hangs and sees all round, and leaves it looking down', () => {
    const fisheye = camera({ form: 'fisheye', tilt: Math.PI / 2, horizontalView: Math.PI });
    const { x, y } = aimPlace(fisheye, 1);
    expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(3, 9);
    expect(aimedAt(fisheye, { x: 10, y: 25 }, 1)).toEqual({
      heading: expect.closeTo(Math.PI / 2, 6),
      tilt: Math.PI / 2,
    });
  });

  it('is told for a place right under it, and at it', () => {
    expect(aimedAt(camera({ heading: 1 }), { x: 10, y: 20 }, 1)).toEqual({
      heading: 1,
      tilt: expect.closeTo(Math.PI / 2, 9),
    });
    expect(aimedAt(camera({ heading: 1, tilt: 0.3, z: 1 }), { x: 10, y: 20 }, 1)).toEqual({
      heading: 1,
      tilt: 0.3,
    });
  });
});

describe('a camera in another pose', () => {
  it('is one that a plan may have, whatever it is told', () => {
    const random = seededRandom(9);
    const odd = [NaN, Infinity, -Infinity, 0, 1e9, -1e9, 7, -7];
    for (let i = 0; i < 300; i++) {
      const any = (): number =>
        random.next() < 0.5 ? odd[Math.floor(random.next() * odd.length)]! : random.next() * 40 - 20;
      const pose = { z: any(), heading: any(), tilt: any(), horizontalView: any(), verticalView: any() };
      const made = posed(camera(), pose);
      expect(ASSET_SCHEMAS.camera.safeParse(made).success, JSON.stringify(pose)).toBe(true);
      expect(Number.isNaN(aimOf(viewsOf(made)[0]!).x)).toBe(false);
    }
  });

  it('keeps what is not told, and looks the same way however often it was turned round', () => {
    const one = camera({ heading: 1, tilt: 0.2 });
    expect(posed(one, {})).toEqual(one);
    expect(posed(one, { heading: 1 + 6 * Math.PI }).heading).toBeCloseTo(1, 9);
    expect(posed(one, { heading: -Math.PI }).heading).toBeCloseTo(Math.PI, 9);
    expect(posed(one, { horizontalView: null }).horizontalView).toBeNull();
  });
});
