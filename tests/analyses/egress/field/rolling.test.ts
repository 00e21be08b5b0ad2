import { describe, expect, it } from 'vitest';
import { SAFETY_GOALS, type FieldQuestion } from '../../../../src/analyses/egress/field/storey-field';
import { safeExits } from '../../../../src/analyses/egress/transfer/safe-exits';
import { doorsFrom, levelWays } from '../../../../src/analyses/egress/travel/level-ways';
import { egressWays } from '../../../../src/analyses/egress/ways';
import { floorAt, type Place } from '../../../../src/analyses/walking/find-path';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { wayOut } from '../../../../src/analyses/way-out/compute';
import { floorParts } from '../../../../src/analyses/way-out/floor-parts';
import { doorsOfRooms } from '../../../../src/analyses/way-out/way-floor';
import { present } from '../../../../src/base/assert';
import { seededRandom, type Random } from '../../../../src/base/random';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { updateEntities } from '../../../../src/model/edit/update-entities';
import { clearWidth } from '../../../../src/model/query/opening-width';
import { shutOpenings } from '../../../../src/model/query/shut-openings';
import { lookUp } from '../../../../src/model/schema/dictionary';
import { makeId, type OpeningId } from '../../../../src/model/schema/ids';
import { mobilityOf, ROLLING, type Mover, type Rolling } from '../../../../src/standards/mobility/mobility';
import { soundPlan } from '../../../demo/support/hospitals';
import { boxFeature } from '../../../model/derive/read-plan';
import { cases, QUICK } from '../../../support/cases';
import { isInCell, randomHouse } from '../../way-out/fewest-rooms';
import { clinicHouse, corridorHouse, door, G, stairHouse, U } from '../../way-out/houses';
import { changed } from '../checks/asked';
import { doorEW, doorNS, houseOf, stairwell } from '../houses';
import { fieldOf, pathLength, rolledCells, someCells } from './rolled-ways';
import { asked, wayFrom } from './same-ways';

const WIDTHS = [0.7, 0.9, 1.2, 1.2] as const;
const needed = (mover: Mover): number => mobilityOf(mover).clear?.width ?? 0;

describe.each(ROLLING)('the floor of a %s', (mover) => {
  it.each(SAFETY_GOALS)(
    'is that of somebody on foot where doors too narrow are walls, to the goal %s',
    (goal) => {
      const random = seededRandom(goal === 'exit' ? 811 : 812);
      const counts = { way: 0, narrow: 0, not: 0 };
      for (let i = 0; i < cases(40); i++) {
        const house = randomHouse(random, () => WIDTHS[random.index(WIDTHS.length)]!);
        const closed = house.gaps.filter(() => random.next() < 0.12).map(({ id }) => door(id));
        const question = asked(G, { goal, closed, walker: mover });
        const walled = house.without(({ width }) => width < needed(mover));
        const field = fieldOf(house.plan, question);
        for (const at of someCells(rolledCells(house.plan, field), random, 20)) {
          // Doorways that are walls there have no floor.
          if (!isInCell(at.x, at.y)) continue;
          const expected = present(wayFrom(walled, question, at.x, at.y), 'a place indoors').length;
          const place = `${i}: ${at.x}, ${at.y}`;
          if (expected < Infinity) {
            counts.way++;
            expect(Math.abs(at.metres - expected), `${place}: ${at.metres} ${expected}`).toBeLessThan(1e-3);
            expect(at.hindered, place).toBe('not');
            continue;
          }
          expect(at.metres, place).toBe(Infinity);
          // Where no exit lets it through, the open is told of.
          const onFoot = present(
            wayFrom(house.plan, { ...question, goal: field.told }, at.x, at.y),
            'a place indoors',
          ).length;
          const hindered = onFoot < Infinity ? 'narrow' : 'not';
          counts[hindered]++;
          expect(at.hindered, place).toBe(hindered);
        }
      }
      expect(Math.min(counts.way, counts.narrow, counts.not), JSON.stringify(counts)).toBeGreaterThan(
        cases(30),
      );
    },
  );
});

