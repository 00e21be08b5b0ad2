import { describe, expect, it } from 'vitest';
import { seededRandom, type Random } from '../../../src/base/random';
import { moveWall } from '../../../src/model/edit/move-wall';
import { floorArea } from '../../../src/model/query/floor-area';
import { storeyPartsOf } from '../../../src/model/derive/storey-parts';
import { readDocument } from '../../../src/model/migrate/read-document';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { Point } from '../../../src/model/schema/polygon';
import { cases } from '../../support/cases';
import { CLINIC, hasClinic, readPlanAt } from '../derive/read-plan';
import { after, areas, box, refusal, twoRooms } from './two-rooms';

const storey = 'storey_1';
const THICK = 0.2;

/** Rooms in columns and rows between walls; outlines at the walls' faces or on their axes. */
interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly form: 'line' | 'area';
  /** Each wall from crossing to crossing, or each row and column of walls in one. */
  readonly whole: boolean;
  readonly inset: number;
  readonly turn: (p: Point) => Point;
}

function randomGrid(random: Random): Grid {
  const sums = (count: number): number[] => {
    let sum = 0;
    return [0, ...Array.from({ length: count }, () => (sum += random.between(2.5, 6)))];
  };
  const angle = random.index(2) === 0 ? 0 : random.between(-3, 3);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x0, y0] = angle === 0 ? [0, 0] : [random.between(-40, 40), random.between(-40, 40)];
  return {
    xs: sums(2 + random.index(3)),
    ys: sums(1 + random.index(3)),
    form: random.index(2) === 0 ? 'line' : 'area',
    whole: random.index(2) === 0,
    inset: random.index(2) === 0 ? 0 : THICK / 2,
    turn: ([x, y]) => [x0 + x * cos - y * sin, y0 + x * sin + y * cos],
  };
}

/** The outline that a room of the grid ought to have: the oracle, told from the numbers of the grid alone. */
const roomBox = ({ xs, ys, inset, turn }: Grid, i: number, j: number): Point[] =>
  box(xs[i]! + inset, ys[j]! + inset, xs[i + 1]! - inset, ys[j + 1]! - inset).map(turn);

