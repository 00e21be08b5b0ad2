import { describe, expect, it } from 'vitest';
import { seededRandom, type Random } from '../../../src/base/random';
import { enclosedFaces, type EnclosedFace } from '../../../src/geometry/plane/enclosed-faces';
import { LineSetBuilder, type LineSet } from '../../../src/geometry/plane/line-set';
import type { Ring } from '../../../src/geometry/plane/ring';
import { ringArea } from '../../../src/geometry/plane/ring-area';
import { ringCrossing } from '../../../src/geometry/plane/ring-crossing';

type Box = readonly [number, number, number, number];

const boxRing = ([x0, y0, x1, y1]: Box): Ring => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

function linesOf(solids: readonly Ring[], lines: readonly Ring[] = []): LineSet {
  const builder = new LineSetBuilder();
  for (const ring of solids) builder.add(ring, true);
  for (const line of lines) builder.add(line, false);
  return builder.build();
}

const frame = (x0: number, y0: number, x1: number, y1: number, t: number): Ring[] => [
  boxRing([x0, y0, x1, y0 + t]),
  boxRing([x0, y1 - t, x1, y1]),
  boxRing([x0, y0, x0 + t, y1]),
  boxRing([x1 - t, y0, x1, y1]),
];

describe('enclosedFaces', () => {
  it('nothing from nothing, and nothing that is open', () => {
    expect(enclosedFaces(linesOf([]))).toEqual([]);
    expect(enclosedFaces(linesOf([boxRing([0, 0, 1, 1])]))).toEqual([]);
    expect(enclosedFaces(linesOf(frame(0, 0, 5, 4, 1).slice(1)))).toEqual([]);
    expect(enclosedFaces(linesOf([], [[[0, 0], [1, 0]]]))).toEqual([]); // prettier-ignore
  });

  it('the clear area of a frame, from its westernmost corner, counter-clockwise, without points on straight runs', () => {
    expect(enclosedFaces(linesOf(frame(0, 0, 5, 4, 1)))).toEqual([
      { outer: [[1, 1], [4, 1], [4, 3], [1, 3]], holes: [], area: 6 }, // prettier-ignore
    ]);
  });

  it('solids with holes, and solids inside those', () => {
    const hole = boxRing([1, 1, 9, 9]).toReversed();
    const faces = enclosedFaces(linesOf([boxRing([0, 0, 10, 10]), hole, boxRing([4, 4, 6, 6])]));
    expect(faces).toHaveLength(1);
    expect(faces[0]!.area).toBe(60);
    expect(faces[0]!.holes.map(ringArea)).toEqual([-4]);
  });

  it('lines part faces where they reach across, and leave no mark where they do not', () => {
    const across: Ring = [[1, 2], [4, 2]]; // prettier-ignore
    const dangling: Ring = [[2, 1], [2, 1.5]]; // prettier-ignore
    const floating: Ring = [[3, 2.5], [3.5, 2.5]]; // prettier-ignore
    const faces = enclosedFaces(linesOf(frame(0, 0, 5, 4, 1), [across, dangling, floating]));
    expect(faces.map(({ area }) => area)).toEqual([3, 3]);
    expect(faces.every(({ outer, holes }) => outer.length === 4 && holes.length === 0)).toBe(true);
    const closed = enclosedFaces(linesOf([], [[...boxRing([0, 0, 2, 2]), [0, 0]]]));
    expect(closed.map(({ area }) => area)).toEqual([4]);
  });

  it('a face that has no width in a point is one ring through it or two faces', () => {
    // Two blocks that touch in (3, 3): the floor round them hangs together.
    const touching = [boxRing([2, 2, 3, 3]), boxRing([3, 3, 4, 4])];
    const round = enclosedFaces(linesOf([...frame(0, 0, 6, 6, 1), ...touching]));
    expect(round.map(({ area }) => area)).toEqual([14]);
    // Two blocks that part the floor save for the point between them.
    const parting = [boxRing([1, 1, 3, 3]), boxRing([3, 3, 5, 5])];
    const parted = enclosedFaces(linesOf([...frame(0, 0, 6, 6, 1), ...parting]));
    expect(parted.map(({ area }) => area)).toEqual([4, 4]);
  });

  it('equals flooding a grid, for 300 seeded tangles of boxes and lines on it, turned too', () => {
    for (let seed = 0; seed < 300; seed++) {
      const random = seededRandom(seed);
      const plan = gridPlan(random);
      const expected = flooded(plan);
      const angle = seed % 3 === 0 ? 0 : random.next() * 7;
      const far = seed % 2 === 0 ? 0 : 4e6;
      const turned = (ring: Ring): Ring =>
        ring.map(([x, y]) => [
          far + x * Math.cos(angle) - y * Math.sin(angle),
          far / 8 + x * Math.sin(angle) + y * Math.cos(angle),
        ]);
      const faces = enclosedFaces(linesOf(plan.boxes.map(boxRing).map(turned), plan.lines.map(turned)));
      const areas = faces.map(({ area }) => area).toSorted((a, b) => a - b);
      expect(areas.length, `seed ${seed}`).toBe(expected.length);
      areas.forEach((area, i) => expect(area, `seed ${seed}`).toBeCloseTo(expected[i]!, 6));
      for (const face of faces) expectSound(face, `seed ${seed}`);
    }
  });
});

