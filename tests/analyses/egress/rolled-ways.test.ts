import { describe, expect, it } from 'vitest';
import { rolledWaysSteps, type RolledWays } from '../../../src/analyses/egress/rolling/rolled-ways';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { egressWays } from '../../../src/analyses/egress/ways';
import type { Place } from '../../../src/analyses/walking/find-path';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { seededRandom, type Random } from '../../../src/base/random';
import { finished } from '../../../src/base/steps';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { openingMiddle } from '../../../src/model/query/opening-middle';
import { lookUp } from '../../../src/model/schema/dictionary';
import { makeId, type OpeningId } from '../../../src/model/schema/ids';
import { polygonOf } from '../../../src/model/schema/polygon';
import type { Rolling } from '../../../src/standards/mobility/mobility';
import { boxFeature } from '../../model/derive/read-plan';
import { cases, costly, QUICK } from '../../support/cases';
import { isInCell, randomHouse } from '../way-out/fewest-rooms';
import { corridorHouse, door, G, U } from '../way-out/houses';
import { pathLength } from './field/rolled-ways';
import { doorEW, doorNS, houseOf, stairwell } from './houses';

const from = (x: number, y: number, storey = G): Place => ({ storey, x, y });
const rolled = (
  plan: WalkingPlan,
  mover: Rolling,
  place: Place,
  shut: readonly OpeningId[] = [],
): RolledWays => finished(rolledWaysSteps(plan, mover, shut, place));

/** Things that stand about in its rooms, not before the exits, which are in the south. */
function furnished({ document }: WalkingPlan, random: Random): WalkingPlan {
  const things = Array.from({ length: 8 }, (_, n) => {
    const [x, y] = [
      4.2 * random.index(4) + random.between(0, 2),
      4.2 * random.index(3) + random.between(1, 3),
    ];
    const [x1, y1] = [x + random.between(0.4, 2), y + random.between(0.4, 1)];
    const outline = polygonOf([
      [x, y],
      [x1, y],
      [x1, y1],
      [x, y1],
    ]);
    return { id: makeId('obstacle', `thing-${n}`), storey: G, outline };
  });
  return walkingPlan(applyPatch(document, addEntities(document, 'obstacles', things)));
}