function planOf(grid: Grid): CampusDocument {
  const { xs, ys, form, whole, turn } = grid;
  const half = THICK / 2;
  const body = (a: Point, b: Point) => {
    if (form === 'line') return { form: 'line', line: [turn(a), turn(b)], thickness: THICK };
    const flat = box(a[0] - half, a[1] - half, b[0] + half, b[1] + half);
    return { form: 'polygon', outline: { outer: flat.map(turn) } };
  };
  const walls: Record<string, unknown> = {};
  const put = (id: string, a: Point, b: Point) =>
    (walls[`wall_${id}`] = { id: `wall_${id}`, storey, body: body(a, b) });
  const runs = (values: readonly number[]): (readonly [number, number, string])[] =>
    whole
      ? [[values[0]!, values.at(-1)!, 'all']]
      : values.slice(1).map((to, k) => [values[k]!, to, `${k}`] as const);
  xs.forEach((x, i) => runs(ys).forEach(([from, to, k]) => put(`x${i}-${k}`, [x, from], [x, to])));
  ys.forEach((y, j) => runs(xs).forEach(([from, to, k]) => put(`y${j}-${k}`, [from, y], [to, y])));
  const spaces: Record<string, unknown> = {};
  xs.slice(1).forEach((_, i) =>
    ys.slice(1).forEach((__, j) => {
      const id = `space_${i}-${j}`;
      spaces[id] = { id, storey, outline: { outer: roomBox(grid, i, j) }, use: 'ward' };
    }),
  );
  const read = readDocument({
    format: 'wardtwin',
    version: 2,
    campus: { id: 'campus_1' },
    storeys: { [storey]: { id: storey, elevation: 4, height: 3 } },
    spaces,
    walls,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** What the walking surface finds doubtful, and which openings it finds, without their ids. */
const found = (document: CampusDocument): unknown =>
  storeyPartsOf(document).map(({ derived, warnings }) => [
    derived.map(({ spaces }) => spaces),
    warnings.map(({ code }) => code),
  ]);

const sum = (document: CampusDocument): number => Object.values(areas(document)).reduce((a, b) => a + b, 0);

const rightAngles = (ring: readonly Point[]): boolean =>
  ring.every((p, i) => {
    const [a, b] = [ring.at(i - 1)!, ring[(i + 1) % ring.length]!];
    const [ux, uy, vx, vy] = [p[0] - a[0], p[1] - a[1], b[0] - p[0], b[1] - p[1]];
    return Math.abs(ux * vx + uy * vy) <= 1e-6 * Math.hypot(ux, uy) * Math.hypot(vx, vy);
  });

describe('a wall of a grid of rooms, moved with them', () => {
  it('moves whole sides: every room is the box that the grid tells, by the same area more and less (seeded)', () => {
    for (let seed = 0; seed < cases(150); seed++) {
      const random = seededRandom(seed);
      const grid = randomGrid(random);
      const before = planOf(grid);
      const column = 1 + random.index(grid.xs.length - 2);
      const row = random.index(grid.ys.length - 1);
      const d = random.between(-2, 2);
      const [o, p] = [grid.turn([0, 0]), grid.turn([d, 0])];
      const move = { dx: p[0] - o[0], dy: p[1] - o[1], along: true };
      const wall = `wall_x${column}-${grid.whole ? 'all' : row}` as const;
      const what =
        grid.form === 'line' && random.index(2) === 0
          ? ({ form: 'part', at: 0 } as const)
          : ({ form: 'whole' } as const);
      const next = after(before, moveWall(before, { ...move, wall, what }));
      const moved = { ...grid, xs: grid.xs.with(column, grid.xs[column]! + d) };
      for (const { id, outline } of Object.values(next.spaces)) {
        const [i, j] = id.slice('space_'.length).split('-').map(Number);
        const follows = grid.whole || j === row;
        const ought = roomBox(follows ? moved : grid, i!, j!);
        const told = `seed ${seed}, ${id}`;
        expect(outline.outer.length, told).toBe(4);
        outline.outer.forEach(([x, y], k) => {
          expect(Math.hypot(x - ought[k]![0], y - ought[k]![1]), told).toBeLessThan(1e-9);
        });
      }
      expect(Math.abs(sum(next) - sum(before)), `seed ${seed}`).toBeLessThan(1e-9 * 1e3);
      expect(found(next), `seed ${seed}`).toEqual(found(before));
    }
  });

  it('beside a corridor along all rooms, one wall of many: the corridor is stepped, by the same area (seeded)', () => {
    for (let seed = 0; seed < cases(150); seed++) {
      const random = seededRandom(seed);
      const grid = { ...randomGrid(random), whole: false };
      const before = withCorridor(grid);
      const [column, top] = [random.index(grid.xs.length - 1), grid.ys.length - 1];
      const wide = grid.xs[column + 1]! - grid.xs[column]! - 2 * grid.inset;
      const d = random.between(-1.5, 1.5);
      const [o, p] = [grid.turn([0, 0]), grid.turn([0, d])];
      const move = { dx: p[0] - o[0], dy: p[1] - o[1], along: true, what: { form: 'whole' } } as const;
      const next = after(before, moveWall(before, { ...move, wall: `wall_y${top}-${column}` }));
      const room = `space_${column}-${top - 1}`;
      const told = `seed ${seed}`;
      for (const [id, area] of Object.entries(areas(next))) {
        const gained = id === room ? d * wide : id === 'space_corridor' ? -d * wide : 0;
        expect(Math.abs(area - areas(before)[id]! - gained), `${told}, ${id}`).toBeLessThan(1e-6);
      }
      for (const { outline } of Object.values(next.spaces))
        expect(rightAngles(outline.outer), told).toBe(true);
      expect(next.spaces.space_corridor?.outline.outer.length, told).toBeGreaterThan(4);
      expect(found(next), told).toEqual(found(before));
    }
  });
});

/** The grid with a corridor of 3 m north of all its rooms. */
function withCorridor(grid: Grid): CampusDocument {
  const [end, north] = [grid.xs.at(-1)!, grid.ys.at(-1)!];
  const plan = planOf(grid);
  const { inset, turn } = grid;
  const outer = box(inset, north + inset, end - inset, north + 3 - inset).map(turn);
  const half = THICK / 2;
  const around = [
    box(-half, north + half, half, north + 3 + half),
    box(end - half, north + half, end + half, north + 3 + half),
    box(-half, north + 3 - half, end + half, north + 3 + half),
  ];
  const walls = around.map((ring, i) => {
    const id = `wall_around-${i}`;
    return [id, { id, storey, body: { form: 'polygon', outline: { outer: ring.map(turn) } } }];
  });
  const read = readDocument({
    ...plan,
    spaces: {
      ...plan.spaces,
      space_corridor: { id: 'space_corridor', storey, outline: { outer }, use: 'corridor' },
    },
    walls: { ...plan.walls, ...Object.fromEntries(walls) },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe('what moves with a wall', () => {
  it('pieces of a drawn wall go together with the door between them, and the rooms', () => {
    const drawn = twoRooms('area');
    for (const wall of ['wall_1', 'wall_2'] as const) {
      const made = moveWall(drawn, { wall, what: { form: 'whole' }, dx: 0.5, dy: 0, along: true });
      const next = after(drawn, made);
      expect(next.openings.opening_1?.line.map(([x]) => x)).toEqual([4.6, 4.6]);
      expect(areas(next)['space_a']).toBeCloseTo(13.5, 9);
      expect(areas(next)['space_b']).toBeCloseTo(10.5, 9);
      expect(found(next)).toEqual(found(drawn));
    }
  });

  it('a part of a line slides along the parts that lead to it; in line with it they go too', () => {
    const plan = twoRooms('line');
    const line: readonly Point[] = [[0, 10], [3, 13], [5, 13], [8, 13], [8, 9]]; // prettier-ignore
    const document: CampusDocument = {
      ...plan,
      walls: {
        wall_2: { ...plan.walls.wall_1!, id: 'wall_2', body: { form: 'line', line, thickness: 0.2 } },
      },
      openings: {},
    };
    const made = moveWall(document, {
      wall: 'wall_2',
      what: { form: 'part', at: 2 },
      dx: 0,
      dy: 1,
      along: true,
    });
    const body = after(document, made).walls.wall_2?.body;
    expect(body?.form === 'line' && body.line.map((p) => p.map((v) => Math.round(v * 1e9) / 1e9))).toEqual([
      [0, 10],
      [4, 14],
      [5, 14],
      [8, 14],
      [8, 9],
    ]);
  });

  it('is refused where a wall that ends at it, or the door in that, would be left over', () => {
    const grid: Grid = { xs: [0, 4, 8], ys: [0, 3], form: 'area', whole: false, inset: 0, turn: (p) => p };
    const plan = planOf(grid);
    // Between the corridor of the grid and its north wall only 0.4 m of wall are left beside a door.
    const stub = { form: 'polygon', outline: { outer: box(3.9, 2.5, 4.1, 2.9), holes: [] } } as const;
    const document = {
      ...plan,
      walls: { ...plan.walls, 'wall_x1-0': { ...plan.walls['wall_x1-0']!, body: stub } },
    };
    const north = {
      ...plan.walls['wall_y1-0']!,
      body: { form: 'polygon', outline: { outer: box(-0.1, 2.9, 8.1, 3.1), holes: [] } },
    } as const;
    const walls = Object.fromEntries(Object.entries(document.walls).filter(([id]) => id !== 'wall_y1-1'));
    const whole: CampusDocument = { ...document, walls: { ...walls, 'wall_y1-0': north } };
    const move = (dy: number) =>
      moveWall(whole, { wall: 'wall_y1-0', what: { form: 'whole' }, dx: 0, dy, along: true });
    expect(refusal(move(-0.3))).toBeNull();
    expect(refusal(move(-0.5))).toBe('mend.wall-too-short');
    const door = { ...twoRooms('area').openings.opening_1!, line: [[4, 1.5], [4, 2.5]] as const, wall: null, spaces: null, opensInto: null }; // prettier-ignore
    const cut: CampusDocument = { ...whole, openings: { opening_1: door } };
    expect(
      refusal(moveWall(cut, { wall: 'wall_y1-0', what: { form: 'whole' }, dx: 0, dy: -0.5, along: true })),
    ).toBe('mend.opening-left-over');
  });
});

describe.skipIf(!hasClinic)('a wall of an imported clinic', () => {
  it('moved 0.5 m makes its room deeper by that, keeps angles and opens nothing', () => {
    const clinic = readPlanAt(CLINIC);
    const room = Object.values(clinic.spaces).find(({ number }) => number === '1C17')!;
    const wall = Object.values(clinic.walls).find(
      ({ body, storey: on }) =>
        on === room.storey &&
        body.form === 'polygon' &&
        body.outline.outer.every(([x, y]) => x > -52.1 && x < -48.7 && y > 47.7 && y < 47.84),
    )!;
    const moved = (dy: number): CampusDocument =>
      after(clinic, moveWall(clinic, { wall: wall.id, what: { form: 'whole' }, dx: 0, dy, along: true }));
    const next = moved(0.5);
    const grown = 0.5 * (52.147 - 48.767);
    expect(floorArea(next.spaces[room.id]!.outline) - floorArea(room.outline)).toBeCloseTo(grown, 6);
    expect(rightAngles(next.spaces[room.id]!.outline.outer)).toBe(true);
    expect(sum(next)).toBeCloseTo(sum(clinic), 6);
    const openings = (document: CampusDocument): unknown =>
      storeyPartsOf(document).map(({ derived }) => derived);
    expect(openings(next)).toEqual(openings(clinic));
    // From 0.43 m on the wall ends in a window, which is told as a doubt.
    expect(found(moved(0.4))).toEqual(found(clinic));
  });
});
