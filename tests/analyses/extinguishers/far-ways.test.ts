import { describe, expect, it } from 'vitest';
import { computeCoverage, coverageTotal } from '../../../src/analyses/extinguishers/compute';
import type { ClassReach } from '../../../src/analyses/extinguishers/design-result';
import {
  UNKNOWN_TYPE,
  type ExtinguisherSource,
  type ExtinguisherType,
} from '../../../src/analyses/extinguishers/input';
import { sourcePlace } from '../../../src/analyses/extinguishers/source-places';
import { levelWalkWith, walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../src/base/random';
import { distanceField } from '../../../src/geometry/nav/distance-field';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { emptyDocument, type CampusDocument } from '../../../src/model/schema/document';
import { makeId, type SpaceId } from '../../../src/model/schema/ids';
import type { FireClass } from '../../../src/model/schema/space-hazard';
import { countsFor } from '../../../src/standards/extinguishers/counted-rating';
import { profileOf } from '../../../src/standards/extinguishers/profile-of';
import { reckonUnits, unitOfSpace } from '../../../src/standards/extinguishers/reckon-units';
import type { ReckonedUnit } from '../../../src/standards/extinguishers/reckoned-unit';
import { cases } from '../../support/cases';
import { mixedHouse, mixedSources, spaceOfHouse, TYPES, type MixedHouse } from './mixed-house';

const profile = profileOf('cn');
const STOREY = makeId('storey', 'L');
const [PORTABLE, WHEELED] = [TYPES[0]!, TYPES[1]!];

/** One store of solvents, 60 m long; `flipped` = the same seen in a mirror. */
function longStore(flipped: boolean): WalkingPlan {
  const x = (at: number): number => (flipped ? -at : at);
  const outer: [number, number][] = [
    [x(0), 0],
    [x(60), 0],
    [x(60), 5],
    [x(0), 5],
  ];
  const space = {
    id: makeId('space', 'S'),
    storey: STOREY,
    use: 'chemical-store' as const,
    outline: { outer: flipped ? outer.toReversed() : outer, holes: [] },
  };
  let document = emptyDocument();
  document = applyPatch(document, addEntities(document, 'storeys', [{ id: STOREY, elevation: 0 }]));
  document = applyPatch(document, addEntities(document, 'spaces', [space]));
  return walkingPlan(document);
}

const standing = (id: string, x: number, type: ExtinguisherType): ExtinguisherSource => ({
  ...type,
  id: makeId('asset', id),
  storey: STOREY,
  x,
  y: 0.5,
});

/** Of the only unit, by class. */
function worstIn(
  plan: WalkingPlan,
  sources: readonly ExtinguisherSource[],
): Map<FireClass, ClassReach['worst']> {
  const { reaches } = computeCoverage(plan, { sources, shut: [], limit: null });
  return new Map(reaches[0]!.byClass.map(({ fireClass, worst }) => [fireClass, worst]));
}

describe('a class of fire that nothing near reaches', () => {
  it.each([false, true])('is told with the way from the far end of the room (in a mirror: %s)', (flipped) => {
    const plan = longStore(flipped);
    const sources = [standing('e', flipped ? -0.5 : 0.5, PORTABLE)];
    const truth = Math.hypot(59.5, 4.5);
    const { length, limit, owner } = worstIn(plan, sources).get('B')!;
    expect(length).toBeLessThan(truth);
    expect(length).toBeGreaterThan(truth - 0.5);
    expect(limit).toBe(9);
    expect(owner).toBe(sources[0]!.id);
    const { total, storeys } = computeCoverage(plan, { sources, shut: [], limit: null });
    expect(total.farthest!.length).toBeCloseTo(length, 6);
    expect(storeys[0]!.farthest!.length).toBeCloseTo(length, 6);
    expect(storeys[0]!.bySpace[0]!.worst!.length).toBeCloseTo(length, 6);
    expect(coverageTotal(plan, { sources, shut: [], limit: null }).farthest).toEqual(total.farthest);
  });

  it('is held against the distance of what it leads to, on wheels or not', () => {
    const plan = longStore(false);
    const wheeled = worstIn(plan, [standing('e', 0.5, WHEELED)]).get('B')!;
    expect(wheeled.limit).toBe(18);
    expect(wheeled.length).toBeGreaterThan(59);
    // At the portable's end the way to it is the better one, at the far end that to the other, each by its own distance.
    const both = [standing('e', 0.5, WHEELED), standing('f', 8, PORTABLE)];
    const { length, limit, owner } = worstIn(plan, both).get('B')!;
    expect(owner).toBe(both[0]!.id);
    expect(limit).toBe(18);
    expect(length).toBeGreaterThan(59);
  });

  it('is without a way, and no farthest place, where nothing counts at all', () => {
    const plan = longStore(false);
    const sources = [standing('e', 0.5, TYPES[2]!)];
    expect(worstIn(plan, sources).get('B')).toMatchObject({ length: Infinity, owner: null });
    expect(computeCoverage(plan, { sources: [], shut: [], limit: null }).total.farthest).toBeNull();
  });
});

/** Of each sample and class what is asked and the best share, from a search of every extinguisher alone, without a cut. */
function largestShares(house: MixedHouse, sources: readonly ExtinguisherSource[]): Map<string, number> {
  const { plan } = house;
  const walk = levelWalkWith(plan, []);
  const fields = sources.map((source) => {
    const distance = new Float64Array(plan.nav.samples.count).fill(Infinity);
    const { samples, distances } = distanceField(walk, [sourcePlace(plan, source)!]);
    samples.forEach((s, i) => {
      distance[s] = distances[i]!;
    });
    return distance;
  });
  const unitOf = unitOfSpace(reckonUnits(plan.document, profile));
  const most = new Map<string, number>();
  const rows = new Map<SpaceId, ClassRow[]>();
  for (let s = 0; s < plan.nav.samples.count; s++) {
    const space = spaceOfHouse(house, s);
    if (space === null) continue;
    const asked = rows.get(space) ?? rowsOf(unitOf.get(space), sources);
    rows.set(space, asked);
    for (const { key, terms } of asked) {
      const share = terms.reduce((least, { i, limit }) => Math.min(least, fields[i]![s]! / limit), Infinity);
      most.set(key, Math.max(most.get(key) ?? -1, share));
    }
  }
  return most;
}

/** A class of a unit: the extinguishers that count for it, by number, each with its distance. */
interface ClassRow {
  readonly key: string;
  readonly terms: readonly { readonly i: number; readonly limit: number }[];
}

const rowsOf = (unit: ReckonedUnit | undefined, sources: readonly ExtinguisherSource[]): ClassRow[] =>
  (unit?.demands ?? []).flatMap(({ fireClass, portable, wheeled }): ClassRow[] => {
    if (!portable && !wheeled) return [];
    const terms = sources.flatMap((source, i) => {
      const rule = source.wheeled ? wheeled : portable;
      const counts = source.storey === unit!.storey && countsFor(profile, source, fireClass) !== 'no';
      return rule && counts ? [{ i, limit: rule.value }] : [];
    });
    return [{ key: `${unit!.id} ${fireClass}`, terms }];
  });

/** Worst shares of a measure by unit and class. */
const toldShares = (plan: WalkingPlan, sources: readonly ExtinguisherSource[]): Map<string, number> =>
  new Map(
    computeCoverage(plan, { sources, shut: [], limit: null }).reaches.flatMap(({ unit, byClass }) =>
      byClass.map(({ fireClass, worst }): [string, number] => [
        `${unit} ${fireClass}`,
        worst!.length / worst!.limit,
      ]),
    ),
  );

/** Everything at −x. */
function inMirror(document: CampusDocument): CampusDocument {
  const at = ([x, y]: readonly [number, number]): [number, number] => [-x, y];
  const ring = (points: readonly (readonly [number, number])[]) => points.map(at).toReversed();
  const each = <T>(all: Readonly<Record<string, T>>, change: (one: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one)]));
  return {
    ...document,
    spaces: each(document.spaces, (space) => ({
      ...space,
      outline: { outer: ring(space.outline.outer), holes: space.outline.holes.map(ring) },
    })),
    openings: each(document.openings, (door) => ({ ...door, line: [at(door.line[0]), at(door.line[1])] })),
    flights: each(document.flights, (flight) => ({
      ...flight,
      outline: { outer: ring(flight.outline.outer), holes: [] },
    })),
  };
}

