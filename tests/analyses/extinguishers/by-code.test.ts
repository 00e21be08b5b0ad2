import { describe, expect, it } from 'vitest';
import { computeCoverage } from '../../../src/analyses/extinguishers/compute';
import { ExtinguisherDrag } from '../../../src/analyses/extinguishers/drag';
import type { ExtinguisherInput, ExtinguisherSource } from '../../../src/analyses/extinguishers/input';
import { nearestExtinguisher } from '../../../src/analyses/extinguishers/nearest';
import { sourcePlace } from '../../../src/analyses/extinguishers/source-places';
import { levelWalkWith } from '../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../src/base/random';
import { makeId } from '../../../src/model/schema/ids';
import { countsFor } from '../../../src/standards/extinguishers/counted-rating';
import { profileOf } from '../../../src/standards/extinguishers/profile-of';
import { reckonUnits, unitOfSpace } from '../../../src/standards/extinguishers/reckon-units';
import { placeOfSample } from '../../geometry/nav/random-pairs';
import { VisibilityOracle } from '../../geometry/nav/visibility-oracle';
import { costly } from '../../support/cases';
import { mixedHouse, mixedSources, spaceOfHouse, TYPES, type MixedHouse } from './mixed-house';

const profile = profileOf('cn');
const sumOf = <K extends 'area' | 'uncovered'>(
  rows: readonly Readonly<Record<K, number>>[],
  field: K,
): number => rows.reduce((sum, row) => sum + row[field], 0);

/** Distances from every extinguisher to a sample of the nav, by the visibility graph of the storeys as they lie apart. */
function oracleOf({ plan }: MixedHouse, sources: readonly ExtinguisherSource[]) {
  const { nav } = plan;
  const oracle = new VisibilityOracle(nav, levelWalkWith(plan, []).twin);
  const from = sources.map((source) => {
    const at = sourcePlace(plan, source)!;
    return oracle.from({ sheet: nav.sheetOf[at.triangle]!, x: at.x, y: at.y });
  });
  return (s: number): number[] => {
    const at = placeOfSample(nav, s);
    return from.map((to) => to({ sheet: nav.sheetOf[at.triangle]!, x: at.x, y: at.y }));
  };
}

/** Of each extinguisher the least number that one gets to from it over others within half a metre. */
function pointNumbers(sources: readonly ExtinguisherSource[]): number[] {
  const numbers = sources.map((_, i) => i);
  for (const _ of sources) {
    sources.forEach((a, i) => {
      sources.forEach((b, j) => {
        const together = a.storey === b.storey && Math.hypot(a.x - b.x, a.y - b.y) <= 0.5;
        if (together) numbers[i] = Math.min(numbers[i]!, numbers[j]!);
      });
    });
  }
  return numbers;
}

/** What the code asks of a sample, worked out place by place: the share of the worst class, and how many reach it. */
function wantedAt(
  house: MixedHouse,
  sources: readonly ExtinguisherSource[],
  s: number,
  lengths: readonly number[],
): { share: number; reach: number } | null {
  const { plan } = house;
  const space = spaceOfHouse(house, s);
  const unit = space && unitOfSpace(reckonUnits(plan.document, profile)).get(space);
  if (!unit) return null;
  let [share, reach] = [-1, Infinity];
  const points = pointNumbers(sources);
  for (const { fireClass, portable, wheeled } of unit.demands) {
    if (!portable && !wheeled) continue;
    const shares = sources.map((source, i) => {
      const rule = source.wheeled ? wheeled : portable;
      const counts = source.storey === unit.storey && countsFor(profile, source, fireClass) !== 'no';
      return rule && counts ? lengths[i]! / rule.value : Infinity;
    });
    share = Math.max(share, Math.min(Infinity, ...shares));
    reach = Math.min(reach, new Set(points.filter((_, i) => shares[i]! <= 1)).size);
  }
  return share < 0 ? null : { share, reach };
}

