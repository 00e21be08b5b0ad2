import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../../src/analyses/egress/compute';
import type { CriticalDoor } from '../../../../src/analyses/egress/critical/critical-doors';
import { USUAL_QUESTION, type RoomEgress } from '../../../../src/analyses/egress/result';
import { walkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { doorsCsv } from '../../../../src/features/planner/egress/doors-csv';
import { lossLines, spacesLine } from '../../../../src/features/planner/egress/loss-lines';
import {
  afterRoomPress,
  FARTHEST_FIRST,
  ROOM_COLUMNS,
  sortedRooms,
} from '../../../../src/features/planner/egress/room-order';
import { roomBeside } from '../../../../src/widgets/room-beside';
import { roomsCsv } from '../../../../src/features/planner/egress/rooms-csv';
import {
  afterStoreyPress,
  FROM_TOP,
  sortedStoreys,
  STOREY_COLUMNS,
} from '../../../../src/features/planner/egress/storey-order';
import { storeysCsv } from '../../../../src/features/planner/egress/storeys-csv';
import { translator } from '../../../../src/i18n/translator';
import { entitiesIn } from '../../../../src/model/schema/dictionary';
import { makeId } from '../../../../src/model/schema/ids';
import { storeyFigures, type StoreyFigures } from '../../../../src/session/egress/egress-figures';
import '../../../support/speak-both';

const ward = smallWard();
const result = computeEgress(walkingPlan(ward), USUAL_QUESTION);
const rooms = result.storeys.flatMap((storey) => storey.rooms);
const zh = translator('zh');
const en = translator('en');
const rowsOf = (csv: string): string[] => csv.trim().split('\r\n');

/** Cells of a row; what holds a comma stands in quotes. */
const cellsOf = (row: string): string[] =>
  [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

const room = fc
  .record({
    name: fc.nat(40),
    persons: fc.nat(9),
    inRoom: fc.option(fc.nat(20)),
    walked: fc.array(fc.option(fc.nat(60)), { maxLength: 3 }),
  })
  .map(({ name, persons, inRoom, walked }): RoomEgress => ({
    space: makeId('space', `R${name}`),
    storey: makeId('storey', 'L1'),
    doors: walked.map((metres, i) => ({
      opening: makeId('opening', `D${i}`),
      clearWidth: 1,
      shut: false,
      walked: metres,
      straight: metres,
      exit: null,
      position: null,
      stub: null,
    })),
    persons,
    personsBy: 'use',
    inRoom,
    farthest: null,
  }));
const nameOf = ({ space }: RoomEgress): string => `Room ${space.slice('space_R'.length)}`;

describe('rooms', () => {
  it('without a way come first, then the farthest; another column by its worst, names from the first on', () => {
    expect(afterRoomPress(FARTHEST_FIRST, 'fromDoor')).toEqual({ by: 'fromDoor', down: false });
    expect(afterRoomPress(FARTHEST_FIRST, 'persons')).toEqual({ by: 'persons', down: true });
    expect(afterRoomPress(FARTHEST_FIRST, 'name')).toEqual({ by: 'name', down: false });
  });

  it('are all there, each no worse placed than the one before, whatever the column (seeded)', () => {
    /** The shortest of its doors; nothing leads off = farther than any. */
    const far = ({ doors, inRoom }: RoomEgress): number => {
      const metres = doors.flatMap(({ walked }) => walked ?? []);
      return metres.length > 0 ? Math.min(...metres) : inRoom === null ? 1e9 : 0;
    };
    const figure = (by: (typeof ROOM_COLUMNS)[number], each: RoomEgress): number => {
      if (by === 'name') return Number(nameOf(each).slice('Room '.length));
      if (by === 'persons') return each.persons;
      if (by === 'fromDoor') return far(each);
      return each.inRoom ?? (far(each) === 1e9 ? 1e9 : 0);
    };
    fc.assert(
      fc.property(fc.array(room), fc.constantFrom(...ROOM_COLUMNS), fc.boolean(), (rows, by, down) => {
        const sorted = sortedRooms(rows, { by, down }, nameOf, 'zh');
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
        const empty = (each: RoomEgress | undefined): boolean => each?.persons === 0;
        sorted.slice(1).forEach((next, i) => {
          const before = sorted[i];
          // Where nobody is comes last, whatever the figure.
          if (by !== 'name' && empty(next) !== empty(before)) {
            expect(empty(next)).toBe(true);
            return;
          }
          const by1 = (figure(by, next) - figure(by, before!)) * (down ? -1 : 1);
          expect(by1).toBeGreaterThanOrEqual(0);
        });
      }),
      { seed: 81 },
    );
  });

  it.each([zh, en])('are a table with a row each, in words', (text) => {
    const rows = rowsOf(roomsCsv(ward, rooms, text));
    expect(rows).toHaveLength(rooms.length + 1);
    expect(rows.join()).not.toMatch(/undefined|NaN|ways\.|opening_|space_/);
    const nurses = rooms.find(({ space }) => ward.spaces[space]?.number === '117')!;
    const own = cellsOf(rows[rooms.indexOf(nurses) + 1]!);
    expect(own[2]).toBe('117');
    expect(Number(own[4])).toBe(nurses.persons);
    expect(Number(own[7])).toBeCloseTo(nurses.inRoom!, 2);
    expect(Number(own[8])).toBeCloseTo(Math.min(...nurses.doors.flatMap(({ walked }) => walked ?? [])), 2);
  });
});

it('tells rooms without a number apart by the numbered room that they open to', () => {
  let told = 0;
  for (const { space, doors } of rooms) {
    const ids = doors.map(({ opening }) => opening);
    const beside = roomBeside(ward, space, ids);
    if (beside === null) continue;
    told++;
    expect(ward.spaces[space]!.number).toBeNull();
    expect(ward.spaces[beside]!.number).not.toBeNull();
    expect(ids.some((id) => ward.openings[id]!.spaces?.includes(beside))).toBe(true);
  }
  expect(told).toBeGreaterThan(0);
});

const figures: StoreyFigures = storeyFigures(result)[0]!;
const storeyRow = fc
  .record({
    open: fc.nat(5),
    metres: fc.option(fc.nat(60)),
    findings: fc.nat(9),
    seconds: fc.option(fc.nat(600)),
    reason: fc.constantFrom('nobody' as const, 'no-way' as const, 'too-narrow' as const),
  })
  .map(({ open, metres, findings, seconds, reason }): StoreyFigures => ({
    ...figures,
    exits: { ...figures.exits, open },
    findings,
    longest: metres === null ? null : { space: makeId('space', 'R'), metres },
    clearing: { seconds, reason: seconds === null ? reason : null, others: null },
  }));

describe('storeys', () => {
  it('stand as the building does, and turn round', () => {
    const [a, b] = [figures, { ...figures, storey: makeId('storey', 'other') }];
    expect(sortedStoreys([a, b], FROM_TOP)).toEqual([a, b]);
    expect(sortedStoreys([a, b], afterStoreyPress(FROM_TOP, 'name'))).toEqual([b, a]);
    expect(afterStoreyPress(FROM_TOP, 'exits')).toEqual({ by: 'exits', down: false });
  });

  it('are all there, each no worse placed than the one before, whatever the column (seeded)', () => {
    const figure = (by: (typeof STOREY_COLUMNS)[number], each: StoreyFigures): number => {
      if (by === 'exits') return each.exits.open;
      if (by === 'findings') return each.findings;
      if (by === 'longest') return each.longest === null ? -1 : each.longest.metres;
      if (by === 'name') return 0;
      const { seconds, reason } = each.clearing;
      return seconds ?? (reason === 'nobody' ? -1 : 1e9);
    };
    fc.assert(
      fc.property(fc.array(storeyRow), fc.constantFrom(...STOREY_COLUMNS), fc.boolean(), (rows, by, down) => {
        const sorted = sortedStoreys(rows, { by, down });
        expect(sorted).toHaveLength(rows.length);
        expect(new Set(sorted)).toEqual(new Set(rows));
        sorted.slice(1).forEach((next, i) => {
          const by1 = (figure(by, next) - figure(by, sorted[i]!)) * (down ? -1 : 1);
          expect(by1).toBeGreaterThanOrEqual(0);
        });
      }),
      { seed: 82 },
    );
  });

  it.each([zh, en])('are a table with a row each, in words', (text) => {
    const all = storeyFigures(result);
    const never = { ...all[0]!, clearing: { seconds: null, reason: 'no-way' as const, others: null } };
    const rows = rowsOf(storeysCsv(ward, [...all, never], text));
    expect(rows).toHaveLength(all.length + 2);
    expect(rows.join()).not.toMatch(/undefined|NaN|ways\.|storey_|space_/);
    expect(rows.at(-1)).toContain(text.t('ways.clearing-no-way'));
    expect(cellsOf(rows[0]!)).toHaveLength(cellsOf(rows[1]!).length);
  });
});

describe('doors', () => {
  const [opening] = entitiesIn(ward.openings);
  const spaces = rooms.slice(0, 5).map(({ space }) => space);
  const door: CriticalDoor = {
    opening: opening!.id,
    leadsOut: true,
    withoutWay: 0,
    oneExit: 140,
    throughRooms: 0,
    personMetres: 1808.4,
    longest: 19.55,
    spaces,
  };

  it('are told by what their loss does alone, the gravest first', () => {
    expect(lossLines(door, zh).map(({ line }) => line)).toEqual([
      '140 人只剩一个出口',
      '大家合计多走 1,809\u00a0m',
      '最远的路再长 19.6\u00a0m',
    ]);
    expect(lossLines({ ...door, withoutWay: 1 }, en)[0]).toEqual({
      line: '1 person has no way out',
      grave: true,
    });
  });

  it('concern rooms by name, three of them; what the plan has no more is left out', () => {
    const told = spacesLine(ward, door, en)!;
    expect(told).toMatch(/and 2 more$/);
    expect(told).not.toContain('space_');
    expect(spacesLine(ward, { ...door, spaces: [makeId('space', 'gone')] }, en)).toBeNull();
  });

  it.each([zh, en])('are a table with their rank and every room', (text) => {
    const rows = rowsOf(doorsCsv(ward, [{ door, opening: opening!, rank: 3 }], text));
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/^3,/);
    expect(rows[1]!.split(';')).toHaveLength(spaces.length);
    expect(rows.join()).not.toMatch(/undefined|NaN|ways\.|opening_|space_/);
  });
});
