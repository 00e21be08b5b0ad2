import { describe, expect, it } from 'vitest';
import { wayOut } from '../../../src/analyses/way-out/compute';
import { doorEffects } from '../../../src/analyses/way-out/door-effects';
import { exitPlaces } from '../../../src/analyses/way-out/exits';
import { worstWays } from '../../../src/analyses/way-out/worst-ways';
import { floorAt } from '../../../src/analyses/walking/find-path';
import { walkWith } from '../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../src/base/random';
import { spaceAt } from '../../../src/model/query/space-at';
import { localId, makeId } from '../../../src/model/schema/ids';
import { placeOfSample } from '../../geometry/nav/random-pairs';
import { VisibilityOracle } from '../../geometry/nav/visibility-oracle';
import { boxFeature } from '../../model/derive/read-plan';
import { cases } from '../../support/cases';
import { fewestRooms, randomHouse } from './fewest-rooms';
import { corridorHouse, door, doorFeature, G } from './houses';

describe('a way out through the fewest rooms', () => {
  it('is as long as the visibility graph of that floor says, whatever is shut', () => {
    let [told, through] = [0, 0];
    for (let seed = 1; seed <= cases(60); seed++) {
      const random = seededRandom(seed);
      const house = randomHouse(random);
      const { nav, derived, document } = house.plan;
      const closed = new Set(derived.doors.filter(() => random.next() < 0.15));
      for (let i = 0; i < 4; i++) {
        const { planX, planY } = placeOfSample(nav, random.index(nav.samples.count));
        const place = { storey: derived.storeys[0]!, x: planX, y: planY };
        const cell = spaceAt(document, place.storey, planX, planY);
        if (cell === null) continue;
        const allowed = fewestRooms(house, localId(cell.id), (id) => closed.has(makeId('opening', id)));
        const found = wayOut(house.plan, place, [...closed]);
        if (allowed === null) {
          expect(found.kind).toBe('no-way');
          continue;
        }
        expect(found.kind).toBe('way');
        if (found.kind !== 'way') continue;
        const others = derived.doors.filter((id) => !allowed.doors.has(localId(id)));
        const oracle = new VisibilityOracle(nav, walkWith(house.plan, others).twin);
        const from = floorAt(house.plan, found.start)!;
        const to = oracle.from({ sheet: nav.sheetOf[from.triangle]!, x: from.x, y: from.y });
        const ends = exitPlaces(house.plan).filter(({ exit }) => allowed.doors.has(localId(exit.id)));
        const lengths = ends.map(({ at }) => to({ sheet: nav.sheetOf[at.triangle]!, x: at.x, y: at.y }));
        expect(found.way.length, `seed ${seed}`).toBeCloseTo(Math.min(...lengths), 3);
        expect(found.way.through.length).toBeGreaterThanOrEqual(allowed.rooms);
        told++;
        if (allowed.rooms > 0) through++;
        else expect(found.way.through).toEqual([]);
      }
    }
    expect(through).toBeGreaterThan(0);
    expect(told).toBeGreaterThan(through);
  });

  it('gets worse, never better, by one more shut door: more rooms, or as many and no shorter', () => {
    for (let seed = 1; seed <= cases(60); seed++) {
      const random = seededRandom(seed);
      const { plan } = randomHouse(random);
      const { planX, planY } = placeOfSample(plan.nav, random.index(plan.nav.samples.count));
      const found = wayOut(plan, { storey: plan.derived.storeys[0]!, x: planX, y: planY }, []);
      if (found.kind !== 'way') continue;
      for (const { rooms, extra } of doorEffects(plan, found.start, [], found.way).effects) {
        expect(rooms).toBeGreaterThanOrEqual(0);
        if (rooms === 0 && extra !== null) expect(extra).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('is known for the farthest place of a storey, and no place is farther', () => {
    for (let seed = 1; seed <= cases(20); seed++) {
      const random = seededRandom(seed);
      const { plan } = randomHouse(random);
      const { samples } = plan.nav;
      const [ground] = worstWays(plan, []);
      let longest = 0;
      for (let s = 0; s < samples.count; s += 5) {
        const place = { storey: plan.derived.storeys[0]!, x: samples.planX[s]!, y: samples.planY[s]! };
        const found = wayOut(plan, place, []);
        if (found.kind === 'way') longest = Math.max(longest, found.way.length);
      }
      if (longest > 0) expect(ground!.worst!.length, `seed ${seed}`).toBeGreaterThan(longest - 0.3);
    }
  });
});

describe('a store beside a corridor', () => {
  /** Between the ward and the exit at the east: the store saves the way around by the corridor. */
  const house = corridorHouse(
    [
      boxFeature('space', [7.2, 2.2, 16, 6.2], { id: 'S', use: 'store' }),
      doorFeature('ward-store', [[7.1, 3], [7.1, 4]], { spaces: ['R', 'S'] }), // prettier-ignore
      doorFeature('store-out', [[16, 3], [16, 4]], { spaces: ['S', null], exit: true }), // prettier-ignore
    ],
    { west: { exit: false } },
  );
  const ward = { storey: G, x: 6.5, y: 3.5 };

  it('is not gone through, though that were shorter', () => {
    const found = wayOut(house, ward, []);
    expect(found).toMatchObject({ way: { exit: { id: door('east') }, through: [] } });
    if (found.kind === 'way') expect(found.way.length).toBeGreaterThan(16);
  });

  it('is gone through where nothing else leads out, and that is said', () => {
    const found = wayOut(house, ward, [door('east')]);
    expect(found).toMatchObject({
      way: { exit: { id: door('store-out') }, through: [makeId('space', 'S')] },
    });
    if (found.kind === 'way') expect(found.way.length).toBeCloseTo(9.5, 2);
  });

  it('is told as what shutting a door of the corridor comes to, shorter though it be', () => {
    const found = wayOut(house, ward, []);
    if (found.kind !== 'way') throw new Error(found.kind);
    const { effects, matters } = doorEffects(house, found.start, [], found.way);
    const east = effects.find(({ id }) => id === door('east'));
    expect(east?.rooms).toBe(1);
    expect(east?.extra).toBeLessThan(0);
    expect(matters).toBe(door('east'));
  });

  it('is the own room of who is in it: its own exit counts', () => {
    expect(wayOut(house, { storey: G, x: 10, y: 3.5 }, [])).toMatchObject({
      way: { exit: { id: door('store-out') }, through: [] },
    });
  });
});
