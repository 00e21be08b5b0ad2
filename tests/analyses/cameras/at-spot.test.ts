import { describe, expect, it } from 'vitest';
import { atSpot, type SpotCamera, type SpotQuestion } from '../../../src/analyses/cameras/at-spot';
import { HEIGHTS, storeyScene } from '../../../src/analyses/cameras/storey-scene';
import { densityIn, watching } from '../../../src/analyses/cameras/storey-views';
import { present } from '../../../src/base/assert';
import { storeyPartsOf } from '../../../src/model/derive/storey-parts';
import { assetsOf } from '../../../src/model/query/assets-of';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { boxFeature, lineFeature } from '../../model/derive/read-plan';
import { around, planWith, space, STOREY, WIDE } from './support';

const DEGREE = Math.PI / 180;
const YARD = [space('Y', [0, 0, 40, 20], 'outdoor')];
/** DS-2CD2143G2-I, 2.8 mm (CCTV, "Optics"). */
const LENS = {
  horizontalView: 103 * DEGREE,
  verticalView: 57 * DEGREE,
  pixelsAcross: 2688,
  pixelsDown: 1520,
};
const V = makeId('asset', 'V');

const at = (
  document: CampusDocument,
  x: number,
  y: number,
  more: Partial<SpotQuestion> = {},
): readonly SpotCamera[] =>
  atSpot(document, { storey: STOREY, doors: 'closed', away: [], held: [], x, y, ...more });

describe('who is seen at a place', () => {
  it.each([
    [2, 2.432, 439.6],
    [5, 5.03, 212.5],
    [10, 9.36, 114.2],
  ])('%d m before a tilted camera has the depth and the pixels of the closed form', (g, depth, density) => {
    const plan = planWith(YARD, { V: { x: 1, y: 10, z: 3, heading: 0, tilt: 30 * DEGREE, ...LENS } });
    const [seen] = at(plan, 1 + g, 10);
    const sight = present(seen?.heights[HEIGHTS.indexOf(1.6)] ?? null, 'seen at the height of a face');
    expect(sight.depth).toBeCloseTo(1.4 * 0.5 + g * Math.cos(30 * DEGREE), 9);
    // The table's numbers are rounded.
    expect(Math.abs(sight.depth / depth - 1)).toBeLessThan(1e-3);
    expect(Math.abs(sight.across / density - 1)).toBeLessThan(1e-3);
    expect(sight.distance).toBeCloseTo(Math.hypot(g, 1.4), 9);
    expect(sight.depression).toBeCloseTo(Math.atan2(1.4, g), 9);
    expect(sight.u).toBeCloseTo(0.5, 9);
    expect(seen?.face).toBe(sight.across);
  });

  it('is fit for a face as steeply as the rules have it', () => {
    const fit = (g: number) => {
      const plan = planWith(YARD, {
        V: { x: 1, y: 10, z: 3.6, heading: 0, tilt: 0.4, ...WIDE },
      });
      return at(plan, 1 + g, 10)[0]?.fit;
    };
    // 2 m over the face: 13° at 8.66 m, 30° at 3.46 m.
    expect([fit(8.7), fit(8.6), fit(3.5), fit(3.4)]).toEqual(['identify', 'know', 'know', 'none']);
  });

  it('names each camera once, by the sensor that sees the place best, the best camera first', () => {
    const plan = planWith(YARD, {
      V: {
        x: 1,
        y: 10,
        z: 3,
        ...LENS,
        heads: [{ heading: Math.PI, tilt: 0 }, { heading: 20 * DEGREE }],
      },
      N: { x: 9, y: 10, z: 3, ...LENS },
      A: { x: 39, y: 10, z: 3, heading: 0, ...LENS },
    });
    const seen = at(plan, 12, 13);
    expect(seen.map(({ camera, head }) => [camera, head])).toEqual([
      [makeId('asset', 'N'), 0],
      // Depth counts with a flat lens: the first sensor's axis is farther from the place.
      [V, 0],
    ]);
    expect(at(plan, 12, 13, { away: [makeId('asset', 'N')] }).map(({ camera }) => camera)).toEqual([V]);
  });

  it('sees heads over a partition, not feet behind it; one that is held is asked as it is held', () => {
    const hall = [
      ...around(0, 0, 12, 6),
      space('H', [0, 0, 12, 6], 'hall'),
      lineFeature(
        'wall',
        [
          [4, 0],
          [4, 6],
        ],
        { thickness: 0, height: 1.2 },
      ),
    ];
    const plan = planWith(hall, { V: { x: 0.5, y: 3, z: 2.6, tilt: 0.4, ...WIDE } });
    const levels = (seen: readonly SpotCamera[]) => seen[0]?.heights.map((sight) => sight !== null);
    // H 2.6, w 1.2, d 3.5: what is 1 m high is hidden up to 4 m from the camera.
    expect(levels(at(plan, 4.3, 3))).toEqual([false, false, true]);
    const [camera] = assetsOf(plan, 'camera', STOREY);
    const held = [{ ...present(camera, 'the camera'), x: 11.5, heading: Math.PI }];
    expect(levels(at(plan, 5, 3, { held }))).toEqual([true, true, true]);
    // Away from it is away, held or not.
    expect(at(plan, 5, 3, { held, away: [V] })).toEqual([]);
  });

  it('agrees with the samples of all cameras of a storey', () => {
    const plan = planWith(
      [
        ...around(0, 0, 12, 6),
        space('H', [0, 0, 12, 6], 'hall'),
        boxFeature('obstacle', [5, 2, 6, 4], { height: 1.3 }),
      ],
      {
        V: { x: 0.5, y: 0.5, z: 2.8, heading: 0.4, tilt: 0.5, ...LENS },
        F: { x: 8, y: 3, z: 3, form: 'fisheye', tilt: 1.57, horizontalView: Math.PI, pixelsAcross: 2048 },
      },
    );
    const parts = present(storeyPartsOf(plan)[0], 'a storey');
    const scene = storeyScene(plan, parts, 'closed');
    const watched = assetsOf(plan, 'camera', STOREY).map((camera) => watching(parts, scene, camera));
    const { nx, ny, x0, y0, cell } = scene.grid;
    let compared = 0;
    for (let row = 1; row < ny; row += 5) {
      for (let column = 1; column < nx; column += 3) {
        const seen = at(plan, x0 + (column + 0.5) * cell, y0 + (row + 0.5) * cell);
        for (const each of watched) {
          const mine = seen.find(({ camera }) => camera === each.camera.id);
          HEIGHTS.forEach((_, height) => {
            const sampled = densityIn(each, scene, height, row * nx + column);
            // Samples are kept as 32-bit numbers.
            expect(mine?.heights[height]?.across ?? 0).toBeCloseTo(sampled, 2);
            compared++;
          });
        }
      }
    }
    expect(compared).toBeGreaterThan(300);
  });

  it('is seen by none that has no picture, from no place that there isn’t, and nothing is NaN', () => {
    const plan = planWith(YARD, {
      V: { x: 1, y: 10, z: 3, ...LENS, horizontalView: 6.2, projection: 'rectilinear' },
      N: { x: 1, y: 10, z: 3 },
      C: { x: 5, y: 10, z: 3, tilt: -1.5, ...LENS },
    });
    expect(at(plan, 5, 10)).toEqual([]);
    expect(at(plan, Number.NaN, 10)).toEqual([]);
    expect(at(plan, 5, 10, { storey: makeId('storey', 'none') })).toEqual([]);
  });
});
