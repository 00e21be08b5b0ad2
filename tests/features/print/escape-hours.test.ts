import { describe, expect, it } from 'vitest';
import { finished } from '../../../src/base/steps';
import { seededRandom } from '../../../src/base/random';
import { levelSteps } from '../../../src/analyses/egress/travel/level-ways';
import { egressWays } from '../../../src/analyses/egress/ways';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { storeyPlans } from '../../../src/model/derive/storey-plan';
import {
  dayTeller,
  drawingHolds,
  partsOfDay,
  waysHold,
  type PartThen,
} from '../../../src/features/print/escape/day-parts';
import { escapeStorey, isOpen, isRoomDoor } from '../../../src/features/print/escape/escape-storey';
import { lanePlaces } from '../../../src/features/print/escape/lanes';
import { noWayText } from '../../../src/features/print/escape/no-way';
import { wayThen, type ThenWay } from '../../../src/features/print/escape/other-hours';
import { translator } from '../../../src/i18n/translator';
import { speakBoth } from '../../../src/i18n/speak-both';
import { boxFeature } from '../../model/derive/read-plan';
import { doorEW, doorNS, houseOf } from '../../analyses/egress/houses';
import { G } from '../../analyses/way-out/houses';
import { openingMiddle } from '../../../src/model/query/opening-middle';
import { roomStands } from '../../../src/features/print/escape/stands';

speakBoth();

const document = smallWard();
const plan = walkingPlan(document);

describe.each(storeyPlans(document).filter(({ spaces }) => spaces.length > 3))(
  'ways of $storey.id at another hour',
  (storey) => {
    const rooms = roomStands(storey, 'cn');
    const doors = storey.openings.filter(({ kind, rejected }) => kind === 'door' && !rejected);
    const at = (shut: readonly string[]) =>
      finished(
        levelSteps(
          plan,
          doors
            .map(({ id }) => id)
            .filter((id) => shut.includes(id))
            .sort(),
        ),
      );
    const from = (level: ReturnType<typeof at>, [x, y]: readonly [number, number]) =>
      egressWays(level, { storey: storey.storey.id, x, y });

    it('hold only where the best way then is no longer, whatever is locked then and now', () => {
      const random = seededRandom(41);
      const found = { holds: 0, doesNot: 0 };
      for (let i = 0; i < 6; i++) {
        // Corridors and exits have few doors: each is locked now and then.
        const pick = () => doors.filter(() => random.between(0, 1) < 0.12).map(({ id }) => id);
        const [now, later] = [pick(), pick()];
        const [before, then] = [at(now), at(later)];
        const exits = then.exits.find((each) => each.storey === storey.storey.id)!.exits;
        const shut = doors.filter(({ id }) => later.includes(id));
        for (const { stands } of rooms) {
          const ways = from(before, stands[0]!.at);
          if (ways.length === 0) continue;
          const holds = waysHold(ways, shut, exits);
          found[holds ? 'holds' : 'doesNot']++;
          if (!holds) continue;
          const [best = null] = from(then, stands[0]!.at);
          expect(wayThen(ways[0]!, best, shut)).toBe('same');
        }
      }
      expect(found.holds).toBeGreaterThan(10);
      expect(found.doesNot).toBeGreaterThan(5);
    });

    it('hold with all that is drawn as long as its exits and ways do, whatever rooms are locked', () => {
      const level = at([]);
      const { exits } = level.exits.find((each) => each.storey === storey.storey.id)!;
      const drawn = escapeStorey(
        document,
        storey,
        null,
        rooms.map(({ stands }) => from(level, stands[0]!.at)),
        exits,
      );
      expect(drawn.open.size).toBeGreaterThan(0);
      expect(drawingHolds(drawn, [], exits)).toBe(true);
      const ofRooms = doors.filter((door) => isRoomDoor(storey, door));
      expect(ofRooms.length).toBeGreaterThan(0);
      expect(drawingHolds(drawn, ofRooms, exits)).toBe(true);
      // Each exit with a sign counts, whoever reads the sheet.
      for (const exit of exits.filter(isOpen)) {
        const others = exits.map((each) => (each === exit ? { ...each, shut: true } : each));
        expect(drawingHolds(drawn, [], others)).toBe(false);
      }
    });

    it('hold as they are when nothing changes, and not when their exit or a door is lost', () => {
      const level = at([]);
      const exits = level.exits.find((each) => each.storey === storey.storey.id)!.exits;
      for (const { stands } of rooms) {
        const ways = from(level, stands[0]!.at);
        if (ways.length === 0) continue;
        expect(waysHold(ways, [], exits)).toBe(true);
        expect(waysHold(ways, [], [])).toBe(false);
        expect(
          waysHold(
            ways,
            [],
            exits.map((each) => ({ ...each, leadsOn: false })),
          ),
        ).toBe(false);
        const door = doors.find(({ id }) => id === stands[0]!.door);
        if (stands.length === 1 && door !== undefined) expect(waysHold(ways, [door], exits)).toBe(false);
      }
    });
  },
);

