import { describe, expect, it } from 'vitest';
import {
  criticalDoorSteps,
  type CriticalDoor,
} from '../../../../src/analyses/egress/critical/critical-doors';
import { USUAL_QUESTION, type EgressQuestion } from '../../../../src/analyses/egress/result';
import { personsSteps } from '../../../../src/analyses/egress/rooms/persons';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { describedWay } from '../../../../src/analyses/way-out/compute';
import { wayFloor } from '../../../../src/analyses/way-out/way-floor';
import { seededRandom } from '../../../../src/base/random';
import { finished } from '../../../../src/base/steps';
import type { OpeningId } from '../../../../src/model/schema/ids';
import { boxFeature } from '../../../model/derive/read-plan';
import { cases, QUICK } from '../../../support/cases';
import { randomHouse, type RandomHouse } from '../../way-out/fewest-rooms';
import { G } from '../../way-out/houses';
import { changed } from '../checks/asked';
import { doorEW, doorNS, houseOf, stairwell } from '../houses';

const critical = (plan: WalkingPlan, question: Partial<EgressQuestion> = {}): readonly CriticalDoor[] =>
  finished(criticalDoorSteps(plan, { ...USUAL_QUESTION, profile: 'cn', ...question }));

const brief = (found: readonly CriticalDoor[]) =>
  found.map(({ opening, withoutWay, oneExit }) => [opening.slice('opening_'.length), withoutWay, oneExit]);

describe('the most critical doors', () => {
  /** A ward of four in the middle of a corridor of 20 m with an exit at each end, and a smoke door at x = 5. */
  const corridor = changed(
    houseOf([
      boxFeature('space', [0, 0, 4.9, 2], { id: 'W', use: 'corridor' }),
      boxFeature('space', [5.1, 0, 20, 2], { id: 'E', use: 'corridor' }),
      boxFeature('space', [8, 2.2, 12, 6.2], { id: 'R', use: 'ward' }),
      doorNS('west', 0, [0.5, 1.5], ['W', null], { exit: true }),
      doorNS('smoke', 5, [0.5, 1.5], ['W', 'E']),
      doorNS('east', 20, [0.5, 1.5], ['E', null], { exit: true }),
      doorEW('ward', [9, 10], 2.1, ['R', 'E']),
    ]),
    'spaces',
    'space_R',
    { occupants: 4 },
  );

  it('of two exits each leaves one; that which is nearer makes the way longer', () => {
    const found = critical(corridor);
    expect(brief(found)).toEqual([
      ['smoke', 0, 4],
      ['west', 0, 4],
      ['east', 0, 4],
    ]);
    // From the middle of the doorway of the ward, at (9.5, 2), 9.55 m to the west and 10.55 to the east, less the door's own depth.
    const [smoke, west, east] = found.map(({ personMetres, longest }) => [personMetres, longest]);
    expect(west).toEqual(smoke);
    expect(west?.[0]).toBeCloseTo(4 * west![1]!, 9);
    expect(west?.[1]).toBeGreaterThan(0.9);
    expect(west?.[1]).toBeLessThan(1.1);
    expect(east).toEqual([0, 0]);
  });

  it('an only door of a few stands behind one that leaves ten times as many and more with one exit', () => {
    const lodge = (people: number) =>
      changed(
        changed(
          houseOf([
            boxFeature('space', [0, 0, 20, 2], { id: 'H', use: 'corridor' }),
            boxFeature('space', [8, 2.2, 12, 6.2], { id: 'R', use: 'ward' }),
            doorNS('west', 0, [0.5, 1.5], ['H', null], { exit: true }),
            doorNS('east', 20, [0.5, 1.5], ['H', null], { exit: true }),
            doorEW('ward', [9, 10], 2.1, ['R', 'H']),
            boxFeature('space', [40, 0, 44, 4], { id: 'L', use: 'office' }),
            doorNS('lodge', 40, [0.5, 1.5], ['L', null], { exit: true }),
          ]),
          'spaces',
          'space_R',
          { occupants: 21 },
        ),
        'spaces',
        'space_L',
        { occupants: people },
      );
    const order = (people: number) =>
      critical(lodge(people)).map(({ opening }) => opening.slice('opening_'.length));
    expect(order(2)).toEqual(['west', 'east', 'lodge']);
    expect(order(3)).toEqual(['lodge', 'west', 'east']);
  });

  it('the last one leaves none', () => {
    expect(brief(critical(corridor, { closed: ['opening_west'] }))).toEqual([['east', 4, 0]]);
    expect(brief(critical(corridor, { closed: ['opening_west', 'opening_east'] }))).toEqual([]);
  });

  it('locks by the hour are shut', () => {
    const locked = changed(corridor, 'openings', 'opening_east', {
      lockSchedule: [{ from: '20:00', to: '06:00' }],
    });
    expect(brief(critical(locked, { hour: '03:00' })).map(([id]) => id)).toEqual(['smoke', 'west']);
    expect(brief(critical(locked, { hour: '12:00' }))).toEqual(brief(critical(corridor)));
  });

  it('doors of the ground floor count for those above', () => {
    const house = changed(
      stairwell({ rest: [doorNS('down', 23, [0.5, 1.5], ['S1', null], { exit: true })] }),
      'spaces',
      'space_R',
      { occupants: 3 },
    );
    // Down the stair, and out of it or through the corridor of the ground floor: the upper storey has one stair as it is.
    expect(brief(critical(house))).toEqual([
      ['high', 3, 0],
      ['down', 0, 0],
    ]);
    expect(brief(critical(house, { closed: ['opening_down'] }))).toEqual([
      ['high', 3, 0],
      ['low', 3, 0],
      ['out', 3, 0],
    ]);
  });

  it('of a house that nobody is in there are none', () => {
    const empty = houseOf([
      boxFeature('space', [0, 0, 20, 2], { id: 'C', use: 'corridor' }),
      doorNS('out', 0, [0.5, 1.5], ['C', null], { exit: true }),
    ]);
    expect(critical(empty)).toEqual([]);
  });
});

