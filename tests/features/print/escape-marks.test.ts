import { describe, expect, it } from 'vitest';
import { alikeRows, numbersAlike } from '../../../src/features/print/escape/alike-rows';
import { codeIn } from '../../../src/features/print/escape/gathering-name';
import { byPlace, keyed } from '../../../src/features/print/escape/keyed';
import { partedFrom } from '../../../src/features/print/escape/parted-way';
import { placeSigns } from '../../../src/features/print/escape/place-signs';
import { labelPlaces } from '../../../src/model/derive/drawing/label-places';
import type { Point, Ring } from '../../../src/model/schema/polygon';

it('what is drawn at one place has a key each', () => {
  const keys = keyed(
    [
      { x: 1, y: 2 },
      { x: 1, y: 2 },
      { x: 2, y: 1 },
    ],
    byPlace,
  ).map(([key]) => key);
  expect(new Set(keys).size).toBe(3);
});

it('a stair is known by its code where its name has one', () => {
  expect(codeIn('防烟楼梯 ST1')).toBe('ST1');
  expect(codeIn('Stair ST12')).toBe('ST12');
  expect(codeIn('楼梯间')).toBeNull();
});

describe('a second way', () => {
  const best: readonly Point[] = [
    [0, 0],
    [100, 0],
  ];

  it('begins where it leaves the best one', () => {
    const way = partedFrom(
      [
        [0, 0],
        [40, 0],
        [40, 30],
      ],
      best,
      2,
    );
    expect(way[0]![0]).toBe(40);
    expect(way[0]![1]).toBeGreaterThan(2);
    expect(way[0]![1]).toBeLessThanOrEqual(2.5 + 1e-9);
    expect(way.at(-1)).toEqual([40, 30]);
  });

  it('is whole where both never part, and where they part at once', () => {
    const along: readonly Point[] = [
      [0, 0],
      [60, 1],
    ];
    expect(partedFrom(along, best, 2)).toEqual(along);
    const apart: readonly Point[] = [
      [0, 9],
      [0, 30],
    ];
    expect(partedFrom(apart, best, 2).at(-1)).toEqual([0, 30]);
    expect(partedFrom(apart, best, 2)[0]).toEqual([0, 9]);
  });
});

it('a sign that belongs beside its door has a line to the door, unless it stands astride it', () => {
  const within = { x: 100, y: 60, wide: 100, high: 60 };
  const [beside, astride] = placeSigns(
    [
      { x: 60, y: 60, wide: 4, high: 4, means: [54, 60] },
      { x: 120, y: 60, wide: 4, high: 4, means: [121, 60] },
    ],
    [],
    [],
    within,
  );
  expect(beside!.leader).toEqual([54, 60]);
  expect(astride!.leader).toBeNull();
});

describe('rooms of a row', () => {
  /** Four metres wide each but for the last. */
  const rowOf = (lastWide: number) => {
    const wides = [4, 4, 4, lastWide];
    const rings = new Map(
      wides.map((wide, i): [string, readonly Ring[]] => [
        `r${i}`,
        [
          [
            [4 * i, 0],
            [4 * i + wide, 0],
            [4 * i + wide, 7],
            [4 * i, 7],
          ],
        ],
      ]),
    );
    const named = [...rings].map(([key, [outer]], i) => ({
      key,
      number: `C050${i}`,
      name: '三人病房',
      places: labelPlaces({ outer: outer!, holes: [] }),
    }));
    return { named, rings };
  };
  // 1:250.
  const [perMetre, size] = [4, 2.8];

  it('have their labels on one line, all with their names where each has room for its own', () => {
    const { named, rings } = rowOf(4);
    const rooms = alikeRows(named, rings, perMetre, size);
    expect(rooms.map(({ name }) => name)).toEqual(named.map(({ name }) => name));
    expect(new Set(rooms.map(({ places }) => places[0]!.y)).size).toBe(1);
    rooms.forEach(({ places }, i) => expect(places[0]!.x).toBeCloseTo(4 * i + 2, 9));
  });

  it('have their numbers alone where one of them has no room for its name', () => {
    const { named, rings } = rowOf(2.6);
    const rooms = alikeRows(named, rings, perMetre, size);
    expect(rooms.map(({ name, number }) => name === number)).toEqual([true, true, true, true]);
  });

  it('have their numbers alone where a sign took the place of one name', () => {
    const { named, rings } = rowOf(4);
    const label = (key: string, lines: readonly string[]) => ({ key, x: 0, y: 0, lines, leader: null });
    const mixed = [label('r0', ['C0500', '三人病房']), label('r1', ['C0501'])];
    for (const { name, number } of numbersAlike(named, rings, mixed)) expect(name).toBe(number);
    const alike = [label('r0', ['C0500']), label('r1', ['C0501'])];
    expect(numbersAlike(named, rings, alike)).toEqual(named);
  });
});
