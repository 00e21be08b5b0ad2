import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { buildNav } from '../../../../src/geometry/nav/build-nav';
import { locate, type Located } from '../../../../src/geometry/nav/locate';
import type { Nav } from '../../../../src/geometry/nav/nav';
import { newWaypoint } from '../../../../src/geometry/nav/routing/route-field';
import { Routes } from '../../../../src/geometry/nav/routing/routes';
import type { RouteTarget } from '../../../../src/geometry/nav/routing/targets';
import { tautGraph } from '../../../../src/geometry/nav/routing/taut-graph';
import { nearestWay, shortestPath } from '../../../../src/geometry/nav/shortest-path';
import { openWalk, type Walk } from '../../../../src/geometry/nav/walk';
import { cases } from '../../../support/cases';
import { building, FloorDrawing } from '../plans';
import { apart, EQUAL, KINDS, MOVES, randomNav, randomPlace } from './random-floors';

const SEEDS = Array.from({ length: cases(5) }, (_, i) => i + 1);
const ASKS = 5;
type Segment = RouteTarget & { readonly kind: 'segment' };

/** A segment of free floor beside a place, null when a wall is in the way. */
function segmentAt(walk: Walk, at: Located, angle: number, length: number): Segment | null {
  const { nav } = walk;
  const to: readonly [number, number] = [
    at.planX + length * Math.cos(angle),
    at.planY + length * Math.sin(angle),
  ];
  const end = locate(nav, at.storey, ...to);
  if (!end || end.gap > 0 || nav.sheets[nav.sheetOf[at.triangle]!]!.flight >= 0) return null;
  if (nav.sheetOf[end.triangle] !== nav.sheetOf[at.triangle]) return null;
  const way = shortestPath(walk, at, end);
  if (!way || Math.abs(way.length - length) > 1e-9) return null;
  return { kind: 'segment', storey: at.storey, a: [at.planX, at.planY], b: to, inset: 0 };
}

/** The way to the nearest point of a segment, by trying points ever nearer to the best one. */
function nearestOn(walk: Walk, from: Located, { storey, a, b }: Segment): number {
  const to = (share: number): number => {
    const at = locate(walk.nav, storey, a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]))!;
    return nearestWay(walk, from, [at])?.length ?? Infinity;
  };
  const steps = 40;
  let best = Infinity;
  let at = 0;
  for (let i = 0; i <= steps; i++) {
    const length = to(i / steps);
    if (length < best) [best, at] = [length, i / steps];
  }
  let [low, high] = [Math.max(0, at - 1 / steps), Math.min(1, at + 1 / steps)];
  for (let turn = 0; turn < 28; turn++) {
    const [p, q] = [low + (high - low) / 3, high - (high - low) / 3];
    const [atP, atQ] = [to(p), to(q)];
    best = Math.min(best, atP, atQ);
    if (atP < atQ) high = q;
    else low = p;
  }
  return best;
}

describe.each(KINDS)('segments on random %s', (kind) => {
  it.each(MOVES)('are reached where they are nearest, %s', (_, move) => {
    for (const seed of SEEDS) {
      const nav = randomNav(kind, seed, move);
      const random = seededRandom(seed + 300);
      const walk = openWalk(nav);
      const routes = new Routes(tautGraph(nav));
      for (let tries = 0, found = 0; tries < 60 && found < 2; tries++) {
        const begin = randomPlace(nav, random);
        const segment = segmentAt(walk, begin, random.between(0, 6.3), random.between(0.2, 3));
        if (!segment) continue;
        found++;
        const field = routes.fieldTo([segment]);
        for (let i = 0; i < ASKS; i++) {
          const from = randomPlace(nav, random);
          const distance = field.distanceAt(from.triangle, from.x, from.y);
          expect(apart(distance, nearestOn(walk, from, segment))).toBeLessThan(EQUAL);
        }
        routes.drop(field);
      }
    }
  });
});

describe('a segment', () => {
  /** Two rooms with a door of 2 m between them, at x = 5 from y = 1 to 3. */
  const rooms = (): Nav => {
    const drawing = new FloorDrawing();
    drawing.floor(0, 0, 10, 4).solid(4.9, 0, 5.1, 1).solid(4.9, 3, 5.1, 4).barrier([5, 1], [5, 3], 0);
    return buildNav(building([drawing.build()]));
  };
  const door = (inset: number): Segment => ({ kind: 'segment', storey: 0, a: [5, 1], b: [5, 3], inset });

  it.each([
    ['straight on', 2, 2, 0, 3, [5, 2]],
    ['less half a body, straight on still', 2, 1.5, 0.25, 3, [5, 1.5]],
    ['less half a body, to its end', 2, 1, 0.25, Math.hypot(3, 0.25), [5, 1.25]],
    ['shorter than a body: its middle', 2, 2, 1.5, 3, [5, 2]],
  ] as const)('is reached %s', (_, x, y, inset, distance, end) => {
    const nav = rooms();
    const field = new Routes(tautGraph(nav)).fieldTo([door(inset)]);
    const next = newWaypoint();
    const at = locate(nav, 0, x, y)!;
    field.ask(at.triangle, at.x, at.y, next);
    expect(next.distance).toBeCloseTo(distance, 9);
    expect(next.target).toBe(0);
    expect(next.x + nav.origin[0]).toBeCloseTo(end[0], 9);
    expect(next.y + nav.origin[1]).toBeCloseTo(end[1], 9);
  });

  it('on a shut door is reached from the side that it was found on, of no length it is a point', () => {
    const nav = rooms();
    const graph = tautGraph(nav);
    const shut = new Routes(graph, { shut: [0] }).fieldTo([door(0)]);
    const sides = [2, 8].map((x) => {
      const at = locate(nav, 0, x, 2)!;
      return shut.distanceAt(at.triangle, at.x, at.y);
    });
    expect(sides.filter((distance) => distance === 3)).toHaveLength(1);
    expect(sides.filter((distance) => distance === Infinity)).toHaveLength(1);
    const point: Segment = { kind: 'segment', storey: 0, a: [8, 2], b: [8, 2], inset: 0 };
    const field = new Routes(graph).fieldTo([point]);
    const at = locate(nav, 0, 2, 2)!;
    expect(field.distanceAt(at.triangle, at.x, at.y)).toBeCloseTo(6, 9);
  });

  it('off the floor, or on no storey, is not reached', () => {
    const nav = rooms();
    const at = locate(nav, 0, 2, 2)!;
    const off: Segment = { kind: 'segment', storey: 0, a: [20, 1], b: [20, 3], inset: 0 };
    for (const target of [off, { ...off, storey: 7 }]) {
      const field = new Routes(tautGraph(nav)).fieldTo([target]);
      expect(field.distanceAt(at.triangle, at.x, at.y)).toBe(Infinity);
    }
  });
});