interface Way {
  readonly rooms: number;
  readonly metres: number;
  /** By so much a way through the middles of its doors may be longer. */
  readonly slack: number;
}

/** The way out from the middle of a cell with some doors shut, found by the drill's own search; null = none. */
function exactWay(plan: WalkingPlan, cell: string, shut: readonly OpeningId[]): Way | null {
  const [column, row] = [Number(cell[1]), Number(cell[2])];
  const place = { storey: G, x: column * 4.2 + 2, y: row * 4.2 + 2 };
  const way = describedWay(plan, wayFloor(plan, shut), place);
  if (way === null) return null;
  return {
    rooms: way.through.length,
    metres: way.length,
    slack: way.doors.reduce((sum, { clearWidth }) => sum + clearWidth, 0),
  };
}

/** Exits that a cell is led to: its own, those of rooms that it is led through, and those of all corridors that hang together with the first that it comes to through fewest rooms. */
function exitsOf({ gaps, isRoom }: RandomHouse, start: string, isShut: (id: string) => boolean): number {
  const open = gaps.filter(({ id }) => !isShut(id));
  const next = (cells: readonly string[]): string[] =>
    open.flatMap(({ sides: [a, b] }) =>
      b === null ? [] : [...(cells.includes(a) ? [b] : []), ...(cells.includes(b) ? [a] : [])],
    );
  const seen = new Set([start]);
  const passed: string[] = [];
  let level = [start];
  while (level.length > 0 && level.every((cell) => isRoom.get(cell))) {
    passed.push(...level);
    level = next(level).filter((cell) => !seen.has(cell));
    for (const cell of level) seen.add(cell);
  }
  const corridors = new Set(level.filter((cell) => !isRoom.get(cell)));
  for (let more = [...corridors]; more.length > 0;) {
    more = next(more).filter((cell) => !isRoom.get(cell) && !corridors.has(cell));
    for (const cell of more) corridors.add(cell);
  }
  const reached = new Set([...passed, ...corridors]);
  return open.filter(({ sides: [a, b] }) => b === null && reached.has(a)).length;
}

it('say what is found from nothing with each door shut, seeded', () => {
  let [cut, fewer, farther] = [0, 0, 0];
  for (let seed = 1; seed <= cases(40); seed++) {
    const house = randomHouse(seededRandom(seed));
    const { plan, gaps, isRoom } = house;
    const persons = finished(personsSteps(plan, 'cn', null));
    const peopled = Object.values(plan.document.spaces).filter((space) => persons(space).persons > 0);
    const found = new Map(critical(plan).map((each) => [each.opening.slice('opening_'.length), each]));
    for (const { id, sides } of gaps) {
      if (sides[1] !== null && sides.some((side) => side !== null && isRoom.get(side))) {
        expect(found.has(id), `${seed} ${id}`).toBe(false);
        continue;
      }
      let [without, one, rooms, metres, least, most] = [0, 0, 0, 0, 0, 0];
      for (const space of peopled) {
        const cell = space.id.slice('space_'.length);
        const count = persons(space).persons;
        const before = exactWay(plan, cell, []);
        const after = exactWay(plan, cell, [`opening_${id}`]);
        if (before !== null && after === null) without += count;
        if (before !== null && after !== null) {
          const grown = after.metres - before.metres;
          if (after.rooms > before.rooms) rooms += count;
          // Through more rooms it may be shorter.
          metres += count * Math.max(0, grown);
          least += count * Math.max(0, grown - before.slack);
          most += count * Math.max(0, grown + after.slack);
        }
        const had = exitsOf(house, cell, () => false);
        const has = exitsOf(house, cell, (shut) => shut === id);
        if (had >= 2 && has < 2 && (before === null || after !== null)) one += count;
      }
      const told = found.get(id);
      const named = `${seed} ${id}`;
      expect([told?.withoutWay ?? 0, told?.oneExit ?? 0, told?.throughRooms ?? 0], named).toEqual([
        without,
        one,
        rooms,
      ]);
      expect(told?.personMetres ?? 0, named).toBeGreaterThan(least - 1e-6);
      expect(told?.personMetres ?? 0, named).toBeLessThan(most + 1e-6);
      cut += without > 0 ? 1 : 0;
      fewer += one > 0 ? 1 : 0;
      farther += metres > 5 ? 1 : 0;
    }
  }
  // There was something to find; few houses may have nothing.
  if (QUICK) return;
  expect(Math.min(cut, fewer)).toBeGreaterThan(cases(40) / 4);
  expect(farther).toBeGreaterThan(cases(40) / 8);
}, 120_000);
