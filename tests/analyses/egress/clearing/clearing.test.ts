import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EgressResult } from '../../../../src/analyses/egress/result';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { makeId } from '../../../../src/model/schema/ids';
import { boxFeature } from '../../../model/derive/read-plan';
import { cases } from '../../../support/cases';
import { changed } from '../checks/asked';
import { door } from '../../way-out/houses';
import { doorEW, doorNS, houseOf, stairwell } from '../houses';
import { twoStairs } from '../two-stairs';
import { asked, clearingOf, DOOR, FREE, hall, peopled, within } from './timed';

const byDoor = (id: string, storey = 'G') => ({
  storey: makeId('storey', storey),
  exit: { kind: 'opening', id: door(id) },
});

describe('one room with one door', () => {
  it('of many people is clear when the door has let all through', () => {
    const clearing = clearingOf(asked(hall(100)));
    // Nobody is farther than 10.8 m, which takes 12 s in the crowd: all the while people are at the door.
    within(clearing.seconds, 100 / DOOR);
    expect(clearing).toMatchObject({
      reason: null,
      stranded: 0,
      exits: [{ exit: { kind: 'opening', id: door('out') }, persons: 100, governs: 'door' }],
      rooms: [{ space: 'space_R', seconds: clearing.seconds }],
    });
  });

  it('of few people is clear when the farthest has walked to it', () => {
    const clearing = clearingOf(asked(hall(3)));
    within(clearing.seconds, Math.hypot(10, 4) / FREE, 0.02);
    expect(clearing.exits).toMatchObject([{ persons: 3, governs: 'walk' }]);
  });

  it('is the sooner clear the wider the door, by what is walked on of it', () => {
    const [one, two] = [1, 2].map((width) => clearingOf(asked(hall(100, width))).seconds!);
    within(one! / two!, 1.7 / 0.7);
  });
});

/** A corridor of 20 by 2 m with a door of 1 m at its west end and rooms of 4 by 4 m north and south of x = 4.5 with doors of 1 m. */
const wing = (north: number, south: number, rest: readonly unknown[] = []): WalkingPlan =>
  peopled(
    houseOf([
      boxFeature('space', [0, 0, 20, 2], { id: 'C', use: 'corridor' }),
      boxFeature('space', [3, 2.2, 7, 6.2], { id: 'N', use: 'meeting' }),
      boxFeature('space', [3, -4.2, 7, -0.2], { id: 'S', use: 'meeting' }),
      doorEW('n', [4, 5], 2.1, ['N', 'C']),
      doorEW('s', [4, 5], -0.1, ['S', 'C']),
      doorNS('west', 0, [0.5, 1.5], ['C', null], { exit: true }),
      ...rest,
    ]),
    { N: north, S: south },
  );

describe('rooms at a corridor', () => {
  const walked = Math.hypot(4.5, 1.1);

  it('alone: its door, then the corridor as fast as nobody is in the way', () => {
    const clearing = clearingOf(asked(wing(50, 0)));
    // 0.921 persons a second on 1.6 m of corridor: 0.576 on a metre, at which 0.48 stand on a square metre.
    within(clearing.seconds, 50 / DOOR + walked / FREE);
    within(clearing.rooms.find(({ space }) => space === 'space_N')!.seconds, 50 / DOOR);
  });

  it('two of them: both doors let out twice of what the exit takes', () => {
    const clearing = clearingOf(asked(wing(50, 50)));
    // 1.842 a second on 1.6 m: Fs = 1.151, D = (1 − √(1 − 4 · 0.266 · 1.151 / 1.4)) / 0.532 = 1.21, S = 0.948 m/s.
    within(clearing.seconds, walked / 0.948 + 100 / DOOR);
    expect(clearing.exits).toMatchObject([{ persons: 100, governs: 'door' }]);
  });

  it('with a second exit each goes to the one that is nearer to its door', () => {
    const east = doorNS('east', 20, [0.5, 1.5], ['C', null], { exit: true });
    const far = [
      boxFeature('space', [13, 2.2, 17, 6.2], { id: 'F', use: 'meeting' }),
      doorEW('f', [15, 16], 2.1, ['F', 'C']),
      east,
    ];
    const clearing = clearingOf(asked(peopled(wing(50, 20, far), { F: 30 })));
    const byExit = new Map(clearing.exits.map((each) => [each.exit.id, each]));
    expect([...byExit].map(([id, { persons }]) => [id, persons]).toSorted()).toEqual([
      [door('east'), 30],
      [door('west'), 70],
    ]);
    within(byExit.get(door('east'))!.seconds, 30 / DOOR + walked / FREE);
  });

  it('of a room with two doors half go by each', () => {
    const second = doorEW('n2', [5.5, 6.5], 2.1, ['N', 'C']);
    const clearing = clearingOf(asked(wing(80, 0, [second])));
    within(clearing.rooms.find(({ space }) => space === 'space_N')!.seconds, 40 / DOOR);
  });
});