/** How much two grids differ within the distances allowed; beyond them a preview may know less, and where nothing is asked neither may say anything. */
function largestDifference(preview: Float32Array, whole: Float32Array): number {
  let most = 0;
  whole.forEach((want, cell) => {
    const share = preview[cell]!;
    if (Number.isNaN(want) || Number.isNaN(share)) most = Object.is(want, share) ? most : Infinity;
    else if (want > 1 || share > 1)
      most = want > 1 && share > 1 ? most : Math.max(most, Math.abs(want - share));
    else most = Math.max(most, Math.abs(want - share));
  });
  return most;
}

describe('coverage by the code', () => {
  it('is at every sample what the visibility graph and the rows say, of the worst class and the nearest that suits it', () => {
    let [told, far, zero, many] = [0, 0, 0, 0];
    for (let seed = 1; seed <= costly(20); seed++) {
      const random = seededRandom(seed);
      const house = mixedHouse(random);
      const { plan } = house;
      const { samples } = plan.nav;
      const sources = mixedSources(house, random);
      const input: ExtinguisherInput = { sources, shut: [], limit: null };
      const measure = computeCoverage(plan, input);
      const lengthsAt = oracleOf(house, sources);
      for (let i = 0; i < 60; i++) {
        const s = random.index(samples.count);
        const storey = s < samples.storeyStart[1]! ? 0 : 1;
        const cell = samples.cellOf[s]!;
        const found = measure.storeys.find(({ id }) => id === plan.derived.storeys[storey]);
        const wanted = wantedAt(house, sources, s, lengthsAt(s));
        if (samples.cellSample[storey]![cell] !== s || spaceOfHouse(house, s) === null) continue;
        const share = found?.share[cell] ?? NaN;
        const place = `seed ${seed}, sample ${s}`;
        if (wanted === null) {
          expect(share, place).toBeNaN();
          continue;
        }
        if (wanted.share === Infinity) expect(share, place).toBe(Infinity);
        else expect(share, place).toBeCloseTo(wanted.share, 4);
        if (Math.abs(wanted.share - 1) > 1e-4) expect(found!.reach[cell], place).toBe(wanted.reach);
        told++;
        if (wanted.share > 1) far++;
        if (wanted.reach === 0) zero++;
        if (wanted.reach > 1) many++;
      }
    }
    for (const count of [told, far, zero, many]) expect(count).toBeGreaterThan(costly(20));
  }, 60_000);

  it('adds up: spaces to units, units to storeys, and what none reaches is what is uncovered', () => {
    for (let seed = 1; seed <= costly(20); seed++) {
      const random = seededRandom(100 + seed);
      const house = mixedHouse(random);
      const sources = mixedSources(house, random);
      const { storeys, reaches, total } = computeCoverage(house.plan, { sources, shut: [], limit: null });
      const units = new Map(reckonUnits(house.plan.document, profile).map((unit) => [unit.id, unit]));
      for (const reach of reaches) {
        const { storey, spaces } = units.get(reach.unit)!;
        const rows = storeys
          .find(({ id }) => id === storey)!
          .bySpace.filter((row) => spaces.includes(row.space));
        expect(reach.uncovered).toBeCloseTo(sumOf(rows, 'uncovered'), 6);
        expect(reach.area).toBeCloseTo(sumOf(rows, 'area'), 6);
        expect(reach.reachedBy[0]).toBeCloseTo(reach.uncovered, 9);
        expect(reach.reachedBy.reduce((sum, each) => sum + each, 0)).toBeCloseTo(reach.area, 6);
        for (const each of reach.byClass) expect(each.uncovered).toBeLessThanOrEqual(reach.uncovered + 1e-9);
      }
      const rooms = storeys.flatMap(({ bySpace }) => bySpace);
      expect(sumOf(reaches, 'area')).toBeCloseTo(sumOf(rooms, 'area'), 6);
      expect(sumOf(reaches, 'uncovered')).toBeCloseTo(sumOf(rooms, 'uncovered'), 6);
      // The throats of doors are floor of no unit.
      const throats = total.area - sumOf(rooms, 'area');
      expect(throats).toBeGreaterThan(0);
      expect(total.uncovered).toBeGreaterThan(sumOf(rooms, 'uncovered') - 1e-6);
      expect(total.uncovered).toBeLessThan(sumOf(rooms, 'uncovered') + throats + 1e-6);
      for (const storey of storeys) {
        expect(storey.reachedBy[0]).toBeCloseTo(storey.uncovered, 6);
      }
    }
  });

  it('names the true length at worst places, to the extinguisher that it is', () => {
    let named = 0;
    for (let seed = 1; seed <= costly(10); seed++) {
      const random = seededRandom(200 + seed);
      const house = mixedHouse(random);
      const sources = mixedSources(house, random);
      const input: ExtinguisherInput = { sources, shut: [], limit: null };
      for (const { unit, byClass } of computeCoverage(house.plan, input).reaches) {
        const { storey } = reckonUnits(house.plan.document, profile).find(({ id }) => id === unit)!;
        for (const { fireClass, worst } of byClass) {
          const found = nearestExtinguisher(house.plan, { storey, ...worst! }, input, fireClass)!;
          if (worst!.length === Infinity) {
            expect(found.walk).toBeNull();
            continue;
          }
          expect(found.fireClass).toBe(fireClass);
          expect(found.walk!.length).toBeCloseTo(worst!.length, 6);
          expect(found.limit).toBe(worst!.limit);
          expect(sources.map(({ id }) => id)).toContain(worst!.owner);
          named++;
        }
      }
    }
    expect(named).toBeGreaterThan(costly(10));
  });

  it('is the same while some are dragged, come new or go, types and counts of reach among it', () => {
    for (let seed = 1; seed <= costly(10); seed++) {
      const random = seededRandom(300 + seed);
      const house = mixedHouse(random);
      const { plan } = house;
      const sources = mixedSources(house, random);
      const input: ExtinguisherInput = { sources, shut: [], limit: null };
      const fresh = makeId('asset', 'fresh');
      const moved = [...sources.slice(0, 1 + random.index(3)).map(({ id }) => id), fresh];
      const drag = new ExtinguisherDrag(plan, input, moved);
      for (let round = 0; round < 4; round++) {
        const places = mixedSources(house, random);
        const moves = moved.map((id, i) => ({
          id,
          to: random.next() < 0.2 ? null : places[i]!,
          ...(id === fresh ? { as: TYPES[random.index(TYPES.length)]! } : {}),
        }));
        const elsewhere = moves.flatMap(({ id, to, as }): ExtinguisherSource[] => {
          const own = as ?? sources.find((source) => source.id === id)!;
          if (to === null) return [];
          const { storey, x, y } = to;
          return [{ agent: own.agent, rating: own.rating, wheeled: own.wheeled, id, storey, x, y }];
        });
        const rest = sources.filter(({ id }) => !moved.includes(id));
        const whole = computeCoverage(plan, { ...input, sources: [...rest, ...elsewhere] });
        const preview = drag.at(moves);
        for (const storey of preview.storeys) {
          const other = whole.storeys.find(({ id }) => id === storey.id)!;
          expect(largestDifference(storey.share, other.share)).toBeLessThan(1e-5);
          expect(Buffer.compare(storey.reach, other.reach)).toBe(0);
          expect(storey.uncovered).toBeCloseTo(other.uncovered, 6);
          storey.bySpace.forEach((row, i) => {
            expect(row.uncovered).toBeCloseTo(other.bySpace[i]!.uncovered, 6);
          });
        }
        expect(preview.total.uncovered, `seed ${seed}, round ${round}`).toBeCloseTo(whole.total.uncovered, 6);
      }
    }
  }, 60_000);

  it('counts no extinguisher of another storey, however near it is over the stairs', () => {
    const house = mixedHouse(seededRandom(1));
    const [lower, upper] = house.plan.derived.storeys;
    const sources = mixedSources(house, seededRandom(2)).filter(({ storey }) => storey === lower);
    const { storeys } = computeCoverage(house.plan, { sources, shut: [], limit: null });
    const above = storeys.find(({ id }) => id === upper)!;
    expect(above.covered).toBe(0);
    const alike = computeCoverage(house.plan, { sources, shut: [], limit: 60 });
    expect(alike.storeys.find(({ id }) => id === upper)!.covered).toBeGreaterThan(0);
  });
});