describe('the worst place of each class in each unit', () => {
  it('is the worst of all samples, however far its way is', () => {
    let beyond = 0;
    for (let seed = 1; seed <= cases(10); seed++) {
      const random = seededRandom(400 + seed);
      const house = mixedHouse(random);
      const sources = mixedSources(house, random);
      const told = toldShares(house.plan, sources);
      for (const [key, share] of largestShares(house, sources)) {
        const own = told.get(key)!;
        // Throats of doors are the unit's as well: the worst may lie in one.
        if (share === Infinity) expect(own, key).toBe(Infinity);
        else expect(own, `seed ${seed}, ${key}`).toBeGreaterThan(share - 1e-9);
        if (share === Infinity || share < 2) continue;
        beyond++;
        expect(own - share, `seed ${seed}, ${key}`).toBeLessThan(0.15);
      }
    }
    expect(beyond).toBeGreaterThan(cases(10));
  }, 60_000);

  it('is no other in a mirror, but for a cell, nor with the extinguishers in another order', () => {
    for (let seed = 1; seed <= cases(5); seed++) {
      const random = seededRandom(500 + seed);
      const house = mixedHouse(random);
      const sources = mixedSources(house, random);
      const told = toldShares(house.plan, sources);
      const shuffled = toldShares(house.plan, sources.toReversed());
      const flipped = toldShares(
        walkingPlan(inMirror(house.plan.document)),
        sources.map((source) => ({ ...source, x: -source.x })),
      );
      for (const [key, share] of told) {
        const where = `seed ${seed}, ${key}`;
        if (share === Infinity) {
          expect([shuffled.get(key), flipped.get(key)], where).toEqual([Infinity, Infinity]);
          continue;
        }
        expect(shuffled.get(key), where).toBeCloseTo(share, 9);
        // A cell of a quarter of a metre, of nine allowed.
        expect(Math.abs(flipped.get(key)! - share), where).toBeLessThan(0.06);
      }
    }
  }, 60_000);
});

it.each([
  ['unknown', UNKNOWN_TYPE],
  ['that can’t be', { agent: null, rating: '0A 89B', wheeled: false }],
] as const)('counts an extinguisher whose rating is %s, as its unit does', (_, type) => {
  const found = worstIn(longStore(false), [standing('e', 0.5, type)]);
  expect(found.size).toBeGreaterThan(0);
  for (const worst of found.values()) expect(worst!.length).toBeGreaterThan(59);
});