/**
 * `stairwell`: so many in the ward above, its door of 1 m, 15.7 m of corridor, the stair's door of 1 m, 6.07 m to the head of a flight of
 * 1.2 m that goes down 4 m in 5 (k = √((5 / 4) / (0.254 / 0.19)) = 0.967), then 21.15 m to the door out of 1 m.
 */
const above = (persons: number, below = 0, change: Parameters<typeof stairwell>[0] = {}): WalkingPlan =>
  peopled(
    stairwell({
      ...change,
      rest: [
        boxFeature('space', [3, 2.2, 7, 6.2], { id: 'L', use: 'office' }),
        doorEW('l', [4, 5], 2.1, ['L', 'C1']),
        ...(change.rest ?? []),
      ],
    }),
    { R: persons, L: below },
  );

describe('a stair', () => {
  const K = Math.sqrt(5 / 4 / (0.254 / 0.19));
  /** Persons a second on 0.9 m of it, and how fast they walk at that: half of k. */
  const STAIR = (K / (4 * 0.266)) * 0.9;
  const corridor = Math.hypot(15.6, 1.1);
  const down = Math.hypot(0.9, 6) + Math.hypot(4, 5);
  const out = Math.hypot(0.8, 0.5) + 0.2 + Math.hypot(20, 0.5);

  it('lets the storey above it go as its door does, and the building as its steps do', () => {
    const result = asked(above(60));
    within(clearingOf(result, 'U').seconds, 60 / DOOR + corridor / FREE);
    expect(clearingOf(result, 'U').exits).toMatchObject([{ exit: { id: door('high') }, persons: 60 }]);
    // 0.818 a second come down: 0.511 on a metre of the corridor below, where nobody is in the way.
    within(result.buildings[0]!.seconds, corridor / FREE + 60 / STAIR + down / (K / 2) + out / FREE);
    expect(result.buildings[0]!.last).toEqual(byDoor('out'));
  });

  it('merges with those of the storey that it leads to', () => {
    const result = asked(above(60, 60));
    const { seconds, persons } = result.buildings[0]!;
    expect(persons).toBe(120);
    // Those below are out in 65 s and some; then the way is clear for those who come down, none of whom waits longer.
    const alone = asked(above(60)).buildings[0]!.seconds!;
    expect(seconds).toBeGreaterThanOrEqual(alone - 1e-6);
    expect(seconds).toBeGreaterThan(120 / DOOR);
    expect(clearingOf(result).exits).toMatchObject([{ exit: { id: door('out') }, persons: 60 }]);
    // Who comes down crosses it, so that both are clear at once.
    expect(clearingOf(result).seconds).toBeCloseTo(seconds!, 6);
    expect(clearingOf(result, 'U').seconds).toBeLessThan(seconds!);
  });

  it('that lets out through a door of its own is shorter by the way through the storey', () => {
    const own = asked(above(60, 0, { rest: [doorNS('down', 23, [0.5, 1.5], ['S1', null], { exit: true })] }));
    within(
      own.buildings[0]!.seconds,
      corridor / FREE + 60 / STAIR + down / (K / 2) + Math.hypot(2, 1) / FREE,
      0.02,
    );
    expect(own.buildings[0]!.last).toEqual(byDoor('down'));
  });

  it('that can’t be followed into the open leaves the building untold, and the storey told', () => {
    const result = asked(above(10), ['out']);
    expect(clearingOf(result, 'U')).toMatchObject({ seconds: null, reason: 'no-way', stranded: 10 });
    expect(result.buildings[0]).toMatchObject({ seconds: null, reason: 'no-way', stranded: 10, last: null });
  });
});

