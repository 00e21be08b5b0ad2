import { LineSetBuilder, type LineSet } from '../../../src/geometry/plane/line-set';

type Point = readonly [number, number];

/** Lines as written: `[points, closed]`, closed ones being solids. */
export function linesOf(lines: readonly (readonly [readonly Point[], boolean])[]): LineSet {
  const builder = new LineSetBuilder();
  for (const [points, closed] of lines) builder.add(points, closed);
  return builder.build();
}

/** The walls of a rectangular room, seen from both sides. */
export const room = (width: number, depth: number): readonly [readonly Point[], boolean] => [
  [
    [0, 0],
    [width, 0],
    [width, depth],
    [0, depth],
    [0, 0],
  ],
  false,
];

export interface ExactCase {
  readonly name: string;
  readonly walls: LineSet;
  readonly eyes: readonly (readonly [number, number, number])[];
}

const pillar: readonly [readonly Point[], boolean] = [
  [
    [4, 4],
    [6, 4],
    [6, 6],
    [4, 6],
  ],
  true,
];

/** CCTV.md, "Visibility, exact cases": eyes as `x, y, visible m²`. */
export const EXACT_CASES: readonly ExactCase[] = [
  { name: 'square', walls: linesOf([room(10, 10)]), eyes: [[5, 5, 100]] },
  {
    name: 'square with a pillar',
    walls: linesOf([room(10, 10), pillar]),
    eyes: [
      [2, 5, 70],
      [1, 1, 73.6],
    ],
  },
  {
    name: 'L',
    walls: linesOf([
      [
        [
          [0, 0],
          [10, 0],
          [10, 4],
          [4, 4],
          [4, 10],
          [0, 10],
          [0, 0],
        ],
        false,
      ],
    ]),
    eyes: [
      [8, 2, 44],
      [2, 8, 44],
    ],
  },
  {
    name: 'square with a wall from its side',
    walls: linesOf([
      room(10, 10),
      [
        [
          [5, 0],
          [5, 6],
        ],
        false,
      ],
    ]),
    eyes: [[2, 2, 56]],
  },
  {
    name: 'square with a cross of walls',
    walls: linesOf([
      room(10, 10),
      [
        [
          [5, 1],
          [5, 9],
        ],
        false,
      ],
      [
        [
          [1, 5],
          [9, 5],
        ],
        false,
      ],
    ]),
    eyes: [[2, 2, 28]],
  },
  { name: 'corridor with eight rooms', walls: corridor(), eyes: [[1, 1.2, 100.26527237189333]] },
];

/**
 * A corridor of 40 × 2.4 m with eight rooms of 4.8 × 6 m on one side, 0.2 m of wall between them and before them;
 * doors of 1.2 m from 2 m on in every 5 m.
 */
function corridor(): LineSet {
  const outline: Point[] = [
    [0, 2.4],
    [0, 0],
    [40, 0],
    [40, 2.4],
  ];
  for (let i = 7; i >= 0; i--) {
    const [west, east] = [i * 5 + 0.1, i * 5 + 4.9];
    const [jamb, other] = [i * 5 + 2, i * 5 + 3.2];
    outline.push([other, 2.4], [other, 2.6], [east, 2.6], [east, 8.6]);
    outline.push([west, 8.6], [west, 2.6], [jamb, 2.6], [jamb, 2.4]);
  }
  return linesOf([[[...outline, [0, 2.4]], false]]);
}

/** The same lines turned by `angle` about (0, 0) and then moved. */
export function moved(lines: LineSet, angle: number, dx: number, dy: number): LineSet {
  const coords = new Float64Array(lines.coords.length);
  for (let i = 0; i < coords.length; i += 2) {
    const [x, y] = movedPoint(lines.coords[i]!, lines.coords[i + 1]!, angle, dx, dy);
    coords[i] = x;
    coords[i + 1] = y;
  }
  return { ...lines, coords };
}

export function movedPoint(x: number, y: number, angle: number, dx: number, dy: number): [number, number] {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [x * c - y * s + dx, x * s + y * c + dy];
}
