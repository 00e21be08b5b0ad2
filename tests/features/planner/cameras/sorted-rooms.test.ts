import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  afterPress,
  BLIND_FIRST,
  ROOM_COLUMNS,
  sortedRooms,
} from '../../../../src/features/planner/cameras/sorted-rooms';
import { makeId } from '../../../../src/model/schema/ids';
import type { RoomRow } from '../../../../src/session/cameras/camera-figures';

const row = fc
  .record({
    name: fc.nat(40),
    floor: fc.option(
      fc.record({ area: fc.integer({ min: 10, max: 20 }), blind: fc.nat(5), below: fc.nat(5) }),
    ),
    unmet: fc.nat(2),
    more: fc.nat(2),
    densest: fc.nat(900),
    cameras: fc.nat(4),
  })
  .map(({ name, floor, unmet, more, densest, cameras }): RoomRow => ({
    space: makeId('space', `R${name}`),
    storey: makeId('storey', 'L1'),
    level: 'discern',
    density: 80,
    floor: floor && { ...floor, share: 1 - (floor.blind + floor.below) / floor.area },
    doorways: unmet + more,
    unmet,
    densest,
    cameras,
  }));
const nameOf = ({ space }: RoomRow): string => `Room ${space.slice('space_R'.length)}`;

it('the largest blind floor first, another column by its worst or its first, pressed again turned round', () => {
  expect(afterPress(BLIND_FIRST, 'blind')).toEqual({ by: 'blind', down: false });
  expect(afterPress(BLIND_FIRST, 'share')).toEqual({ by: 'share', down: false });
  expect(afterPress({ by: 'name', down: true }, 'blind')).toEqual(BLIND_FIRST);
});

it('all rows, each no worse placed than the one before, whatever the column (seeded)', () => {
  const figure = (by: (typeof ROOM_COLUMNS)[number], each: RoomRow): number => {
    if (by === 'name') return Number(nameOf(each).slice('Room '.length));
    if (by === 'blind') return each.floor === null ? 0 : each.floor.blind;
    if (by === 'densest') return each.densest;
    if (by === 'cameras') return each.cameras;
    if (each.floor !== null) return each.floor.share;
    return each.doorways === 0 ? 1 : (each.doorways - each.unmet) / each.doorways;
  };
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom(...ROOM_COLUMNS), fc.boolean(), (rows, by, down) => {
      const sorted = sortedRooms(rows, { by, down }, nameOf, 'zh');
      expect(new Set(sorted)).toEqual(new Set(rows));
      expect(sorted).toHaveLength(rows.length);
      for (const [i, each] of sorted.entries()) {
        const next = sorted[i + 1];
        if (next === undefined) break;
        const by1 = (figure(by, next) - figure(by, each)) * (down ? -1 : 1);
        expect(by1).toBeGreaterThanOrEqual(-1e-12);
      }
    }),
    { seed: 74 },
  );
});

it('names as the language of the page orders them, whatever that of the browser', () => {
  const names = new Map(['手术室', '药房', '病房'].map((name, i) => [makeId('space', `N${i}`), name]));
  const rows = [...names.keys()].map((space): RoomRow => ({
    space,
    storey: makeId('storey', 'L1'),
    level: 'discern',
    density: 80,
    floor: null,
    doorways: 0,
    unmet: 0,
    densest: 0,
    cameras: 0,
  }));
  const told = (language: 'zh' | 'en'): (string | undefined)[] => {
    const sorted = sortedRooms(
      rows,
      { by: 'name', down: false },
      ({ space }) => names.get(space) ?? '',
      language,
    );
    return sorted.map(({ space }) => names.get(space));
  };
  // By sound: bìng, shǒu, yào. Elsewhere by the strokes of radicals.
  expect(told('zh')).toEqual(['病房', '手术室', '药房']);
  expect(told('en')).toEqual(['手术室', '病房', '药房']);
});