it('the day has parts by what is locked, each with whether it is as now', () => {
  const [storey] = storeyPlans(document);
  const [parts, whole] = [partsOfDay(document, storey!, '12:00'), partsOfDay(document, storey!, null)];
  expect(parts.filter(({ isNow }) => isNow).length).toBeGreaterThan(0);
  expect(whole.length).toBe(parts.length);
  const { openings } = document;
  const door = Object.values(openings).find(
    ({ kind, storey: id }) => kind === 'door' && id === storey!.storey.id,
  )!;
  const night = {
    ...document,
    openings: { ...openings, [door.id]: { ...door, lockSchedule: [{ from: '22:00', to: '06:00' }] } },
  };
  const told = (hour: string | null) =>
    partsOfDay(night, storey!, hour).map(({ spans, isNow }) => [spans[0]!.from, isNow]);
  expect(told('23:00')).toContainEqual(['22:00', true]);
  expect(told('12:00')).toContainEqual(['22:00', false]);
  expect(told(null)).toContainEqual(['22:00', false]);
});

it('a door is always locked only where it is so at every hour', () => {
  const [storey] = storeyPlans(document);
  const { openings } = document;
  const door = Object.values(openings).find(
    ({ kind, rejected, storey: id }) => kind === 'door' && !rejected && id === storey!.storey.id,
  )!;
  const isAlways = (change: Partial<typeof door>): boolean => {
    const changed = { ...document, openings: { ...openings, [door.id]: { ...door, ...change } } };
    const [plan] = storeyPlans(changed);
    const [x, y] = openingMiddle(door);
    return escapeStorey(changed, plan!, '23:00', [], []).locked.find(({ at }) => at[0] === x && at[1] === y)!
      .isAlways;
  };
  expect(isAlways({ locked: true })).toBe(true);
  expect(isAlways({ locked: false, lockSchedule: [{ from: '22:00', to: '06:00' }] })).toBe(false);
  expect(
    isAlways({
      locked: false,
      lockSchedule: [
        { from: '22:00', to: '06:00' },
        { from: '06:00', to: '22:00' },
      ],
    }),
  ).toBe(true);
});

