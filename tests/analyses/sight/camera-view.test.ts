import { describe, expect, it } from 'vitest';
import { cameraView, sector, viewReach } from '../../../src/analyses/sight/camera-view';
import { see } from '../../../src/analyses/sight/see';
import { seededRandom } from '../../../src/base/random';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { placeInRings } from '../../../src/geometry/plane/place-in-rings';
import { ringArea } from '../../../src/geometry/plane/ring-area';
import type { Ring } from '../../../src/geometry/plane/ring';
import { ASSET_SCHEMAS } from '../../../src/model/schema/assets/asset-registry';
import { entitiesIn } from '../../../src/model/schema/dictionary';

const ringOf = (points: Float64Array): Ring =>
  Array.from({ length: points.length / 2 }, (_, i) => [points[2 * i]!, points[2 * i + 1]!] as const);
const SQUARE = Float64Array.of(-5, -5, 5, -5, 5, 5, -5, 5);

describe('how far a camera sees well enough', () => {
  // CCTV "Optics": pixels across at a distance, read backwards.
  it.each([
    [90, 1000, 1, 500],
    [106.4, 1920, 125, 5.75],
    [51.9, 1920, 250, 7.89],
  ])('%d°, %d px, %d px/m: %d m', (degrees, pixelsAcross, density, metres) => {
    const horizontalView = (degrees * Math.PI) / 180;
    expect(viewReach({ horizontalView, pixelsAcross }, density)).toBeCloseTo(metres, 2);
  });

  it('is not told where lens or pixels are not known', () => {
    expect(viewReach({ horizontalView: null, pixelsAcross: 1920 })).toBeNull();
    expect(viewReach({ horizontalView: 1, pixelsAcross: null })).toBeNull();
  });
});

describe('the part of a polygon within an angle and a radius', () => {
  it('is a quarter of a square, wherever the camera looks', () => {
    for (let turn = 0; turn < 4; turn++) {
      const quarter = sector(SQUARE, [0, 0], 0.3 + (turn * Math.PI) / 2, Math.PI / 2, 100);
      expect(ringArea(ringOf(quarter))).toBeCloseTo(25, 9);
    }
  });

  it('is a disc where nothing is in the way', () => {
    // Chords of four degrees take 0.08 % of a disc.
    expect(ringArea(ringOf(sector(SQUARE, [0, 0], 0, 2 * Math.PI, 3)))).toBeCloseTo(Math.PI * 9, 1);
    expect(ringArea(ringOf(sector(SQUARE, [0, 0], 1, Math.PI / 3, 3)))).toBeCloseTo((Math.PI * 9) / 6, 1);
  });

  it('is empty where nothing is seen', () => {
    expect(sector(new Float64Array(), [0, 0], 0, 1, 5)).toHaveLength(0);
  });
});

describe('the view of a camera in a ward', () => {
  const document = smallWard();
  const [storey] = entitiesIn(document.storeys);
  const spaces = entitiesIn(document.spaces).filter((space) => space.storey === storey!.id);
  const source = seededRandom(11);
  const random = (): number => source.next();

  it('holds the points that are in its angle, in its reach and in sight, and no others', () => {
    let held = 0;
    for (const space of spaces.slice(0, 12)) {
      const [x, y] = space.outline.outer[0]!;
      const [ex, ey] = space.outline.outer[2]!;
      const eye = [x + 0.4 * (ex - x), y + 0.45 * (ey - y)] as const;
      const heading = random() * 6 - 3;
      const angle = 0.4 + random() * 5.8;
      const camera = ASSET_SCHEMAS.camera.parse({
        kind: 'camera',
        id: 'asset_cam',
        storey: storey!.id,
        x: eye[0],
        y: eye[1],
        heading,
        horizontalView: angle,
        pixelsAcross: 1920,
      });
      const view = ringOf(cameraView(document, camera, ...eye));
      const reach = viewReach(camera)!;
      const all = ringOf(see(document, storey!.id, ...eye).vertices);
      for (let i = 0; i < 500; i++) {
        const [px, py] = [eye[0] + (random() - 0.5) * 16, eye[1] + (random() - 0.5) * 16];
        const distance = Math.hypot(px - eye[0], py - eye[1]);
        const off = Math.atan2(py - eye[1], px - eye[0]) - heading;
        const aside = Math.abs(Math.atan2(Math.sin(off), Math.cos(off)));
        // Points within a hand of a border are left to the chords.
        const near = Math.abs(distance - reach) < 0.03 || Math.abs(aside - angle / 2) * distance < 0.03;
        if (near || placeInRings([all], px, py, 0.01) === 'boundary') continue;
        const expected = distance < reach && aside < angle / 2 && placeInRings([all], px, py, 0) === 'inside';
        expect(placeInRings([view], px, py, 0) === 'inside', `${space.id} ${px} ${py}`).toBe(expected);
        if (expected) held++;
      }
    }
    expect(held).toBeGreaterThan(100);
  });
});
