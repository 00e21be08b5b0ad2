import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { USUAL_QUESTION, type EgressResult, type RoomEgress } from '../../../src/analyses/egress/result';
import { longestFromDoors } from '../../../src/analyses/egress/longest-from-doors';
import { makeId } from '../../../src/model/schema/ids';
import { USUAL_CHOICE } from '../../../src/session/egress/egress-state';
import { egressChanges } from '../../../src/session/egress/egress-changes';
import {
  bestDoor,
  egressVerdict,
  hasWay,
  resultByCode,
  storeyFigures,
  strandedRooms,
} from '../../../src/session/egress/egress-figures';
import { corridorHouse, door } from '../../analyses/way-out/houses';

const plan = corridorHouse();
const asked = (closed: readonly string[] = []): EgressResult =>
  computeEgress(plan, { ...USUAL_QUESTION, closed: closed.map(door) });
const usual = asked();
const R = makeId('space', 'R');
/** From the door of the room, in the middle of its wall at (4.5, 2.1), to the middles of the exits at (0, 1) and, past its jamb at (5, 2), (20, 1). */
const WEST = Math.hypot(4.5, 1.1);
const EAST = Math.hypot(0.5, 0.1) + Math.hypot(15, 1);

describe('the last check', () => {
  it('is told under the name of its own code alone', () => {
    const by = (code: 'cn' | 'nfpa' | null, own: 'cn' | 'nfpa' | undefined) =>
      resultByCode({ result: { ...usual, profile: 'cn' }, choice: { ...USUAL_CHOICE, code } }, own);
    expect(by(null, 'cn')?.profile).toBe('cn');
    expect(by('cn', 'nfpa')?.profile).toBe('cn');
    expect(by('nfpa', 'cn')).toBeNull();
    expect(by(null, 'nfpa')).toBeNull();
    expect(by(null, undefined)).toBeNull();
    expect(resultByCode({ result: null, choice: USUAL_CHOICE }, undefined)).toBeNull();
  });
});

describe('figures of ways out', () => {
  it('are those of the house: two exits, three people, the way from the door of its room', () => {
    const [storey, empty] = storeyFigures(usual);
    expect(empty).toMatchObject({ exits: { count: 0 }, rooms: 0, persons: 0, longest: null });
    expect(storey).toMatchObject({
      exits: { count: 2, open: 2, shut: 0 },
      rooms: 1,
      persons: 3,
      withoutWay: 0,
    });
    expect(storey!.longest).toMatchObject({ space: R, metres: expect.closeTo(WEST, 6) });
    expect(egressVerdict(storeyFigures(usual))).toMatchObject({ exits: 2, shut: 0, withoutWay: 0 });
  });

  it('count people without a way, and exits that are shut', () => {
    const none = asked(['west', 'east']);
    const [storey] = storeyFigures(none);
    expect(storey).toMatchObject({
      exits: { count: 2, open: 0, shut: 2 },
      withoutWay: 3,
      longest: null,
      deadEnds: 0,
    });
    expect(storey!.findings).toBe(none.findings.filter(({ severity }) => severity !== 'info').length);
    expect(storeyFigures(asked(['west']))[0]).toMatchObject({ exits: { open: 1 }, deadEnds: 1 });
  });

  it('name the rooms whose people have no way: as many people as a building counts besides those who get out', () => {
    expect(strandedRooms(usual)).toEqual([]);
    const none = asked(['west', 'east']);
    expect(strandedRooms(none).map(({ space }) => space)).toEqual([R]);
    const people = strandedRooms(none).reduce((sum, { persons }) => sum + persons, 0);
    expect(people).toBe(none.buildings.reduce((sum, { stranded }) => sum + stranded, 0));
    const [storey] = none.storeys;
    const empty = { ...storey!, rooms: storey!.rooms.map((room) => ({ ...room, persons: 0 })) };
    expect(strandedRooms({ storeys: [empty] })).toEqual([]);
  });

  it('tell when those are out who have a way, where others have none', () => {
    const [storey] = usual.storeys;
    const exit = { exit: { kind: 'opening', id: door('west') }, persons: 3, governs: 'walk' } as const;
    const others = (reason: 'no-way' | 'too-narrow', seconds: readonly (number | null)[]) =>
      storeyFigures({
        ...usual,
        storeys: [
          {
            ...storey!,
            clearing: {
              seconds: null,
              reason,
              stranded: 1,
              exits: seconds.map((each) => ({ ...exit, seconds: each })),
              rooms: [],
            },
          },
        ],
      })[0]!.clearing.others;
    expect(others('no-way', [40, 70])).toBe(70);
    expect(others('no-way', [40, null])).toBeNull();
    expect(others('no-way', [])).toBeNull();
    expect(others('too-narrow', [40])).toBeNull();
  });

  it('tell how many people the code’s m² a person make, and exits that lead nowhere', () => {
    const [storey] = usual.storeys;
    const by = { ...usual.storeys[0]!.rooms[0]! };
    const rooms = [
      { ...by, persons: 5, personsBy: 'use' },
      { ...by, persons: 7, personsBy: 'hours' },
      { ...by, persons: 11, personsBy: 'beds' },
      { ...by, persons: 13, personsBy: 'population' },
      { ...by, persons: 17, personsBy: 'occupants' },
    ] as const;
    const exits = storey!.exits.map((exit, i) => ({ ...exit, leadsOn: i > 0 }));
    const storeys = [{ ...storey!, rooms, exits }];
    expect(egressVerdict(storeyFigures({ ...usual, storeys }))).toMatchObject({
      byArea: 12,
      exits: 2,
      lost: 1,
      shut: 0,
    });
  });

  it('of a plan without storeys are nothing', () => {
    const empty: EgressResult = { profile: 'cn', storeys: [], buildings: [], findings: [] };
    expect(egressVerdict(storeyFigures(empty))).toEqual({
      findings: 0,
      shut: 0,
      persons: 0,
      withoutWay: 0,
      exits: 0,
      lost: 0,
      rooms: 0,
      byArea: 0,
    });
    expect(longestFromDoors([])).toBeNull();
  });

  it('take of several doors the best, and open ground without a door for a way', () => {
    const room = usual.storeys[0]!.rooms[0]!;
    const own = room.doors[0]!;
    const far = { ...own, opening: door('far'), walked: 30 };
    const shut = { ...own, opening: door('shut'), shut: true, walked: null };
    const twoDoors: RoomEgress = { ...room, doors: [shut, far, own] };
    expect(bestDoor(twoDoors)?.opening).toBe(own.opening);
    expect(bestDoor({ ...room, doors: [shut] })).toBeNull();
    expect(hasWay({ ...room, doors: [], inRoom: 4 })).toBe(true);
    expect(hasWay({ ...room, doors: [shut], inRoom: null })).toBe(false);
  });
});