describe('the ways of what rolls', () => {
  it('are those of somebody on foot where doors too narrow are walls (seeded)', () => {
    const random = seededRandom(93);
    const found = { ways: 0, none: 0 };
    const narrow = new Set<string | null>();
    for (let i = 0; i < cases(25); i++) {
      const house = randomHouse(random, () => (random.next() < 0.3 ? 0.7 : 1.2));
      const walled = levelWays(
        house.without(({ width }) => width < 0.8),
        [],
      );
      for (let k = 0; k < 6; k++) {
        const place = from(random.between(0.3, 16), random.between(0.3, 12));
        if (!isInCell(place.x, place.y)) continue;
        const { ways, bar, moved } = rolled(house.plan, 'wheelchair', place);
        const expected = egressWays(walled, place);
        expect(ways.map(({ exit }) => exit.id)).toEqual(expected.map(({ exit }) => exit.id));
        ways.forEach(({ length }, n) => expect(length).toBeCloseTo(expected[n]!.length, 3));
        expect(moved).toBe(0);
        const onFoot = egressWays(levelWays(house.plan, []), place).length > 0;
        if (expected.length > 0) expect(bar).toBeNull();
        else if (!onFoot) expect(bar).toEqual({ kind: 'nobody' });
        else if (bar?.kind !== 'rooms') {
          expect(bar).toMatchObject({
            kind: 'narrow',
            width: expect.closeTo(0.7, 6) as unknown,
            needed: 0.8,
          });
          if (bar?.kind === 'narrow') narrow.add(bar.door);
        }
        found[expected.length > 0 ? 'ways' : 'none']++;
      }
    }
    expect(Math.min(found.ways, found.none)).toBeGreaterThan(cases(20));
    if (!QUICK) expect(narrow.size).toBeGreaterThan(1);
    expect(narrow.has(null)).toBe(false);
  });

  it('are told to lead through rooms only where they do: in houses with things about (seeded)', () => {
    const random = seededRandom(94);
    const told = { way: 0, narrow: 0, rooms: 0 };
    for (let i = 0; i < costly(40); i++) {
      const house = randomHouse(random, () => (random.next() < 0.4 ? 0.7 : 1.2));
      const plan = furnished(house.plan, random);
      const exits = house.gaps.filter(({ sides, width }) => sides[1] === null && width >= 0.8);
      const ends = exits.map(({ id }): Place => {
        const [x, y] = openingMiddle(lookUp(plan.document.openings, door(id))!);
        return from(x, y);
      });
      const lengthFrom = (place: Place, shut: readonly OpeningId[]): number =>
        ends.length === 0 ? Infinity : pathLength(plan, 'wheelchair', shut, place, ends);
      for (let k = 0; k < 8; k++) {
        const [column, row] = [random.index(4), random.index(3)];
        const place = from(4.2 * column + random.between(0.3, 3.7), 4.2 * row + random.between(0.3, 3.7));
        const { ways, bar, moved } = rolled(plan, 'wheelchair', place);
        if (bar?.kind === 'nobody' || moved > 0) continue;
        const isOther = (side: string | null): boolean =>
          side !== null && side !== `S${column}${row}` && house.isRoom.get(side) === true;
        const others = house.gaps.filter(({ sides }) => sides.some(isOther)).map(({ id }) => door(id));
        const [direct, any] = [lengthFrom(place, others), lengthFrom(place, [])];
        if (ways.length > 0) expect(ways[0]!.length).toBeGreaterThan(any - 1e-3);
        if (bar?.kind === 'rooms') expect([direct, any < Infinity]).toEqual([Infinity, true]);
        if (any === Infinity) expect(bar?.kind).toBe('narrow');
        if (direct < Infinity) expect(bar).toBeNull();
        told[bar === null ? 'way' : bar.kind === 'rooms' ? 'rooms' : 'narrow']++;
      }
    }
    expect(Math.min(told.way, told.narrow), JSON.stringify(told)).toBeGreaterThan(costly(30));
    // They are rare: a few houses may have none.
    if (costly(40) === 40) expect(told.rooms).toBeGreaterThan(0);
  });

  it('are none where the door of the room is too narrow, and it is told which one', () => {
    const plan = corridorHouse([], { room: { clearWidth: 1.05 }, west: { clearWidth: 1.2 } });
    expect(rolled(plan, 'bed', from(5, 4))).toMatchObject({
      ways: [],
      bar: { kind: 'narrow', door: door('room'), width: 1, needed: 1.1 },
    });
    expect(rolled(plan, 'wheelchair', from(5, 4)).ways).toHaveLength(2);
  });

  it('are none over stairs, and none at all where nobody has any', () => {
    expect(rolled(stairwell(), 'bed', from(10, 1, U)).bar).toEqual({ kind: 'stairs' });
    expect(rolled(stairwell(), 'bed', from(10, 1, U), [door('high')]).bar).toEqual({ kind: 'nobody' });
    expect(rolled(stairwell(), 'bed', from(100, 100, U)).bar).toEqual({ kind: 'nobody' });
  });

  /** A room of 6 m by 6 m with a door of 1.2 m, in its far corner a gap of 0.6 m behind a thing of 2 m. */
  const gap = houseOf([
    boxFeature('space', [0, 0, 20, 2], { id: 'C', use: 'corridor' }),
    boxFeature('space', [3, 2.2, 9, 8.2], { id: 'R', use: 'ward' }),
    boxFeature('obstacle', [3.6, 6.2, 4.6, 8.2]),
    doorEW('room', [5, 6.2], 2.1, ['R', 'C']),
    doorEW('out', [10, 11.2], 0, ['C', null], { exit: true }),
  ]);

  it('begin at the nearest place of the room where it fits, when it is too narrow at the place itself', () => {
    const { ways, moved, bar } = rolled(gap, 'bed', from(3.3, 8));
    expect([ways.length, bar]).toEqual([1, null]);
    // On the other side of the thing.
    expect(moved).toBeGreaterThan(1.3 - 1e-9);
    expect(moved).toBeLessThan(1.5);
    expect(rolled(gap, 'bed', from(7, 5)).moved).toBe(0);
  });

  it('do not begin behind what is too narrow: there is room for it at the place itself', () => {
    const plan = houseOf([
      boxFeature('space', [0, 0, 20, 2], { id: 'C', use: 'corridor' }),
      boxFeature('obstacle', [12, 0, 13, 1.1]),
      doorNS('out', 0, [0.4, 1.6], ['C', null], { exit: true }),
    ]);
    for (const x of [14.5, 15.5, 19]) {
      expect(rolled(plan, 'bed', from(x, 1))).toMatchObject({
        ways: [],
        moved: 0,
        bar: { kind: 'narrow', door: null, width: expect.closeTo(0.9, 6) as unknown, needed: 1.1 },
      });
      expect(rolled(plan, 'wheelchair', from(x, 1)).ways).toHaveLength(1);
    }
    for (const x of [11, 5]) expect(rolled(plan, 'bed', from(x, 1))).toMatchObject({ ways: [{}], moved: 0 });
    // Beside the thing itself it is too narrow to stand.
    const beside = rolled(plan, 'bed', from(12.2, 1.6));
    expect([beside.ways.length, beside.bar]).toEqual([1, null]);
    expect(beside.moved).toBeLessThan(1);
  });
});
