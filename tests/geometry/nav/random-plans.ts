import { type Random, seededRandom } from '../../../src/base/random';
import { type NavInput, RingClass } from '../../../src/geometry/nav/floor-input';
import { asDrawn, building, flightNorth, FloorDrawing, type Move, type Point } from './plans';

/** A turned rectangle or hexagon. */
function blob(random: Random, x: number, y: number, size: number): Point[] {
  const corners = random.index(2) === 0 ? 4 : 6;
  const turn = random.between(0, Math.PI);
  return Array.from({ length: corners }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / corners;
    return [x + size * Math.cos(angle), y + size * Math.sin(angle)];
  });
}

/** Rooms in rows with walls between them and a door in most walls, some of them barriers with a door id. */
function rooms(random: Random, drawing: FloorDrawing): void {
  const [columns, rows, size] = [4, 3, 5];
  drawing.floor(0, 0, columns * size, rows * size);
  let door = 0;
  const wall = (x: number, y: number, upright: boolean): void => {
    const gap = random.between(1, size - 2);
    const width = random.next() < 0.85 ? random.between(0.7, 1.5) : 0;
    const thick = random.between(0.05, 0.3);
    const box = (from: number, to: number): void => {
      if (upright) drawing.solid(x - thick / 2, y + from, x + thick / 2, y + to);
      else drawing.solid(x + from, y - thick / 2, x + to, y + thick / 2);
    };
    box(0, gap);
    box(gap + width, size);
    if (width > 0 && random.next() < 0.5) {
      const a: Point = upright ? [x, y + gap + 0.02] : [x + gap + 0.02, y];
      const b: Point = upright ? [x, y + gap + width - 0.02] : [x + gap + width - 0.02, y];
      drawing.barrier(a, b, door++, 0.1);
    }
  };
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < rows; j++) {
      if (i > 0) wall(i * size, j * size, true);
      if (j > 0) wall(i * size, j * size, false);
    }
  }
  for (let i = 0; i < 12; i++) {
    const at: Point = [random.between(0, columns * size), random.between(0, rows * size)];
    drawing.ring(blob(random, at[0], at[1], random.between(0.1, 0.6)), RingClass.solid);
  }
}

/** A hall full of pillars, a grid of them or strewn about, some over each other. */
function pillars(random: Random, drawing: FloorDrawing): void {
  drawing.floor(0, 0, 20, 20);
  if (random.index(2) === 0) {
    for (let i = 0; i < 8; i++) {
      for (let j = 0; j < 8; j++) drawing.solid(1.5 + 2.25 * i, 1.5 + 2.25 * j, 2 + 2.25 * i, 2 + 2.25 * j);
    }
    return;
  }
  for (let i = 0; i < 60; i++) {
    const shape = blob(random, random.between(0, 20), random.between(0, 20), random.between(0.1, 1.2));
    drawing.ring(shape, random.index(4) === 0 ? RingClass.cuttable : RingClass.solid);
  }
}

/** Barriers without thickness, free-standing, crossing, and in a spiral. */
function barriers(random: Random, drawing: FloorDrawing): void {
  drawing.floor(0, 0, 16, 16);
  for (let i = 0; i < 40; i++) {
    const [x, y] = [random.between(0, 16), random.between(0, 16)];
    const [angle, length] = [random.between(0, 2 * Math.PI), random.between(0.3, 4)];
    drawing.barrier([x, y], [x + length * Math.cos(angle), y + length * Math.sin(angle)], -1, random.next());
  }
}

/** A spiral corridor. */
function spiral(random: Random, drawing: FloorDrawing): void {
  drawing.floor(0, 0, 20, 20);
  let [x, y, dx, dy] = [2, 0, 0, 1];
  let length = 18;
  for (let i = 0; i < 12; i++) {
    const end: Point = [x + dx * length, y + dy * length];
    if (random.index(2) === 0) drawing.barrier([x, y], end);
    else {
      const t = random.between(0.02, 0.2);
      drawing.solid(
        Math.min(x, end[0]) - t,
        Math.min(y, end[1]) - t,
        Math.max(x, end[0]) + t,
        Math.max(y, end[1]) + t,
      );
    }
    [x, y] = end;
    [dx, dy] = [dy, -dx];
    if (i % 2 === 1 || i === 0) length -= 2;
  }
}

