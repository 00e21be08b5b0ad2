import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { USUAL_QUESTION, type EgressResult, type RoomEgress } from '../../../src/analyses/egress/result';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { makeId } from '../../../src/model/schema/ids';
import { boxFeature } from '../../model/derive/read-plan';
import { corridorHouse, door } from '../way-out/houses';
import { doorEW, doorNS, houseOf, stairwell } from './houses';
import { ofTravel } from './of-travel';
import { oracleDoors } from './oracle-doors';

const asked = (plan: WalkingPlan, closed: readonly string[] = []): EgressResult =>
  computeEgress(plan, { ...USUAL_QUESTION, closed: closed.map(door) });
const codes = (result: EgressResult): string[] => ofTravel(result).map(({ id }) => id);
const rooms = ({ storeys }: EgressResult): RoomEgress[] => storeys.flatMap((storey) => storey.rooms);
const roomOf = (result: EgressResult, local: string): RoomEgress =>
  rooms(result).find(({ space }) => space === `space_${local}`)!;

const corridor = (box: readonly [number, number, number, number]): unknown =>
  boxFeature('space', box, { id: 'C', use: 'corridor' });

describe('ways out of rooms', () => {
  it('are measured from the middle of the door, on the walk and straight', () => {
    const [{ doors, inRoom, persons, personsBy }] = rooms(asked(corridorHouse())) as [RoomEgress];
    const [own] = doors;
    expect(own).toMatchObject({ shut: false, exit: { id: door('west') }, position: 'between-exits' });
    // From (4.5, 2.1) in a wall of 0.2 m past its jamb at (4, 2) to (0, 1).
    expect(own!.straight).toBeCloseTo(Math.hypot(4.5, 1.1), 6);
    expect(own!.walked).toBeCloseTo(Math.hypot(4.5, 1.1), 6);
    // From the corner (7, 6.2) to (4.5, 2.1) past the jamb at (5, 2.2).
    expect(inRoom).toBeCloseTo(Math.hypot(2.5, 4.1), 2);
    expect({ persons, personsBy }).toEqual({ persons: 3, personsBy: 'use' });
  });

  it('turn where a door is shut, and end where every one is', () => {
    const plan = corridorHouse();
    expect(roomOf(asked(plan, ['west']), 'R').doors[0]).toMatchObject({
      exit: { id: door('east') },
      position: 'dead-end',
    });
    const none = asked(plan, ['west', 'east']);
    expect(roomOf(none, 'R').doors[0]).toMatchObject({ walked: null, exit: null, position: null });
    expect(codes(none)).toEqual(['egress.no-exit:space_R']);
    const locked = asked(plan, ['room']);
    expect(codes(locked)).toEqual(['egress.no-exit:space_R']);
    expect(ofTravel(locked)[0]).toMatchObject({ severity: 'critical', params: { doors: 1, shut: 1 } });
    expect(roomOf(locked, 'R').inRoom).toBeNull();
  });

  it('of a plan without an exit are told once for the storey', () => {
    const plan = houseOf([
      corridor([0, 0, 20, 2]),
      boxFeature('space', [1, 2.2, 5, 6], { id: 'R', use: 'ward' }),
      boxFeature('space', [6, 2.2, 10, 6], { id: 'Q', use: 'ward' }),
      doorEW('r', [2, 3], 2.1, ['R', 'C']),
      doorEW('q', [7, 8], 2.1, ['Q', 'C']),
    ]);
    const result = asked(plan);
    expect(codes(result)).toEqual(['egress.no-exit:storey_G']);
    expect(ofTravel(result)[0]!.params).toMatchObject({ rooms: 2, shut: 0 });
  });

  it('up a stair without an upper end are none, and that is told of the stair', () => {
    const flight = boxFeature('flight', [20.4, 2, 21.6, 7], {
      id: 'F',
      z: [0, 2.5],
      axis: [0, 1],
      climbs: 'along-axis',
    });
    const result = asked(stairwell({ flight: [flight] }));
    expect(codes(result)).toEqual([
      'egress.no-exit:space_R',
      'egress.stair-leads-nowhere:flight_F',
      `egress.stair-leads-nowhere:${door('high')}`,
    ]);
    // One stair is too few, and where nobody tells the grade of the house 10 m are allowed to it.
    expect(codes(asked(stairwell()))).toEqual(['egress.exits-few:storey_U', 'egress.dead-end-long:space_R']);
  });

  it('of a room in a room lead through the outer one, and so is its depth measured', () => {
    const plan = corridorHouse([
      boxFeature('space', [3, 6.4, 7, 10], { id: 'I', use: 'office' }),
      doorEW('inner', [5, 6], 6.3, ['I', 'R']),
    ]);
    const result = asked(plan);
    const [inner] = roomOf(result, 'I').doors;
    expect(inner).toMatchObject({ opening: door('inner'), exit: { id: door('west') } });
    // From (5.5, 6.3) round the outer door's jamb at (4, 2) to (0, 1).
    expect(inner!.walked).toBeCloseTo(Math.hypot(1.5, 4.3) + Math.hypot(4, 1), 6);
    expect(roomOf(result, 'I').inRoom).toBeGreaterThan(Math.hypot(2.5, 7.9));
    const shut = asked(plan, ['room']);
    expect(codes(shut)).toEqual(['egress.no-exit:storey_G']);
  });

  it('of a corridor that is a ward begin at its beds, and its rooms keep theirs', () => {
    const bare = houseOf([
      corridor([0, 0, 20, 2]),
      boxFeature('space', [3, 2.2, 7, 6.2], { id: 'R', use: 'ward' }),
      doorEW('room', [4, 5], 2.1, ['R', 'C']),
      doorNS('west', 0, [0.5, 1.5], ['C', null], { exit: true }),
      doorNS('east', 20, [0.5, 1.5], ['C', null], { exit: true }),
    ]);
    const { spaces } = bare.document;
    const id = makeId('space', 'C');
    const plan = walkingPlan({ ...bare.document, spaces: { ...spaces, [id]: { ...spaces[id]!, beds: 4 } } });
    const result = asked(plan);
    expect(codes(result)).toEqual([]);
    const ward = roomOf(result, 'C');
    expect(ward.doors.map(({ opening, walked }) => [opening, walked])).toEqual([
      [door('east'), 0],
      [door('west'), 0],
    ]);
    expect(ward.inRoom).toBeGreaterThan(9.9);
    expect(ward.inRoom).toBeLessThan(10.3);
    expect(ward).toMatchObject({ persons: 6, personsBy: 'beds' });
    expect(codes(asked(plan, ['west', 'east']))).toEqual(['egress.no-exit:storey_G']);
  });

  it('are those of the visibility graph in a house of many corners', () => {
    const plan = houseOf([
      corridor([0, 0, 20, 2]),
      boxFeature('space', [18, 2, 20, 14], { id: 'N', use: 'corridor' }),
      boxFeature('space', [3, 2.2, 9, 8], { id: 'R', use: 'ward' }),
      boxFeature('space', [3, 8.2, 9, 12], { id: 'I', use: 'bathroom', occupants: 1 }),
      boxFeature('obstacle', [8, 0.4, 10, 1.4], { id: 'B' }),
      boxFeature('obstacle', [4, 4, 6, 5], { id: 'D' }),
      doorEW('a', [4, 5], 2.1, ['R', 'C']),
      doorEW('b', [7.6, 8.6], 2.1, ['R', 'C']),
      doorEW('i', [6, 7], 8.1, ['I', 'R']),
      doorNS('west', 0, [0.5, 1.5], ['C', null], { exit: true }),
      doorEW('north', [18.5, 19.5], 14, ['N', null], { exit: true }),
    ]);
    const { worst, doors } = oracleDoors(levelWays(plan, []), asked(plan));
    expect(doors).toBe(3);
    expect(worst).toBeLessThan(1e-3);
  });

  it('shows what a limit came from, and what of the building nobody says', () => {
    const plan = houseOf([
      corridor([0, 0, 60, 2]),
      boxFeature('space', [54, 2.2, 58, 6], { id: 'R', use: 'office' }),
      doorEW('r', [55, 56], 2.1, ['R', 'C']),
      doorNS('west', 0, [0.5, 1.5], ['C', null], { exit: true }),
    ]);
    const finding = asked(plan).findings.find(({ code }) => code === 'egress.dead-end-long');
    expect(finding).toMatchObject({
      severity: 'minor',
      cite: { standard: 'GB 50016', clause: 'T5.5.17' },
      place: { storey: 'storey_G', space: 'space_R', x: 55.5, y: 2.1 },
      params: { length: 55.51, steps: 'table:10', exit: door('west') },
    });
    expect(finding!.params['assumed']).toContain('sprinklers');
  });
});