/** Middles of the doors (and places along edges) by which a mover is safe on the storey of a place. */
function safeEnds(plan: WalkingPlan, mover: Rolling, shut: readonly OpeningId[], number: number): Place[] {
  const level = levelWays(plan, shut);
  const exits = safeExits({ plan, number, exits: level.exits[number]!.exits, closed: level.closed });
  return exits.flatMap(({ exit, at }) => {
    const opening = exit.kind === 'opening' ? lookUp(plan.document.openings, exit.id) : null;
    const fits =
      opening === null || (clearWidth(opening) >= needed(mover) - 1e-6 && opening.leaf !== 'revolving');
    return fits ? at.map(({ planX: x, planY: y }) => ({ storey: plan.derived.storeys[number]!, x, y })) : [];
  });
}

/** Holds some cells of a field to the goal `exit` against single searches with the doors of all other rooms shut. */
function expectRolled(
  plan: WalkingPlan,
  question: FieldQuestion & { walker: Rolling },
  random: Random,
  count: number,
) {
  const { walker: mover, storey, hour, closed } = question;
  const field = fieldOf(plan, question);
  const shut = shutOpenings(plan.document, hour, closed);
  const number = plan.derived.storeys.indexOf(storey);
  const level = levelWays(plan, shut);
  const parts = floorParts(plan);
  const ends = safeEnds(plan, mover, shut, number);
  const told = { way: 0, narrow: 0, stairs: 0, not: 0 };
  for (const at of someCells(rolledCells(plan, field), random, count)) {
    const part = parts.partOf[floorAt(plan, at)!.triangle]!;
    const own = new Set(doorsFrom(level, part).all.map((number) => plan.derived.doors[number]!));
    const others = doorsOfRooms(plan, parts).filter((id) => !own.has(id));
    const expected = pathLength(plan, mover, [...shut, ...others], at, ends);
    const place = `${mover} ${storey} (${at.x}, ${at.y})`;
    if (expected < Infinity) {
      told.way++;
      expect(Math.abs(at.metres - expected), `${place}: ${at.metres} ${expected}`).toBeLessThan(1e-3);
      continue;
    }
    expect(at.metres, place).toBe(Infinity);
    told[at.hindered]++;
    // Where no exit of the storey lets it through, the open is told of.
    const isOnFoot =
      field.told === 'exit' ? egressWays(level, at).length > 0 : wayOut(plan, at, shut).kind === 'way';
    expect(at.hindered !== 'not', place).toBe(isOnFoot);
  }
  return told;
}

describe('what rolls to where it is safe on its storey', () => {
  it.each(ROLLING)('goes as single searches tell it in the demo hospital by night: %s', (mover) => {
    const plan = soundPlan();
    const random = seededRandom(91);
    const storeys = mover === 'bed' ? ['C-L08', 'A-L02'] : ['A-L01'];
    const sum = { way: 0, narrow: 0, stairs: 0, not: 0 };
    for (const id of storeys) {
      const question = { ...asked(makeId('storey', id), { hour: '02:00' }), walker: mover };
      const told = expectRolled(plan, question, random, QUICK ? 3 : 8);
      for (const key of ['way', 'narrow', 'stairs', 'not'] as const) sum[key] += told[key];
    }
    expect(sum.way).toBeGreaterThan(QUICK ? 0 : 3);
  });

  it.each(ROLLING)('goes as single searches tell it in small houses: %s', (mover) => {
    const random = seededRandom(92);
    for (const plan of [stairwell(), clinicHouse(), stairHouse('G'), stairHouse('U')]) {
      for (const storey of plan.derived.storeys) {
        expectRolled(plan, { ...asked(storey), walker: mover }, random, cases(20));
      }
    }
  });
});

const statesOf = (plan: WalkingPlan, question: FieldQuestion): string[] => [
  ...new Set(
    rolledCells(plan, fieldOf(plan, question)).map(({ metres, hindered }) =>
      metres < Infinity ? 'way' : hindered,
    ),
  ),
];