/** Blocks and barriers on a coarse grid: they touch in corners, share edges, line up and repeat. */
function lattice(random: Random, drawing: FloorDrawing): void {
  drawing.floor(0, 0, 12, 12);
  drawing.floor(6, 0, 14, 12);
  const at = (): number => random.index(24) / 2;
  for (let i = 0; i < 45; i++) {
    const [x, y] = [at(), at()];
    drawing.solid(x, y, x + (1 + random.index(3)) / 2, y + (1 + random.index(3)) / 2);
  }
  for (let i = 0; i < 20; i++) {
    const [x, y, length] = [at(), at(), (1 + random.index(6)) / 2];
    const kind = random.index(3);
    drawing.barrier(
      [x, y],
      [x + (kind === 1 ? 0 : length), y + (kind === 0 ? 0 : kind === 1 ? length : length / 2)],
      Math.max(-1, i - 8),
      0.5,
    );
  }
}

/** Two storeys of rooms with one or two flights, one of them by a landing that has to be copied. */
function storeys(random: Random, move: Move): NavInput {
  const drawings = [new FloorDrawing(move), new FloorDrawing(move)];
  for (const drawing of drawings) {
    drawing.floor(0, 0, 14, 12);
    drawing.solid(4, 0, 4.2, 4).solid(4, 5, 4.2, 12).solid(9, 0, 9.2, 8).solid(9, 9.1, 9.2, 12);
    for (let i = 0; i < 10; i++) {
      const shape = blob(random, random.between(0, 14), random.between(0, 1.5), random.between(0.1, 0.5));
      drawing.ring(shape, RingClass.solid);
    }
  }
  const [ground, upper] = [drawings[0]!, drawings[1]!];
  const inside = ground.ring(
    [
      [4.2, 4],
      [9, 4],
      [9, 12],
      [4.2, 12],
    ],
    RingClass.outline,
  );
  const width = random.between(0.9, 1.4);
  const [x0, x1, x2, x3] = [5, 5 + width, 5.3 + width, 5.3 + 2 * width];
  const rise = random.between(1, 2);
  const top = random.between(5.5, 6.5);
  const flights = [
    flightNorth(
      ground,
      0,
      { x0, x1, y0: 6, y1: 9, rise },
      { kind: 'storey', storey: 0 },
      { kind: 'landing', landing: 0 },
    ),
    flightNorth(
      ground,
      0,
      { x0: x2, x1: x3, y0: top, y1: 9, rise, up: 'south' },
      { kind: 'landing', landing: 0 },
      { kind: 'storey', storey: 1 },
    ),
    flightNorth(
      ground,
      0,
      { x0: 1, x1: 2.2, y0: 4, y1: 8, rise: 3 },
      { kind: 'storey', storey: 0 },
      { kind: 'storey', storey: 1 },
    ),
  ];
  upper.solid(x0, 6, x1, 9);
  upper.solid(x2, top, x3, 9);
  upper.solid(1, 4, 2.2, 8);
  return building(
    drawings.map((drawing) => drawing.build()),
    flights,
    [{ storey: 0, outlines: [inside], z: rise }],
  );
}

export const PLAN_KINDS = ['rooms', 'pillars', 'barriers', 'spiral', 'lattice', 'storeys'] as const;

/** A random building; the same for the same seed. */
export function randomPlan(kind: (typeof PLAN_KINDS)[number], seed: number, move: Move = asDrawn): NavInput {
  const random = seededRandom(seed);
  if (kind === 'storeys') return storeys(random, move);
  const drawing = new FloorDrawing(move);
  const draw = { rooms, pillars, barriers, spiral, lattice }[kind];
  draw(random, drawing);
  return building([drawing.build()]);
}
