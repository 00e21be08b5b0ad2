import { describe, expect, it } from 'vitest';
import { shutOpenings } from '../../../src/model/query/shut-openings';
import { doorsPassed } from '../../../src/analyses/way-out/doors-passed';
import { wayOut } from '../../../src/analyses/way-out/compute';
import { openExits } from '../../../src/analyses/way-out/exits';
import type { WayDescription } from '../../../src/analyses/way-out/result';
import { findPath, floorAt, type Place } from '../../../src/analyses/walking/find-path';
import { walkingPlan, walkWith } from '../../../src/analyses/walking/walking-plan';
import { seededRandom, type Random } from '../../../src/base/random';
import { shortestPath } from '../../../src/geometry/nav/shortest-path';
import type { CampusDocument } from '../../../src/model/schema/document';
import { VisibilityOracle } from '../../geometry/nav/visibility-oracle';
import { placeOfSample } from '../../geometry/nav/random-pairs';
import { cases } from '../../support/cases';
import { clinicHouse } from './houses';

const plan = clinicHouse();
const { nav, derived } = plan;
const SEEDS = Array.from({ length: cases(40) }, (_, i) => i + 1);

function somewhere(random: Random): Place {
  const { storey, planX, planY } = placeOfSample(nav, random.index(nav.samples.count));
  return { storey: derived.storeys[storey]!, x: planX, y: planY };
}

const someDoors = (random: Random) => derived.doors.filter(() => random.next() < 0.25).sort();

/** Metres to the open: 0 there, Infinity where there is no way. */
function lengthFrom(place: Place, shut = shutOpenings(plan.document, null)): number {
  const found = wayOut(plan, place, shut);
  return found.kind === 'way' ? found.way.length : found.kind === 'in-the-open' ? 0 : Infinity;
}

describe('the way out of a house of two storeys', () => {
  it('is as long as the visibility graph says, with any doors shut', () => {
    for (const seed of SEEDS.slice(0, cases(8))) {
      const random = seededRandom(seed);
      const shut = someDoors(random);
      const oracle = new VisibilityOracle(nav, walkWith(plan, shut).twin);
      const exits = openExits(plan, shut);
      for (let i = 0; i < 6; i++) {
        const found = wayOut(plan, somewhere(random), shut);
        if (found.kind === 'in-the-open' || found.kind === 'off-floor') continue;
        const start = floorAt(plan, found.start)!;
        const to = oracle.from({ sheet: nav.sheetOf[start.triangle]!, x: start.x, y: start.y });
        const exact = Math.min(
          ...exits.map(({ at }) => to({ sheet: nav.sheetOf[at.triangle]!, x: at.x, y: at.y })),
        );
        if (found.kind === 'way') expect(found.way.length).toBeCloseTo(exact, 3);
        else expect(exact).toBe(Infinity);
      }
    }
  });

  it('never gets shorter when one more door is shut', () => {
    for (const seed of SEEDS) {
      const random = seededRandom(seed);
      const place = somewhere(random);
      const shut = someDoors(random);
      const one = derived.doors[random.index(derived.doors.length)]!;
      expect(lengthFrom(place, [...shut, one])).toBeGreaterThanOrEqual(lengthFrom(place, shut) - 1e-9);
    }
  });

  it('is as long from the exit back', () => {
    for (const seed of SEEDS) {
      const found = wayOut(plan, somewhere(seededRandom(seed)), []);
      if (found.kind !== 'way') continue;
      const end = found.way.legs.at(-1)!.points.at(-1)!;
      const back = findPath(
        { plan, walk: walkWith(plan, []) },
        floorAt(plan, end)!,
        floorAt(plan, found.start)!,
      );
      expect(back.length).toBeCloseTo(found.way.length, 6);
    }
  });

  it('does not depend on the order of the document', () => {
    const turned = <T extends object>(table: T): T =>
      Object.fromEntries(Object.entries(table).reverse()) as T;
    const { openings, exits, spaces, flights } = plan.document;
    const other: CampusDocument = {
      ...plan.document,
      openings: turned(openings),
      exits: turned(exits),
      spaces: turned(spaces),
      flights: turned(flights),
    };
    const again = walkingPlan(structuredClone(other));
    for (const seed of SEEDS) {
      const place = somewhere(seededRandom(seed));
      expect(wayOut(again, place, [])).toEqual(wayOut(plan, place, []));
    }
  });
});

describe('what is told of a way', () => {
  const ways = SEEDS.flatMap((seed) => {
    const random = seededRandom(seed);
    const found = wayOut(plan, somewhere(random), someDoors(random));
    return found.kind === 'way' ? [found.way] : [];
  });
  const sum = ({ level, ramp, stairsDown, stairsUp }: WayDescription['lengths']): number =>
    level + ramp + stairsDown + stairsUp;

  it('has legs that add up to it and follow one another', () => {
    expect(ways.length).toBeGreaterThan(SEEDS.length / 4);
    for (const { length, lengths, legs } of ways) {
      expect(legs.reduce((total, leg) => total + leg.length, 0)).toBeCloseTo(length, 6);
      expect(sum(lengths)).toBeCloseTo(length, 6);
      legs.forEach((leg, i) => {
        const next = legs[i + 1]?.points[0];
        if (next) expect(leg.points.at(-1)).toMatchObject({ x: next.x, y: next.y });
        for (const { z } of leg.points) expect(z).toBeGreaterThanOrEqual(0);
      });
    }
  });

  it('names just the doors without which it would not be this way', () => {
    for (const seed of SEEDS) {
      const place = somewhere(seededRandom(seed));
      const found = wayOut(plan, place, []);
      if (found.kind !== 'way') continue;
      const passed = new Set(found.way.doors.map(({ id }) => id));
      const others = derived.doors.filter((id) => !passed.has(id));
      // With all others shut the way stands; an exit that is another door is none then.
      expect(lengthFrom(place, others)).toBeCloseTo(found.way.length, 9);
      const along = found.way.doors.map(({ at }) => at);
      expect(along).toEqual([...along].sort((a, b) => a - b));
    }
  });

  it('names doors on ways between any two places', () => {
    for (const seed of SEEDS) {
      const random = seededRandom(seed + 500);
      const [from, to] = [0, 1].map(() => placeOfSample(nav, random.index(nav.samples.count)));
      const way = shortestPath(walkWith(plan, []), from!, to!);
      if (way === null) continue;
      const needs = (door: number): boolean => {
        const without = shortestPath(walkWith(plan, [derived.doors[door]!]), from!, to!);
        return without === null || without.length > way.length + 1e-9;
      };
      const passed = new Set(doorsPassed(plan, way, needs).map(({ door }) => derived.doors[door]!));
      const rest = derived.doors.filter((id) => !passed.has(id));
      expect(shortestPath(walkWith(plan, rest), from!, to!)?.length).toBeCloseTo(way.length, 9);
      for (const id of passed) {
        const without = shortestPath(walkWith(plan, [id]), from!, to!)?.length ?? Infinity;
        expect(without).toBeGreaterThanOrEqual(way.length - 1e-9);
      }
    }
  });
});