describe('the third state', () => {
  it.each(SAFETY_GOALS)('is stairs where there is nothing but a stair, to the goal %s', (goal) => {
    for (const walker of ROLLING) {
      const field = fieldOf(stairwell(), asked(U, { goal, walker }));
      expect(statesOf(stairwell(), asked(U, { goal, walker }))).toEqual(['stairs']);
      // The corridor of 20 m by 2 m, the ward of 4 m by 4 m, their doorways.
      expect(field.hinderedArea.stairs).toBeCloseTo(56.2, 0);
      expect([field.hinderedArea.narrow, field.without, field.farthest]).toEqual([0, 0, null]);
    }
  });

  it('is none where nobody gets out, on foot neither', () => {
    for (const goal of SAFETY_GOALS) {
      const question = asked(G, { goal, walker: 'bed', closed: ['west', 'east'].map(door) });
      const field = fieldOf(corridorHouse(), question);
      expect(statesOf(corridorHouse(), question)).toEqual(['not']);
      expect(field.without).toBeGreaterThan(50);
      expect(field.hinderedArea).toEqual({ stairs: 0, narrow: 0 });
    }
  });

  it('is narrow where every exit is, or revolves, and where the door of a room is', () => {
    for (const goal of SAFETY_GOALS) {
      const exits = { west: { clearWidth: 1.09 }, east: { clearWidth: 0.8 } };
      expect(statesOf(corridorHouse([], exits), asked(G, { goal, walker: 'bed' }))).toEqual(['narrow']);
      expect(statesOf(corridorHouse([], exits), asked(G, { goal, walker: 'wheelchair' }))).toEqual(['way']);
      const { document } = corridorHouse([], { east: { clearWidth: 0.79 } });
      const turning = updateEntities(
        document,
        'openings',
        [door('west')],
        { leaf: 'revolving' },
        'edit.several',
      );
      const revolving = walkingPlan(applyPatch(document, turning));
      expect(statesOf(revolving, asked(G, { goal, walker: 'wheelchair' }))).toEqual(['narrow']);
      const ward = corridorHouse([], { room: { clearWidth: 0.75 } });
      const cells = rolledCells(ward, fieldOf(ward, asked(G, { goal, walker: 'wheelchair' })));
      for (const { y, metres, hindered } of cells) {
        if (y > 2.2) expect([metres, hindered]).toEqual([Infinity, 'narrow']);
        if (y < 2) expect(metres).toBeLessThan(Infinity);
      }
    }
  });

  it('begins behind a thing that leaves too little of a corridor', () => {
    // 20 m by 2 m; what stands at x = 12 … 13 leaves 0.9 m beside it. The one exit is in the west.
    const plan = houseOf([
      boxFeature('space', [0, 0, 20, 2], { id: 'C', use: 'corridor' }),
      boxFeature('obstacle', [12, 0, 13, 1.1]),
      doorNS('out', 0, [0.4, 1.6], ['C', null], { exit: true }),
    ]);
    const bed = rolledCells(plan, fieldOf(plan, asked(G, { walker: 'bed' })));
    for (const { x, metres, hindered } of bed) {
      if (x < 12) expect(metres).toBeLessThan(Infinity);
      if (x > 13) expect([metres, hindered]).toEqual([Infinity, 'narrow']);
    }
    expect(statesOf(plan, asked(G, { walker: 'wheelchair' }))).toEqual(['way']);
  });
});