describe('where the last of a building come out', () => {
  it('is the exit with the longest queue, wherever it stands in the plan', () => {
    const lastOf = (north: number, east: number) => {
      const plan = wing(north, 0, [
        boxFeature('space', [14, 2.2, 18, 6.2], { id: 'E', use: 'meeting' }),
        doorEW('e', [15, 16], 2.1, ['E', 'C']),
        doorNS('east', 20, [0.5, 1.5], ['C', null], { exit: true }),
      ]);
      return asked(peopled(plan, { E: east })).buildings[0]!.last;
    };
    expect(lastOf(50, 5)).toEqual(byDoor('west'));
    expect(lastOf(5, 50)).toEqual(byDoor('east'));
  });

  it('is nowhere where nobody is', () => {
    expect(asked(hall(0)).buildings.flatMap(({ last }) => last ?? [])).toEqual([]);
  });
});

describe('two storeys on one stair', () => {
  // Flights of 1.2 m, 4 m in 4.8: k = √(1.2 / (0.254 / 0.19)) = 0.947, at most k / (4 · 0.266) = 0.890 persons on a metre of 0.9 m.
  const K = Math.sqrt(4.8 / 4 / (0.254 / 0.19));
  const STAIR = (K / (4 * 0.266)) * 0.9;
  /** Its doors are 0.9 m wide: 0.789 persons a second, a little less than the stair takes. */
  const STAIR_DOOR = 1.31579 * 0.6;
  const corridor = Math.hypot(20.1 - 4.5, 2.1 - 0.95);
  /** From the door of U to the head of the flight, and down it. */
  const head = Math.hypot(0.9, 7 - 0.95);
  const flight = Math.hypot(4, 4.8);
  const times = (above: number, below: number): EgressResult =>
    asked(peopled(twoStairs(), { RV: above, RU: below }), ['wU', 'wV']);

  it('come off their storeys as their doors let them, and merge to what the stair lets pass', () => {
    const result = times(60, 60);
    for (const storey of ['U', 'V'])
      within(clearingOf(result, storey).seconds, corridor / FREE + 60 / STAIR_DOOR);
    // Those of U are at the head of the lower flight (21, 7) after 13.1 + 12.9 s. 25 s later those of V come, too, at together 1.58 a second:
    // from then on the flight is full until all 120 are through, 150 s after the first (0.3 s more, as 0.789 came at first where it takes 0.801).
    // By the jamb of the stair's door to the middle of the door out.
    const out = Math.hypot(0.8, 0.8) + 0.2 + Math.hypot(20 - 9.5, 1.4);
    const start = corridor / FREE + head / (K / 2);
    within(result.buildings[0]!.seconds, start + 120 / STAIR + flight / (K / 2) + out / FREE);
    expect(result.buildings[0]).toMatchObject({ persons: 120, stranded: 0 });
  });

  it('take as much longer as the others need to pass', () => {
    const [both, one] = [times(60, 60), times(0, 60)].map((result) => result.buildings[0]!.seconds!);
    // Alone they wait at their door only, and 0.789 a second on the flight (0.877 on a metre: D = (1 − √(1 − 4 · 0.266 · 0.877 / k)) / 0.532
    // = 1.65, S = k · (1 − 0.266 · 1.65) = 0.532 m/s) go down faster than the fullest does, at k / 2 = 0.474 m/s.
    const slower = (head + flight) * (1 / (K / 2) - 1 / 0.532);
    within(both! - one!, 120 / STAIR - 60 / STAIR_DOOR + slower);
  });
});

