import { seededRandom, type Random } from '../../../src/base/random';
import { LineSetBuilder, type LineSet } from '../../../src/geometry/plane/line-set';

type Point = readonly [number, number];
type Piece = readonly [Point, Point];

export const EYE_KINDS = [
  'anywhere',
  'on a wall',
  'in a corner or at an end',
  'at a crossing',
  'on the grid',
] as const;
export type EyeKind = (typeof EYE_KINDS)[number];

export interface RandomRoom {
  readonly walls: LineSet;
  eye(kind: EyeKind): Point;
}

const SIZE = 20;

/**
 * A room of 20 × 20 m with 5 to 25 things in it: walls that cross, touch in a T, lie on each other, repeat, lie on
 * a metre grid; solids alone, overlapping, back to back. One in ten has no outer wall.
 */
export function randomRoom(seed: number): RandomRoom {
  const random = seededRandom(seed);
  const builder = new LineSetBuilder();
  const pieces: Piece[] = [];
  const add = (points: readonly Point[], closed: boolean): void => {
    builder.add(points, closed);
    points.forEach((p, i) => {
      const q = points[i + 1] ?? (closed ? points[0] : undefined);
      if (q && (p[0] !== q[0] || p[1] !== q[1])) pieces.push([p, q]);
    });
  };
  const box: Point[] = [
    [0, 0],
    [SIZE, 0],
    [SIZE, SIZE],
    [0, SIZE],
    [0, 0],
  ];
  if (random.next() < 0.9) add(box, false);
  for (let count = 5 + random.index(21); count > 0; count--) addThing(random, pieces, add);
  return { walls: builder.build(), eye: (kind) => eyeOf(kind, random, pieces) };
}

const anywhere = (random: Random): Point => [random.between(0, SIZE), random.between(0, SIZE)];
const onGrid = (random: Random): Point => [random.index(SIZE + 1), random.index(SIZE + 1)];
const between = ([[ax, ay], [bx, by]]: Piece, t: number): Point => [ax + t * (bx - ax), ay + t * (by - ay)];

function pick(random: Random, pieces: readonly Piece[]): Piece {
  return pieces[random.index(pieces.length)] ?? [anywhere(random), anywhere(random)];
}

function addThing(
  random: Random,
  pieces: readonly Piece[],
  add: (points: readonly Point[], closed: boolean) => void,
): void {
  const piece = pick(random, pieces);
  switch (random.index(8)) {
    case 0:
      return add([anywhere(random), anywhere(random)], false);
    case 1:
      return add([between(piece, random.next()), anywhere(random)], false);
    case 2:
      return add([between(piece, random.between(-0.3, 1)), between(piece, random.between(0, 1.3))], false);
    case 3:
      return add(random.next() < 0.5 ? piece : [piece[1], piece[0]], false);
    case 4:
      return add([onGrid(random), onGrid(random)], false);
    case 5:
      return add([onGrid(random), onGrid(random), onGrid(random)], random.next() < 0.5);
    case 6:
      return add(rectangle(random, anywhere(random), random.between(0, Math.PI)), true);
    default:
      return add(backToBack(random, piece), true);
  }
}

function rectangle(random: Random, [x, y]: Point, turn: number): Point[] {
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const [w, h] = [random.between(0.2, 4), random.between(0.2, 4)];
  const corners: Point[] = [
    [x, y],
    [x + w * c, y + w * s],
    [x + w * c - h * s, y + w * s + h * c],
    [x - h * s, y + h * c],
  ];
  return random.next() < 0.5 ? corners : corners.reverse();
}

/** A solid with one side on part of a piece that is there already. */
function backToBack(random: Random, piece: Piece): Point[] {
  const p = between(piece, random.next());
  const q = between(piece, random.next());
  const depth = random.between(-2, 2) / Math.max(1, Math.hypot(q[0] - p[0], q[1] - p[1]));
  const [nx, ny] = [(p[1] - q[1]) * depth, (q[0] - p[0]) * depth];
  return [p, q, [q[0] + nx, q[1] + ny], [p[0] + nx, p[1] + ny]];
}

function eyeOf(kind: EyeKind, random: Random, pieces: readonly Piece[]): Point {
  const a = pick(random, pieces);
  switch (kind) {
    case 'anywhere':
      return anywhere(random);
    case 'on a wall':
      return between(a, random.next());
    case 'in a corner or at an end':
      return random.next() < 0.5 ? a[0] : a[1];
    case 'on the grid':
      return onGrid(random);
    case 'at a crossing':
      for (let tries = 0; tries < 100; tries++) {
        const meeting = crossing(pick(random, pieces), pick(random, pieces));
        if (meeting) return meeting;
      }
      return a[0];
  }
}

function crossing([[ax, ay], [bx, by]]: Piece, [[cx, cy], [dx, dy]]: Piece): Point | null {
  const det = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (det === 0) return null;
  const s = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / det;
  const t = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / det;
  return s > 0 && s < 1 && t > 0 && t < 1 ? [ax + s * (bx - ax), ay + s * (by - ay)] : null;
}
