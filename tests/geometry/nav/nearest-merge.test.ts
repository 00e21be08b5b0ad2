import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { coverage, denseDistances, farthestPoint } from '../../../src/geometry/nav/coverage';
import { distanceField, type DistanceField } from '../../../src/geometry/nav/distance-field';
import { locate } from '../../../src/geometry/nav/locate';
import { NearestMerge } from '../../../src/geometry/nav/nearest-merge';
import { findPieces } from '../../../src/geometry/nav/pieces';
import { openWalk } from '../../../src/geometry/nav/walk';
import { building, FloorDrawing } from './plans';
import { placeOfSample } from './random-pairs';
import { randomPlan } from './random-plans';

describe('the merge of many sources', () => {
  it('is at every moment what one search from all of them finds, and owners are nearest', () => {
    const nav = buildNav(randomPlan('storeys', 3));
    const walk = openWalk(nav);
    const random = seededRandom(11);
    const merge = new NearestMerge(nav);
    const fields: (DistanceField | null)[] = [];
    const limit = 6;
    for (let turn = 0; turn < 120; turn++) {
      // Runs of the same source, as in a drag, and changes of source; some are taken away.
      const source = turn % 4 === 0 ? random.index(8) : Math.floor(turn / 10) % 8;
      const place = placeOfSample(nav, random.index(nav.samples.count));
      fields[source] = random.next() < 0.15 ? null : distanceField(walk, [place], { limit });
      merge.set(source, fields[source]!);
      const expected = new Float64Array(nav.samples.count).fill(Infinity);
      const owner = new Int32Array(nav.samples.count).fill(-1);
      fields.forEach((field, k) => {
        field?.samples.forEach((sample, i) => {
          if (field.distances[i]! >= expected[sample]!) return;
          expected[sample] = field.distances[i]!;
          owner[sample] = k;
        });
      });
      // Compared by hand: the matcher is slow on arrays of this size.
      const off = expected.findIndex((d, s) => merge.distance[s] !== d || merge.owner[s] !== owner[s]);
      expect(off, `turn ${turn}: sample`).toBe(-1);
    }
  });

  it('equals one search from all sources at once', () => {
    const nav = buildNav(randomPlan('rooms', 3));
    const walk = openWalk(nav);
    const places = [3, 500, 900].map((sample) => placeOfSample(nav, sample));
    const merge = new NearestMerge(nav);
    places.forEach((place, k) => merge.set(k, distanceField(walk, [place])));
    const together = denseDistances(nav, distanceField(walk, places));
    for (let s = 0; s < together.length; s++) expect(merge.distance[s]).toBeCloseTo(together[s]!, 9);
  });
});

describe('coverage', () => {
  it('splits each storey into covered and uncovered, and cuts cells where the limit runs', () => {
    const nav = buildNav(building([new FloorDrawing().floor(-10, -10, 10, 10).build()]));
    const place = locate(nav, 0, 0.1, 0.2)!;
    for (const limit of [3, 4.4, 7.77]) {
      const field = distanceField(openWalk(nav), [place], { limit: limit + 0.25 });
      const [storey] = coverage(nav, denseDistances(nav, field), limit);
      expect(storey!.covered + storey!.uncovered).toBeCloseTo(400, 9);
      // A disc; the share rule is exact for straight lines and off by the curve only.
      expect(Math.abs(storey!.covered / (Math.PI * limit * limit) - 1)).toBeLessThan(5e-3);
    }
  });

  it('names the farthest point: a corner of the room', () => {
    const nav = buildNav(building([new FloorDrawing().floor(0, 0, 10, 8).build()]));
    const field = distanceField(openWalk(nav), [locate(nav, 0, 1, 1)!]);
    expect(farthestPoint(field)).toEqual({ storey: 0, x: 10, y: 8, length: Math.hypot(9, 7) });
  });

  it('sums to the area of the walkable triangles on random plans', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const nav = buildNav(randomPlan('pillars', seed));
      const field = distanceField(openWalk(nav), [placeOfSample(nav, 0)], { limit: 8.25 });
      const [storey] = coverage(nav, denseDistances(nav, field), 8);
      const area = findPieces(nav).pieces.reduce((sum, piece) => sum + piece.area, 0);
      expect(storey!.covered + storey!.uncovered).toBeCloseTo(area, 6);
    }
  });
});
