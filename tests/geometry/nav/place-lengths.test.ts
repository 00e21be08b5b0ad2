import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { placeLengths, placeWays } from '../../../src/geometry/nav/place-lengths';
import { fanCorner, openWalk } from '../../../src/geometry/nav/walk';
import { cases } from '../../support/cases';
import { placeOfSample } from './random-pairs';
import { PLAN_KINDS, randomPlan } from './random-plans';
import { VisibilityOracle } from './visibility-oracle';

const SEEDS = Array.from({ length: cases(8) }, (_, i) => i + 1);
const MILLIMETRE = 1e-3;

describe.each(PLAN_KINDS)('lengths from sources to many places on random %s', (kind) => {
  it('are those of the nearest source by the visibility graph', () => {
    for (const seed of SEEDS) {
      const nav = buildNav(randomPlan(kind, seed));
      const walk = openWalk(nav);
      const random = seededRandom(seed);
      const some = (count: number) =>
        Array.from({ length: count }, () => placeOfSample(nav, random.index(nav.samples.count)));
      const [sources, places] = [some(3), some(10)];
      const oracle = new VisibilityOracle(nav, walk.twin);
      const node = ({ triangle, x, y }: { triangle: number; x: number; y: number }) => ({
        sheet: nav.sheetOf[triangle]!,
        x,
        y,
      });
      const from = sources.map((source) => oracle.from(node(source)));
      const found = placeLengths(walk, sources, places);
      places.forEach((place, i) => {
        const lengths = from.map((to) => to(node(place)));
        const least = Math.min(...lengths);
        if (least === Infinity) {
          expect(found.lengths[i]).toBe(Infinity);
          expect(found.sources[i]).toBe(-1);
          return;
        }
        expect(Math.abs(found.lengths[i]! - least)).toBeLessThan(MILLIMETRE);
        expect(Math.abs(lengths[found.sources[i]!]! - least)).toBeLessThan(MILLIMETRE);
      });
    }
  });
});

describe.each(PLAN_KINDS)('ways from places to sources on random %s', (kind) => {
  it('lead over their bends and are as long as they are told', () => {
    let bent = 0;
    for (const seed of SEEDS) {
      const nav = buildNav(randomPlan(kind, seed));
      const walk = openWalk(nav);
      const random = seededRandom(seed);
      const some = (count: number) =>
        Array.from({ length: count }, () => placeOfSample(nav, random.index(nav.samples.count)));
      const [sources, places] = [some(3), some(10)];
      const found = placeWays(walk, sources, places);
      places.forEach((place, i) => {
        const source = sources[found.sources[i]!];
        if (source === undefined) return expect(found.bends[i]).toEqual([]);
        const corners = found.bends[i]!.map((fan) => fanCorner(walk, fan));
        const points = [
          place,
          ...corners.map((h) => ({ triangle: Math.floor(h / 3), x: nav.x[h]!, y: nav.y[h]! })),
          source,
        ];
        // Between sheets a straight piece has two frames: only ways within one are added up.
        if (points.some(({ triangle }) => nav.sheetOf[triangle] !== nav.sheetOf[place.triangle])) return;
        const length = points
          .slice(1)
          .reduce((sum, { x, y }, k) => sum + Math.hypot(x - points[k]!.x, y - points[k]!.y), 0);
        expect(length).toBeCloseTo(found.lengths[i]!, 6);
        bent += corners.length;
      });
    }
    expect(bent).toBeGreaterThan(0);
  });
});

describe('lengths where nothing is asked', () => {
  it('are none without sources, and there are none without places', () => {
    const nav = buildNav(randomPlan(PLAN_KINDS[0]!, 1));
    const walk = openWalk(nav);
    const place = placeOfSample(nav, 0);
    expect([...placeLengths(walk, [], [place]).lengths]).toEqual([Infinity]);
    expect(placeLengths(walk, [place], []).lengths).toHaveLength(0);
    expect([...placeLengths(walk, [place], [place]).lengths]).toEqual([0]);
  });
});
