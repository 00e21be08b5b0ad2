import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { newWaypoint, type RouteField } from '../../../../src/geometry/nav/routing/route-field';
import { Routes } from '../../../../src/geometry/nav/routing/routes';
import { tautGraph } from '../../../../src/geometry/nav/routing/taut-graph';
import { openWalk } from '../../../../src/geometry/nav/walk';
import { cases } from '../../../support/cases';
import { apart, EQUAL, KINDS, points, randomDoors, randomNav, randomPlace } from './random-floors';
import { walkStraight, type Walker } from './walk-straight';

const SEEDS = Array.from({ length: cases(10) }, (_, i) => i + 1);
const WALKS = 15;

const left = (field: RouteField, { triangle, x, y }: Walker): number => field.distanceAt(triangle, x, y);

describe.each(KINDS)('waypoints on random %s', (kind) => {
  it('lead to the target one after the other, over free floor, by the way that was told', () => {
    for (const seed of SEEDS) {
      const nav = randomNav(kind, seed);
      const random = seededRandom(seed + 200);
      const { closed, shut } = randomDoors(nav, random, 0.3);
      const { twin } = openWalk(nav, closed);
      const places = [randomPlace(nav, random), randomPlace(nav, random)];
      const field = new Routes(tautGraph(nav), { shut }).fieldTo(points(places));
      const next = newWaypoint();
      for (let i = 0; i < WALKS; i++) {
        const { triangle, x, y } = randomPlace(nav, random);
        let walker: Walker = { triangle, x, y };
        const whole = field.distanceAt(triangle, x, y);
        if (whole === Infinity) continue;
        const wanted = field.targetAt(triangle, x, y);
        let walked = 0;
        for (let bends = 0; next.target < 0 || bends === 0; bends++) {
          expect(bends).toBeLessThan(200);
          field.ask(walker.triangle, walker.x, walker.y, next);
          expect(apart(walked + next.distance, whole)).toBeLessThan(EQUAL * (bends + 1));
          walked += Math.hypot(next.x - walker.x, next.y - walker.y);
          walker = walkStraight(nav, twin, walker, next).reduce((best, end) =>
            left(field, end) < left(field, best) ? end : best,
          );
        }
        expect(next.target).toBe(wanted);
        expect(apart(walked, whole)).toBeLessThan(1e-5);
        expect(Math.hypot(walker.x - places[wanted]!.x, walker.y - places[wanted]!.y)).toBeLessThan(1e-5);
      }
    }
  });
});