describe('what a shut door changes', () => {
  it('is nothing against the same', () => {
    expect(egressChanges(usual, asked())).toMatchObject({
      appeared: [],
      gone: [],
      other: [],
      persons: 0,
      farther: { persons: 0, personMetres: 0 },
      storeys: [],
      buildings: [],
    });
  });

  it('is a longer way where another exit is left', () => {
    const { persons, longest, storeys } = egressChanges(usual, asked(['west']));
    expect(persons).toBe(0);
    expect(longest.map((each) => each?.metres)).toEqual([expect.closeTo(WEST, 6), expect.closeTo(EAST, 6)]);
    expect(storeys.map(({ open, lost }) => [open, lost.length])).toEqual([[[2, 1], 0]]);
    const [{ rooms, clearing, width }] = storeys as [(typeof storeys)[number]];
    expect(rooms).toEqual([
      {
        space: R,
        persons: 3,
        metres: expect.closeTo(EAST - WEST, 6),
        exit: { kind: 'opening', id: door('east') },
      },
    ]);
    expect(clearing[1].seconds).toBeGreaterThan(clearing[0].seconds!);
    expect(width[0]).toBeGreaterThan(width[1]);
  });

  it('is told of people who walk farther though nobody has the longest way but before', () => {
    const [storey] = usual.storeys;
    const room = storey!.rooms[0]!;
    const house = (near: number): EgressResult => ({
      ...usual,
      storeys: [{ ...storey!, rooms: [walking('R', 30), walking('N', near)] }],
    });
    const walking = (id: string, walked: number): RoomEgress => ({
      ...room,
      space: makeId('space', id),
      doors: [{ ...room.doors[0]!, walked }],
    });
    const { longest, farther, storeys, appeared } = egressChanges(house(5), house(12));
    expect(longest[0]).toEqual(longest[1]);
    expect(appeared).toEqual([]);
    expect(farther).toEqual({ persons: 3, personMetres: expect.closeTo(21, 9) });
    expect(storeys[0]!.rooms.map(({ space, metres }) => [space, metres])).toEqual([
      [makeId('space', 'N'), 7],
    ]);
    expect(egressChanges(house(12), house(5)).farther.persons).toBe(0);
    expect(egressChanges(house(12), house(5)).storeys).toEqual([]);
  });

  it('is a building that is clear later or never, and a finding that got graver', () => {
    const building = {
      building: null,
      persons: 9,
      stranded: 0,
      seconds: 343,
      reason: null,
      governs: 'walk',
      last: null,
    } as const;
    const finding = { ...asked(['west', 'east']).findings[0]!, params: { length: 31, limit: 30 } };
    const resultWith = (seconds: number | null, length: number): EgressResult => ({
      ...usual,
      buildings: [{ ...building, seconds, reason: seconds === null ? 'stair-not-told' : null }],
      findings: [{ ...finding, params: { ...finding.params, length } }],
    });
    const never = egressChanges(resultWith(343, 31), resultWith(null, 31));
    expect(never.buildings.map(({ clearing }) => clearing.map(({ seconds }) => seconds))).toEqual([
      [343, null],
    ]);
    expect([never.other, never.storeys]).toEqual([[], []]);
    expect(
      egressChanges(resultWith(343, 31), resultWith(350, 60)).other.map(({ params }) => params['length']),
    ).toEqual([60]);
    expect(never.steady).toEqual([]);
    const after = resultWith(343.2, 31.01);
    expect(egressChanges(resultWith(343, 31), after)).toMatchObject({
      buildings: [],
      steady: after.buildings,
      other: [],
    });
  });

  it('is people who lose their way, with the finding that says so; turned round it is gone', () => {
    const none = asked(['west', 'east']);
    const lost = egressChanges(usual, none);
    expect(lost.persons).toBe(3);
    expect(lost.storeys[0]!.lost.map(({ space }) => space)).toEqual([R]);
    expect(lost.longest[1]).toBeNull();
    expect(lost.appeared.map(({ code }) => code)).toContain('egress.no-exit');
    const back = egressChanges(none, usual);
    expect(back.persons).toBe(0);
    expect(back.gone.map(({ id }) => id)).toEqual(lost.appeared.map(({ id }) => id));
    expect(back.appeared.map(({ id }) => id)).toEqual(lost.gone.map(({ id }) => id));
  });
});