describe('stated results', () => {
  it('nobody there', () => {
    expect(clearingOf(asked(hall(0)))).toEqual({
      seconds: null,
      reason: 'nobody',
      stranded: 0,
      exits: [],
      rooms: [],
    });
  });

  it('no exit, and every exit locked', () => {
    const none = peopled(houseOf([boxFeature('space', [0, 0, 10, 8], { id: 'R', use: 'meeting' })]), {
      R: 7,
    });
    for (const result of [asked(none), asked(hall(7), ['out']), asked(wing(7, 0), ['west'])]) {
      expect(clearingOf(result)).toMatchObject({ seconds: null, reason: 'no-way', stranded: 7, exits: [] });
    }
  });

  it('a room that is locked: the others’ time, and who is left', () => {
    const result = asked(wing(50, 3), ['s']);
    const alone = asked(wing(50, 0));
    const { seconds, rooms } = clearingOf(result);
    expect(clearingOf(result)).toMatchObject({
      seconds: clearingOf(alone).seconds,
      reason: null,
      stranded: 3,
    });
    expect(seconds).not.toBeNull();
    expect(rooms.find(({ space }) => space === 'space_S')).toEqual({ space: 'space_S', seconds: null });
    expect(result.buildings).toMatchObject([
      { persons: 53, stranded: 3, seconds: alone.buildings[0]!.seconds, reason: null },
    ]);
  });

  it('a door that nobody fits through', () => {
    expect(clearingOf(asked(hall(5, 0.3)))).toMatchObject({
      seconds: null,
      reason: 'too-narrow',
      exits: [{ seconds: null, governs: 'door' }],
      rooms: [{ seconds: null }],
    });
  });

  it('a room in a room: through both doors', () => {
    const inner = [
      boxFeature('space', [3, 6.4, 7, 10.4], { id: 'I', use: 'meeting' }),
      doorEW('i', [5, 6], 6.3, ['I', 'N']),
    ];
    const clearing = clearingOf(asked(peopled(wing(40, 0, inner), { I: 40 })));
    expect(clearing.exits).toMatchObject([{ persons: 80 }]);
    // The outer door lets out both.
    within(clearing.rooms.find(({ space }) => space === 'space_I')!.seconds, 40 / DOOR);
    within(clearing.seconds, 80 / DOOR + Math.hypot(4.5, 1.1) / FREE, 0.02);
  });

  it('a corridor that is a ward: its people leave by the doors of the corridor', () => {
    const plan = changed(
      wing(0, 0, [doorNS('east', 20, [0.5, 1.5], ['C', null], { exit: true })]),
      'spaces',
      'space_C',
      { beds: 4 },
    );
    const clearing = clearingOf(asked(plan));
    expect(clearing.exits.map(({ persons }) => persons)).toEqual([3, 3]);
    within(clearing.seconds, 10.1 / FREE, 0.05);
  });
});

const house = fc.record({
  north: fc.nat(60),
  south: fc.nat(60),
  above: fc.nat(60),
  exit: fc.double({ min: 0.7, max: 1.6, noNaN: true }),
});
const planOf = (given: { north: number; south: number; above: number; exit: number }): WalkingPlan =>
  peopled(
    above(given.above, given.north, {
      out: { clearWidth: given.exit },
      rest: [
        boxFeature('space', [3, -4.2, 7, -0.2], { id: 'S', use: 'meeting' }),
        doorEW('s', [4, 5], -0.1, ['S', 'C1']),
      ],
    }),
    { S: given.south },
  );

describe('any house', () => {
  it('loses nobody', () => {
    fc.assert(
      fc.property(house, fc.subarray(['out', 'high', 's', 'room']), (given, closed) => {
        const { storeys, buildings } = asked(planOf(given), closed);
        for (const { persons, clearing } of storeys) {
          const gone = clearing.exits.reduce((sum, exit) => sum + exit.persons, 0);
          expect(gone + clearing.stranded).toBeCloseTo(persons, 6);
          // No time is told only where nobody can leave.
          expect(clearing.seconds === null).toBe(clearing.stranded === persons);
        }
        expect(buildings.reduce((sum, { persons }) => sum + persons, 0)).toBe(
          given.north + given.south + given.above,
        );
      }),
      { seed: 61, numRuns: cases(15) },
    );
  });

  it('is clear no later with a wider door out, and no sooner with more people', () => {
    const time = (given: Parameters<typeof planOf>[0]): number =>
      asked(planOf(given)).buildings[0]!.seconds ?? 0;
    fc.assert(
      fc.property(house, fc.integer({ min: 1, max: 30 }), (given, more) => {
        const before = time(given);
        expect(time({ ...given, exit: given.exit + 0.2 })).toBeLessThanOrEqual(before + 1e-6);
        expect(time({ ...given, north: given.north + more })).toBeGreaterThanOrEqual(before - 1e-6);
      }),
      { seed: 61, numRuns: cases(15) },
    );
  });
});
