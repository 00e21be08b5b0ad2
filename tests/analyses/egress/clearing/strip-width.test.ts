import { describe, expect, it } from 'vitest';
import { stripWidth } from '../../../../src/analyses/egress/clearing/strip-width';
import type { Polygon } from '../../../../src/model/schema/polygon';

type Ring = Polygon['outer'];

const box = (width: number, depth: number): Ring => [
  [0, 0],
  [width, 0],
  [width, depth],
  [0, depth],
];
/** A round hall of twelve straight walls. */
const round = (radius: number): Ring =>
  Array.from({ length: 12 }, (_, i): [number, number] => [
    radius * Math.cos((i * Math.PI) / 6),
    radius * Math.sin((i * Math.PI) / 6),
  ]);

describe('how wide a corridor is', () => {
  it.each<[string, Ring, number]>([
    ['straight: its shorter side', box(20, 2), 2],
    ['straight, the other way round', box(0.9, 20), 0.9],
    // Half of the edge is 6 m, the area 9 m²: 6² − 4 · 9 = 0.
    ['a square: its side', box(3, 3), 3],
    // Twelve triangles of 5² / 2 · sin 30° = 6.25 m² make 75 m²; half of the edge, 12 · 5 · sin 15° = 15.53 m, is short of twice √75.
    ['rounder than a square: the side of a square as large', round(5), Math.sqrt(75)],
    // 10 · 2 + 8 · 2 = 36 m² within 40 m: (20 − √(20² − 4 · 36)) / 2 = (20 − 16) / 2.
    [
      'round a corner: as before and behind it',
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [8, 10],
        [8, 2],
        [0, 2],
      ],
      2,
    ],
  ])('%s', (_, outer, width) => {
    expect(stripWidth({ outer, holes: [] })).toBeCloseTo(width, 9);
  });

  it('around a court: from wall to wall, nearly', () => {
    const hole: Ring = [
      [2, 2],
      [2, 10],
      [10, 10],
      [10, 2],
    ];
    // 12² − 8² = 80 m² between edges of 48 and 32 m: (40 − √(40² − 4 · 80)) / 2 = 2.111 where 2 m lie between the walls.
    expect(stripWidth({ outer: box(12, 12), holes: [hole] })).toBeCloseTo((40 - Math.sqrt(1280)) / 2, 9);
  });
});