function expectSound({ outer, holes }: EnclosedFace, seed: string): void {
  expect(ringArea(outer), seed).toBeGreaterThan(0);
  expect(ringCrossing(outer), seed).toBeNull();
  for (const hole of holes) {
    expect(ringArea(hole), seed).toBeLessThan(0);
    expect(ringCrossing(hole), seed).toBeNull();
  }
}

const SIZE = 12;

interface GridPlan {
  readonly boxes: readonly Box[];
  /** Each along one line of the grid. */
  readonly lines: readonly Ring[];
}

function gridPlan(random: Random): GridPlan {
  const at = (): number => random.index(SIZE + 1);
  const boxes: Box[] = [];
  const lines: Ring[] = [];
  for (let i = 0; i < 4 + random.index(14); i++) {
    const [x, y, long] = [random.index(SIZE), random.index(SIZE), 1 + random.index(8)];
    boxes.push(
      random.index(2) === 0
        ? [x, y, Math.min(SIZE, x + long), y + 1]
        : [x, y, x + 1, Math.min(SIZE, y + long)],
    );
  }
  for (let i = 0; i < random.index(14); i++) {
    const [x, y, to] = [at(), at(), at()];
    lines.push(random.index(2) === 0 ? [[x, y], [to, y]] : [[x, y], [x, to]]); // prettier-ignore
  }
  return { boxes, lines };
}

/** Areas of the parts of the grid that can't be left, by flooding its cells; ascending. */
function flooded({ boxes, lines }: GridPlan): number[] {
  const wide = SIZE + 2;
  const solid = (x: number, y: number): boolean =>
    boxes.some(([x0, y0, x1, y1]) => x >= x0 && x < x1 && y >= y0 && y < y1);
  /** Does a line run along the unit from (x, y) to (x + dx, y + dy)? */
  const lined = (x: number, y: number, dx: number, dy: number): boolean =>
    lines.some(([a, b]) => {
      const [x0, x1] = [Math.min(a![0], b![0]), Math.max(a![0], b![0])];
      const [y0, y1] = [Math.min(a![1], b![1]), Math.max(a![1], b![1])];
      return x0 <= x && y0 <= y && x1 >= x + dx && y1 >= y + dy;
    });
  const seen = new Set<number>();
  const areas: number[] = [];
  for (let start = 0; start < wide * wide; start++) {
    let [area, open] = [0, false];
    const queue = [start];
    for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
      const [x, y] = [(cell % wide) - 1, Math.floor(cell / wide) - 1];
      if (seen.has(cell) || solid(x, y)) continue;
      seen.add(cell);
      area++;
      if (x < 0 || y < 0 || x >= SIZE || y >= SIZE) open = true;
      if (x < SIZE && !lined(x + 1, y, 0, 1)) queue.push(cell + 1);
      if (x >= 0 && !lined(x, y, 0, 1)) queue.push(cell - 1);
      if (y < SIZE && !lined(x, y + 1, 1, 0)) queue.push(cell + wide);
      if (y >= 0 && !lined(x, y, 1, 0)) queue.push(cell - wide);
    }
    if (area > 0 && !open) areas.push(area);
  }
  return areas.toSorted((a, b) => a - b);
}