describe('an edge by which one steps into the open, with no door', () => {
  /**
   * At an end of a corridor of 20 m by 2 m a thing leaves so much of it for 5 m, and just there the place in the open begins. Parted lengthwise in
   * two spaces the corridor has a corner of floor there, in the midst of the narrow line.
   */
  const house = (width: number, isWest: boolean, isParted: boolean) => {
    const box = (x0: number, y0: number, x1: number, y1: number) =>
      isWest ? ([x0, y0, x1, y1] as const) : ([20 - x1, y0, 20 - x0, y1] as const);
    const middle = width / 2;
    const corridor = isParted
      ? [
          boxFeature('space', [0, 0, 20, middle], { id: 'C', use: 'corridor' }),
          boxFeature('space', [0, middle, 20, 2], { id: 'D', use: 'corridor' }),
        ]
      : [boxFeature('space', [0, 0, 20, 2], { id: 'C', use: 'corridor' })];
    return houseOf([
      ...corridor,
      boxFeature('obstacle', box(0, width, 5, 2)),
      boxFeature('exit', box(3, 0.2, 5, width - 0.2), { id: 'X' }),
    ]);
  };

  it.each([
    [0.9, 'wheelchair', 'way'],
    [0.9, 'bed', 'narrow'],
    [0.7, 'wheelchair', 'narrow'],
    [1.3, 'bed', 'way'],
  ] as const)('lets what fits through: %d m, %s: %s', (width, walker, state) => {
    const ways = [true, false].flatMap((isWest) =>
      [true, false].map((isParted) => [isWest, isParted] as const),
    );
    for (const [[isWest, isParted], goal] of SAFETY_GOALS.flatMap((each) =>
      ways.map((way) => [way, each] as const),
    )) {
      const plan = house(width, isWest, isParted);
      const cells = rolledCells(plan, fieldOf(plan, asked(G, { goal, walker })));
      const ahead = cells.filter(({ x }) => (isWest ? x > 6.1 : x < 13.9));
      expect(ahead.length).toBeGreaterThan(50);
      const states = ahead.map(({ metres, hindered }) => (metres < Infinity ? 'way' : hindered));
      expect([...new Set(states)]).toEqual([state]);
    }
  });
});

describe('a ramp', () => {
  it('leads what rolls into the open, at the pace of level floor', () => {
    const plan = stairHouse('G', { ramp: true });
    const slope = Math.hypot(5, 4);
    for (const [walker, speed] of [
      ['wheelchair', 1.1],
      ['bed', 0.7],
    ] as const) {
      // The ramp is 1 m wide.
      const cells = rolledCells(plan, fieldOf(plan, asked(U, { goal: 'open', walker })));
      const ahead = cells.filter(({ x, y }) => x > 1.01 && x < 1.99 && y > 6);
      expect(ahead.length).toBeGreaterThan(10);
      for (const { x, y, metres, seconds, hindered } of ahead) {
        if (walker === 'bed') {
          expect([metres, hindered]).toEqual([Infinity, 'narrow']);
          continue;
        }
        expect(metres).toBeCloseTo(Math.hypot(x - 1.5, y - 6 + 1 + slope), 4);
        expect(seconds).toBeCloseTo(metres / speed, 4);
      }
    }
  });
});

describe('a refuge room', () => {
  const house = stairwell({
    rest: [
      boxFeature('space', [9, 2.2, 13, 6.2], { id: 'H', use: 'refuge', storey: 'U' }),
      doorEW('hide', [10, 11.2], 2.1, ['H', 'C2'], { storey: 'U' }),
    ],
  });

  it('is where a bed is safe on a storey that has stairs alone', () => {
    const cells = rolledCells(house, fieldOf(house, asked(U, { walker: 'bed' })));
    for (const { x, y, metres, exit, hindered } of cells) {
      if (y < 2 && x < 20) {
        expect(exit).toBe(door('hide'));
        expect(metres).toBeCloseTo(Math.hypot(x - 10.6, y - 2.1), 1);
      }
      // The ward's door is 1 m wide.
      if (y > 2.2 && x < 8) expect([metres, hindered]).toEqual([Infinity, 'narrow']);
    }
  });

  it('is none while its door is shut, whether by its hours, for good, or by a supposition', () => {
    const statesAt = (plan: WalkingPlan, question: Partial<FieldQuestion>): string[] => {
      const field = fieldOf(plan, asked(U, { walker: 'bed', ...question }));
      const own = rolledCells(plan, field).filter(({ x, y }) => x < 20 && y < 2);
      expect(own.length).toBeGreaterThan(50);
      return [...new Set(own.map(({ metres, hindered }) => (metres < Infinity ? 'way' : hindered)))];
    };
    const night = changed(house, 'openings', door('hide'), {
      lockSchedule: [{ from: '20:00', to: '07:00' }],
    });
    expect(statesAt(night, {})).toEqual(['way']);
    expect(statesAt(night, { hour: '12:00' })).toEqual(['way']);
    expect(statesAt(night, { hour: '02:00' })).toEqual(['stairs']);
    expect(statesAt(changed(house, 'openings', door('hide'), { locked: true }), {})).toEqual(['stairs']);
    expect(statesAt(house, { closed: [door('hide')] })).toEqual(['stairs']);
  });
});
