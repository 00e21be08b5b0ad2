import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { nearestWay, shortestPath, type Way } from '../../../src/geometry/nav/shortest-path';
import { withDoors, withShut } from '../../../src/geometry/nav/shut-doors';
import { openWalk } from '../../../src/geometry/nav/walk';
import { cases } from '../../support/cases';
import { placeOfSample } from './random-pairs';
import { PLAN_KINDS, randomPlan } from './random-plans';

const SEEDS = Array.from({ length: cases(12) }, (_, i) => i + 1);
const PAIRS = 12;

const sum = (way: Way): number => way.stretches.reduce((total, { length }) => total + length, 0);

describe.each(PLAN_KINDS)('ways on random %s', (kind) => {
  it('are made of stretches that add up to their length, level ones as long as in plan', () => {
    for (const seed of SEEDS) {
      const nav = buildNav(randomPlan(kind, seed));
      const walk = openWalk(nav);
      const random = seededRandom(seed);
      for (let i = 0; i < PAIRS; i++) {
        const [from, to] = [0, 1].map(() => placeOfSample(nav, random.index(nav.samples.count)));
        const way = shortestPath(walk, from!, to!);
        if (way === null) continue;
        expect(way.stretches).toHaveLength(way.points.length - 1);
        expect(sum(way)).toBeCloseTo(way.length, 6);
        way.stretches.forEach(({ sheet, length }, k) => {
          const [a, b] = [way.points[k]!, way.points[k + 1]!];
          const inPlan = Math.hypot(b[1] - a[1], b[2] - a[2]);
          if (a[0] === b[0] && nav.sheets[sheet]!.flight < 0) expect(length).toBeCloseTo(inPlan, 9);
          else expect(length).toBeGreaterThanOrEqual(inPlan - 1e-9);
        });
      }
    }
  });

  it('lead to the nearest of several places, whichever order they are given in', () => {
    for (const seed of SEEDS) {
      const nav = buildNav(randomPlan(kind, seed));
      const walk = openWalk(nav);
      const random = seededRandom(seed + 100);
      const places = Array.from({ length: 7 }, () => placeOfSample(nav, random.index(nav.samples.count)));
      const from = placeOfSample(nav, random.index(nav.samples.count));
      const lengths = places.map((to) => shortestPath(walk, from, to)?.length ?? Infinity);
      const least = Math.min(...lengths);
      const way = nearestWay(walk, from, places);
      const turned = nearestWay(walk, from, [...places].reverse());
      expect(way?.length ?? Infinity).toBeCloseTo(least, 9);
      expect(turned?.length ?? Infinity).toBeCloseTo(least, 9);
      if (way) expect(lengths[way.target]).toBeCloseTo(least, 9);
    }
    expect(
      nearestWay(
        openWalk(buildNav(randomPlan(kind, 1))),
        placeOfSample(buildNav(randomPlan(kind, 1)), 0),
        [],
      ),
    ).toBeNull();
  });

  it('are the same whether doors are shut at once or one after the other', () => {
    for (const seed of SEEDS) {
      const nav = buildNav(randomPlan(kind, seed));
      const doors = Array.from({ length: nav.input.doorCount }, (_, door) => door);
      const random = seededRandom(seed + 200);
      const closed = doors.filter(() => random.next() < 0.5);
      const whole = openWalk(
        nav,
        Uint8Array.from(doors, (door) => (closed.includes(door) ? 1 : 0)),
      );
      const together = withShut(openWalk(nav), closed);
      const byOne = closed.reduce((walk, door) => withShut(walk, [door]), openWalk(nav));
      expect([...together.twin]).toEqual([...whole.twin]);
      for (let i = 0; i < PAIRS; i++) {
        const [from, to] = [0, 1].map(() => placeOfSample(nav, random.index(nav.samples.count)));
        const [a, b, c] = [whole, together, byOne].map(
          (walk) => shortestPath(walk, from!, to!)?.length ?? -1,
        );
        expect(b).toBeCloseTo(a!, 9);
        expect(c).toBeCloseTo(a!, 9);
      }
    }
  });

  it('are the same when some doors are opened again and others shut in one go', () => {
    for (const seed of SEEDS) {
      const nav = buildNav(randomPlan(kind, seed));
      const random = seededRandom(seed + 300);
      const state = () =>
        Uint8Array.from({ length: nav.input.doorCount }, () => (random.next() < 0.5 ? 1 : 0));
      const [before, after] = [state(), state()];
      const turned = (to: number): number[] =>
        [...after].flatMap((closed, door) => (closed === to && before[door] !== to ? [door] : []));
      const whole = openWalk(nav, after);
      const walk = withDoors(openWalk(nav, before), turned(1), turned(0));
      expect([...walk.twin]).toEqual([...whole.twin]);
      for (let i = 0; i < PAIRS; i++) {
        const [from, to] = [0, 1].map(() => placeOfSample(nav, random.index(nav.samples.count)));
        const [a, b] = [whole, walk].map((each) => shortestPath(each, from!, to!)?.length ?? -1);
        expect(b).toBeCloseTo(a!, 9);
      }
    }
  });
});
