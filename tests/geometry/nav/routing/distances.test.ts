import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { nearestWay } from '../../../../src/geometry/nav/shortest-path';
import { Routes } from '../../../../src/geometry/nav/routing/routes';
import { tautGraph } from '../../../../src/geometry/nav/routing/taut-graph';
import { openWalk } from '../../../../src/geometry/nav/walk';
import { cases } from '../../../support/cases';
import { VisibilityOracle } from '../visibility-oracle';
import { apart, EQUAL, KINDS, MOVES, points, randomDoors, randomNav, randomPlace } from './random-floors';

const SEEDS = Array.from({ length: cases(10) }, (_, i) => i + 1);
const FIELDS = 4;
const ASKS = 20;

describe.each(KINDS)('route fields on random %s', (kind) => {
  it.each(MOVES)('are as far as the exact search, whatever is shut and opened, %s', (_, move) => {
    for (const seed of SEEDS) {
      const nav = randomNav(kind, seed, move);
      const random = seededRandom(seed);
      const routes = new Routes(tautGraph(nav));
      const fields = Array.from({ length: FIELDS }, () => {
        const places = Array.from({ length: 1 + random.index(3) }, () => randomPlace(nav, random));
        return { places, field: routes.fieldTo(points(places)) };
      });
      for (const share of [0, 0.3, 0.6, 0.2]) {
        const { closed, shut, open } = randomDoors(nav, random, share);
        routes.close(shut);
        routes.open(open);
        const walk = openWalk(nav, closed);
        for (const { places, field } of fields) {
          for (let i = 0; i < ASKS; i++) {
            const from = randomPlace(nav, random);
            const exact = nearestWay(walk, from, places);
            const found = field.distanceAt(from.triangle, from.x, from.y);
            expect(apart(found, exact?.length ?? Infinity)).toBeLessThan(EQUAL);
            const target = field.targetAt(from.triangle, from.x, from.y);
            expect(target < 0).toBe(exact === null);
            const alone = target < 0 ? null : nearestWay(walk, from, [places[target]!]);
            if (alone) expect(apart(alone.length, found)).toBeLessThan(EQUAL);
          }
        }
      }
    }
  });

  it('are as far as a visibility graph that shares nothing with them', () => {
    for (const seed of SEEDS.slice(0, 3)) {
      const nav = randomNav(kind, seed);
      const random = seededRandom(seed + 50);
      const { closed, shut } = randomDoors(nav, random, 0.3);
      const routes = new Routes(tautGraph(nav), { shut });
      const oracle = new VisibilityOracle(nav, openWalk(nav, closed).twin);
      const target = randomPlace(nav, random);
      const field = routes.fieldTo(points([target]));
      const exact = oracle.from({ sheet: nav.sheetOf[target.triangle]!, x: target.x, y: target.y });
      for (let i = 0; i < ASKS; i++) {
        const from = randomPlace(nav, random);
        const found = field.distanceAt(from.triangle, from.x, from.y);
        const length = exact({ sheet: nav.sheetOf[from.triangle]!, x: from.x, y: from.y });
        expect(apart(found, length)).toBeLessThan(1e-3);
      }
    }
  });

  it('repaired step by step answer as ones made anew', () => {
    for (const seed of SEEDS) {
      const nav = randomNav(kind, seed);
      const random = seededRandom(seed + 100);
      const graph = tautGraph(nav);
      const routes = new Routes(graph);
      const target = points([randomPlace(nav, random), randomPlace(nav, random)]);
      const field = routes.fieldTo(target);
      const now = new Set<number>();
      for (let turn = 0; turn < 12 && nav.input.doorCount > 0; turn++) {
        const door = random.index(nav.input.doorCount);
        if (now.delete(door)) routes.open([door]);
        else routes.close([...now.add(door)]);
        const anew = new Routes(graph, { shut: [...now] }).fieldTo(target);
        for (let i = 0; i < ASKS; i++) {
          const { triangle, x, y } = randomPlace(nav, random);
          expect(apart(field.distanceAt(triangle, x, y), anew.distanceAt(triangle, x, y))).toBeLessThan(
            EQUAL,
          );
          expect(field.targetAt(triangle, x, y)).toBe(anew.targetAt(triangle, x, y));
        }
      }
    }
  });
});
