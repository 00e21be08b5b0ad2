import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import type { Nav } from '../../../../src/geometry/nav/nav';
import { newClimb, type Climb } from '../../../../src/geometry/nav/routing/climb';
import { Routes } from '../../../../src/geometry/nav/routing/routes';
import { tautGraph } from '../../../../src/geometry/nav/routing/taut-graph';
import { nearestWay, type Way } from '../../../../src/geometry/nav/shortest-path';
import { openWalk } from '../../../../src/geometry/nav/walk';
import { cases } from '../../../support/cases';
import { EQUAL, MOVES, points, randomNav, randomPlace } from './random-floors';

/** The same of a way found by the exact search: up a flight is away from the middle of its low end, and along its end is
 * level. */
function climbOf(nav: Nav, way: Way): Climb {
  const climb = newClimb();
  way.stretches.forEach(({ sheet, length }, i) => {
    const { flight } = nav.sheets[sheet]!;
    if (flight < 0) {
      climb.level += length;
      return;
    }
    const { low, high } = nav.input.flights[flight]!;
    const [ax, ay] = [(low.ax + low.bx) / 2, (low.ay + low.by) / 2];
    const [ux, uy] = [(high.ax + high.bx) / 2 - ax, (high.ay + high.by) / 2 - ay];
    const [, x0, y0] = way.points[i]!;
    const [, x1, y1] = way.points[i + 1]!;
    const rise = (x1 - x0) * ux + (y1 - y0) * uy;
    if (Math.abs(rise) < 1e-6) climb.level += length;
    else if (rise > 0) climb.up += length;
    else climb.down += length;
  });
  return climb;
}

describe('how ways are made up', () => {
  it.each(MOVES)('is as the exact search tells it, on random storeys, %s', (_, move) => {
    let climbed = 0;
    for (let seed = 1; seed <= cases(20); seed++) {
      const nav = randomNav('storeys', seed, move);
      const random = seededRandom(seed + 500);
      const places = [randomPlace(nav, random)];
      const field = new Routes(tautGraph(nav)).fieldTo(points(places));
      for (let i = 0; i < 30; i++) {
        const from = randomPlace(nav, random);
        const way = nearestWay(openWalk(nav), from, places)!;
        const found = newClimb();
        expect(field.addClimbAt(from.triangle, from.x, from.y, found)).toBe(true);
        const exact = climbOf(nav, way);
        if (exact.up > 0 && exact.down === 0) climbed++;
        for (const part of ['level', 'up', 'down'] as const) {
          expect(Math.abs(found[part] - exact[part])).toBeLessThan(10 * EQUAL);
        }
      }
    }
    expect(climbed).toBeGreaterThan(cases(20));
  });

  it('adds nothing where there is no way', () => {
    const nav = randomNav('storeys', 1);
    const { triangle, x, y } = randomPlace(nav, seededRandom(1));
    const climb = newClimb();
    expect(new Routes(tautGraph(nav)).fieldTo([]).addClimbAt(triangle, x, y, climb)).toBe(false);
    expect(climb).toEqual(newClimb());
  });
});
