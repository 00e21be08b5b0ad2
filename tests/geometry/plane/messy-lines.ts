import { seededRandom } from '../../../src/base/random';
import { LineSetBuilder, type LineSet } from '../../../src/geometry/plane/line-set';

export type Point = readonly [number, number];

export interface MessyLines {
  readonly lines: LineSet;
  readonly ringClass: Uint8Array;
  /** Where nothing in the input is nearer than this to meeting, beyond what meets exactly. */
  readonly jittered: boolean;
}

/** Class of lines that are no rings. */
export const NO_CLASS = 255;

/**
 * Lines as bad as people draw them, from a seed: on a coarse grid, so that overlaps, T-touches, repeats,
 * spikes and collinear runs abound; some turned, some far from zero, some with ends off by about the tolerance.
 */
export function messyLines(seed: number, tolerance: number): MessyLines {
  const random = seededRandom(seed);
  const builder = new LineSetBuilder();
  const classes: number[] = [];
  const grid = 3 + random.index(10);
  const turn = random.index(3) === 0 ? random.between(0, 7) : 0;
  const shift: Point = random.index(4) === 0 ? [500_000, 4_000_000] : [0, 0];
  const jittered = random.index(3) === 0;
  const off = (): number => (jittered && random.index(2) === 0 ? random.between(-2, 2) * tolerance : 0);
  const place = (x: number, y: number): Point => [
    shift[0] + x * Math.cos(turn) - y * Math.sin(turn) + off(),
    shift[1] + x * Math.sin(turn) + y * Math.cos(turn) + off(),
  ];
  const snapped = (): Point => place(random.index(grid), random.index(grid));
  const anywhere = (): Point => place(random.between(0, grid), random.between(0, grid));
  const count = 1 + random.index(24);
  const drawn: Point[][] = [];
  for (let i = 0; i < count; i++) {
    const closed = random.index(3) > 0;
    let points: Point[];
    const kind = random.index(8);
    if (kind === 0 && drawn.length > 0) points = drawn[random.index(drawn.length)]!;
    else if (kind < 4) {
      const [x, y] = [random.index(grid), random.index(grid)];
      const [w, h] = [random.index(4), random.index(4)];
      points = [place(x, y), place(x + w, y), place(x + w, y + h), place(x, y + h)];
    } else {
      const pick = kind < 7 ? snapped : anywhere;
      points = Array.from({ length: 1 + random.index(7) }, pick);
    }
    if (random.index(4) === 0) points = [...points].reverse();
    drawn.push(points);
    builder.add(points, closed);
    classes.push(closed ? random.index(3) : NO_CLASS);
  }
  return { lines: builder.build(), ringClass: Uint8Array.from(classes), jittered };
}