describe('a place that is locked by the hour', () => {
  // A room whose one door is locked at night.
  const open = houseOf([
    boxFeature('space', [0, 0, 20, 2], { id: 'C', use: 'corridor' }),
    boxFeature('space', [4, 2.2, 8, 6], { id: 'R', use: 'ward', number: '101' }),
    doorEW('r', [5, 6], 2.1, ['R', 'C']),
    doorNS('out', 0, [0.5, 1.5], ['C', null], { exit: true }),
  ]).document;
  const door = Object.values(open.openings).find(({ id }) => id.endsWith('_r'))!;
  const lockSchedule = [{ from: '20:30', to: '06:30' }];
  const room = { ...open, openings: { ...open.openings, [door.id]: { ...door, lockSchedule } } };
  const ground = storeyPlans(room).find(({ storey }) => storey.id === G);
  const stand = { space: null, door: null, at: [6, 4], facing: 0 } as const;
  const opens: readonly ThenWay[] = [
    { spans: [{ from: '20:30', to: '06:30' }], way: 'same' },
    { spans: [{ from: '06:30', to: '20:30' }], way: 'opens' },
  ];

  it('tells which door is locked, and the hours at which there is a way', () => {
    const told = noWayText(room, ground!, '02:00', { stand, day: opens }, translator('en'));
    expect(told).toContain('02:00');
    expect(told).toContain('doors to Corridor are locked');
    expect(told).toContain('06:30–20:30');
    // From the corridor no door of its own is locked.
    const beside = noWayText(
      room,
      ground!,
      '02:00',
      { stand: { ...stand, at: [15, 1] }, day: opens },
      translator('en'),
    );
    expect(beside).toContain('06:30–20:30');
    const never = noWayText(room, ground!, '02:00', { stand, day: opens.slice(0, 1) }, translator('en'));
    expect(never).not.toContain('locked');
  });

  it('is told the same as ever where all that is drawn holds, and others where that does not', () => {
    const drawn = escapeStorey(room, ground!, '02:00', [], []);
    const lost = { ...drawn, open: new Set(['opening gone']) };
    const part = { spans: opens[0]!.spans, shut: [], exits: [] };
    const parts: readonly PartThen[] = [
      { ...part, way: 'same', isNow: true },
      { ...part, shut: [...part.shut], way: 'same', isNow: false },
      { ...part, shut: [...part.shut], way: 'locked', isNow: false },
    ];
    expect(dayTeller(drawn)(parts).map(({ way }) => way)).toEqual(['same', 'same', 'locked']);
    expect(dayTeller(lost)(parts).map(({ way }) => way)).toEqual(['same', 'others', 'locked']);
  });
});

describe('a garage whose door is locked at night', () => {
  const features = [
    boxFeature('space', [0, 0, 48, 16], { id: 'P', use: 'garage' }),
    boxFeature('space', [20, 16.2, 28, 20], { id: 'C', use: 'corridor' }),
    boxFeature('space', [28.2, 16.2, 34, 20], { id: 'S', use: 'store' }),
    doorEW('a', [22, 23.2], 16.1, ['P', 'C']),
    doorNS('s', 28.1, [18, 19], ['C', 'S']),
    doorNS('b', 48, [2, 4], ['P', null], { exit: true }),
    doorEW('out', [23, 24.2], 20, ['C', null], { exit: true }),
  ];
  const house = houseOf(features);
  const ground = storeyPlans(house.document).find(({ storey }) => storey.id === G)!;
  const level = finished(levelSteps(house, []));
  const { exits } = level.exits.find(({ storey }) => storey === G)!;
  const lanes = lanePlaces(ground).map((lane) => ({
    lane,
    ways: egressWays(level, { storey: G, x: lane.at[0], y: lane.at[1] }),
  }));
  const drawn = escapeStorey(house.document, ground, '12:00', [], exits, lanes);
  const doors = (name: string) => ground.openings.filter(({ id }) => id.endsWith(`_${name}`));

  it('has a sheet that does not hold then, for its lanes lead to that door', () => {
    expect(drawn.lanes).toHaveLength(4);
    expect(drawingHolds(drawn, [], exits)).toBe(true);
    expect(drawingHolds(drawn, doors('a'), exits)).toBe(false);
    // Not for the lane that leads elsewhere, nor on a sheet without lanes, where a garage is a room as others are.
    const elsewhere = drawn.lanes.filter(({ way }) => way.exit.id.endsWith('_b'));
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(drawingHolds({ ...drawn, routes: [], lanes: elsewhere }, doors('a'), exits)).toBe(true);
    expect(drawingHolds({ ...drawn, routes: [], lanes: [] }, doors('a'), exits)).toBe(true);
    // Other rooms keep nobody from it.
    expect(doors('s')).toHaveLength(1);
    expect(drawingHolds(drawn, doors('s'), exits)).toBe(true);
  });

  it('is told by the sheet of the day as other ways at that hour', () => {
    const parts: readonly PartThen[] = [
      { spans: [{ from: '06:00', to: '20:00' }], way: 'same', isNow: true, shut: [], exits },
      { spans: [{ from: '20:00', to: '06:00' }], way: 'same', isNow: false, shut: doors('a'), exits },
    ];
    expect(dayTeller(drawn)(parts).map(({ way }) => way)).toEqual(['same', 'others']);
  });
});
