import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { criticalDoorSteps } from '../../../src/analyses/egress/critical/critical-doors';
import { ExitsLeft } from '../../../src/analyses/egress/critical/exits-left';
import { storeyExits } from '../../../src/analyses/egress/exits/storey-exits';
import { USUAL_QUESTION, type EgressFinding } from '../../../src/analyses/egress/result';
import { rolledWaysSteps } from '../../../src/analyses/egress/rolling/rolled-ways';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { egressWays, soonestOff } from '../../../src/analyses/egress/ways';
import { floorAt } from '../../../src/analyses/walking/find-path';
import type { WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { floorParts } from '../../../src/analyses/way-out/floor-parts';
import { seededRandom } from '../../../src/base/random';
import { finished } from '../../../src/base/steps';
import type { OpeningId } from '../../../src/model/schema/ids';
import { boxFeature } from '../../model/derive/read-plan';
import { door, G } from '../way-out/houses';
import { asked, expectSameWays } from './field/same-ways';
import { doorEW, doorNS } from './houses';
import { twoHalves } from './two-halves';

const IN_WEST = { storey: G, x: 29, y: 1 };
const IN_EAST = { storey: G, x: 31, y: 1 };

const across = (plan: WalkingPlan, shut: readonly OpeningId[]): readonly string[] =>
  storeyExits(plan, shut)[0]!.exits.flatMap(({ kind, exit, onlyFor }) =>
    kind === 'compartment' ? [`${exit.id.split('_')[1]} ${onlyFor ?? 'both'}`] : [],
  );
const ways = (plan: WalkingPlan, shut: readonly OpeningId[], place: typeof IN_WEST) =>
  egressWays(levelWays(plan, shut), place).map(({ exit, beyond }) => [
    exit.id.split('_')[1],
    beyond === null ? null : (beyond.on?.exit.id.split('_')[1] ?? 'nothing'),
  ]);

/** The east's own door out, and both of the west's. */
const EAST = [door('east')];
const WEST = [door('near'), door('west')];

describe('a neighbouring compartment', () => {
  it('is safety for each where each leads on by itself', () => {
    expect(across(twoHalves(), [])).toEqual(['high both', 'low both']);
    expect(ways(twoHalves(), [], IN_WEST)).toEqual([
      ['low', 'east'],
      ['near', null],
    ]);
    expect(ways(twoHalves(), [], IN_EAST)).toEqual([
      ['low', 'near'],
      ['east', null],
    ]);
  });

  it('is none for those who would come into one with its exits locked, whose people leave into theirs', () => {
    const plan = twoHalves();
    expect(across(plan, EAST)).toEqual(['high compartment_KE', 'low compartment_KE']);
    // At the very fire door nobody of the west goes through it.
    expect(ways(plan, EAST, IN_WEST)).toEqual([
      ['near', null],
      ['west', null],
    ]);
    expect(across(plan, WEST)).toEqual(['high compartment_KW', 'low compartment_KW']);
    expect(ways(plan, WEST, IN_EAST)).toEqual([['east', null]]);
    expect(ways(plan, WEST, IN_WEST)[0]).toEqual(['low', 'east']);
  });

  it('is none for anybody where neither leads on', () => {
    const shut = [...EAST, ...WEST];
    expect(across(twoHalves(), shut)).toEqual([]);
    expect(ways(twoHalves(), shut, IN_WEST)).toEqual([]);
    expect(ways(twoHalves(), shut, IN_EAST)).toEqual([]);
  });

  it('is none where its own exit is come to only by coming back', () => {
    // The east's exit lies in a part of it that is entered from the west alone.
    const plan = twoHalves({
      east: { spaces: ['X', null] },
      rest: [
        boxFeature('space', [43, 0, 50, 4], { id: 'X', use: 'corridor' }),
        doorNS('x', 43, [1, 2], ['E', 'X'], { locked: true }),
      ],
    });
    expect(across(plan, [door('x')]).every((each) => !each.endsWith('KW'))).toBe(true);
  });

  it('leads the second way to another of its exits, not to the same by another door', () => {
    expect(ways(twoHalves(), EAST, IN_EAST)).toEqual([
      ['low', 'near'],
      ['west', null],
    ]);
    const plan = twoHalves();
    const [, second] = egressWays(levelWays(plan, EAST), IN_EAST);
    // By the other door: the first one's is what a fire may bar.
    expect(second!.points.some(({ x, y }) => Math.abs(x - 30) < 0.2 && y < 2)).toBe(false);
    expect(second!.length).toBeGreaterThan(31);
    // Where there is no other it is the same by the other door.
    expect(ways(plan, [...EAST, door('west')], IN_EAST)).toEqual([['low', 'near']]);
  });

  it('comes after a stair or door out that is sooner, where ways are printed', () => {
    const level = levelWays(twoHalves(), []);
    const printed = (x: number) =>
      soonestOff(egressWays(level, { storey: G, x, y: 1 })).map(({ exit }) => exit.id.split('_')[1]);
    // From x = 29 it is 1 m to the fire door and 20 m on behind it, 5 m to the own door out.
    expect(printed(29)).toEqual(['near', 'low']);
    // From x = 31 the west's door is 7 m off, the own one 19 m.
    expect(printed(31)).toEqual(['low', 'east']);
    // From x = 36.5 it is 6.5 m to the fire door and 6 m on, 13.5 m to the own door out: into the open, rather than through the west.
    expect(printed(36.5)).toEqual(['east', 'low']);
    // From x = 34 it is 10 m through the west, 16 m to the own door: more than half as far again.
    expect(printed(34)).toEqual(['low', 'east']);
  });

  it('is another way than an own stair beside it', () => {
    // In reach of one fire with the fire door: 4 m.
    const plan = twoHalves({ rest: [doorEW('side', [26.4, 27.7], 0, ['W', null], { exit: true })] });
    expect(ways(plan, [], IN_WEST)).toEqual([
      ['low', 'east'],
      ['side', null],
    ]);
  });

  it('counts for every check the same: ways, rooms, figures of the floor', () => {
    const plan = twoHalves();
    for (const shut of [[], EAST, WEST]) {
      const level = levelWays(plan, shut);
      const { storeys } = computeEgress(plan, { ...USUAL_QUESTION, closed: shut });
      const rooms = new Map(storeys[0]!.rooms.map((room) => [room.space.split('_')[1], room]));
      for (const [room, y] of [
        ['RW', 3.9],
        ['RE', 3.9],
      ] as const) {
        const own = rooms.get(room)!.doors[0]!;
        const [first] = egressWays(level, { storey: G, x: room === 'RW' ? 12.65 : 38.65, y });
        expect(own.exit?.id).toBe(first!.exit.id);
        expect(Math.abs(own.walked! - first!.length)).toBeLessThan(0.3);
      }
      const random = seededRandom(161);
      expect(expectSameWays(plan, asked(G, { goal: 'exit', closed: shut }), random, 40)).toBeGreaterThan(20);
    }
  });

  it('is safety for a wheelchair whatever is locked there: it waits, and takes no stair', () => {
    for (const shut of [[], EAST, WEST, [...EAST, ...WEST]]) {
      for (const place of [IN_WEST, IN_EAST]) {
        const { ways: rolled } = finished(rolledWaysSteps(twoHalves(), 'wheelchair', shut, place));
        expect(rolled[0]!.exit.id).toBe(door('low'));
      }
    }
  });

  it('is counted as left with one more door shut as with all of them shut at once', () => {
    const plan = twoHalves();
    const { partOf } = floorParts(plan);
    const parts = [IN_WEST, IN_EAST].map((place) => partOf[floorAt(plan, place)!.triangle]!);
    const doors = [...EAST, ...WEST, door('low'), door('high')];
    for (const first of [[], EAST, [door('near')], [door('west')], [door('low')]]) {
      const left = new ExitsLeft(plan, first);
      for (const also of doors.filter((each) => !first.includes(each))) {
        const [with_, at_once] = [left.keys(0, also), new ExitsLeft(plan, [...first, also]).keys(0, null)];
        for (const part of parts) {
          expect(with_.get(part) ?? new Set(), `${first.join(' ')} ${also}`).toEqual(
            at_once.get(part) ?? new Set(),
          );
        }
      }
    }
    expect(finished(criticalDoorSteps(plan, { ...USUAL_QUESTION, profile: 'cn' })).length).toBeGreaterThan(0);
  });

  it('is no second exit of those who are not let out by it', () => {
    const few = (shut: readonly OpeningId[]): readonly EgressFinding[] =>
      computeEgress(twoHalves(), { ...USUAL_QUESTION, profile: 'nfpa', closed: shut }).findings.filter(
        ({ code }) => code === 'egress.exits-few',
      );
    const exits = (shut: readonly OpeningId[]) =>
      few(shut).map(({ params }) => [params['compartment'], params['exits']]);
    expect(exits([...EAST, door('near')])).toEqual([['compartment_KW', 1]]);
  });
});
