import { seededRandom, type Random } from '../../../src/base/random';
import { LineSetBuilder, type LineSet } from '../../../src/geometry/plane/line-set';

export interface Scene {
  readonly walls: LineSet;
  /** Side of the square that the scene fills from (0, 0), metres. */
  readonly size: number;
}

type Segment = readonly [number, number, number, number];

/**
 * `count` segments that don't cross, of random length and direction, in a square room of 100 m (four of them are
 * its walls). `length` is the longest in units of their mean distance: 2 is as dense as a plan, 0.2 is hard for a
 * visibility polygon, as hundreds of walls are seen from everywhere.
 */
export function randomSegments(count: number, length: number, seed: number): Scene {
  const random = seededRandom(seed);
  const size = 100;
  const longest = (length * size) / Math.sqrt(count);
  const columns = Math.ceil(size / longest);
  const cells: Segment[][] = Array.from({ length: columns * columns }, () => []);
  const builder = new LineSetBuilder();
  addBox(builder, size);
  const around = (x: number, y: number): Segment[][] => {
    const found: Segment[][] = [];
    for (let row = Math.max(0, y - 1); row <= Math.min(columns - 1, y + 1); row++) {
      for (let column = Math.max(0, x - 1); column <= Math.min(columns - 1, x + 1); column++) {
        found.push(cells[row * columns + column]!);
      }
    }
    return found;
  };
  for (let placed = 4; placed < count;) {
    const segment = randomSegment(random, size, longest);
    const column = Math.floor((segment[0] + segment[2]) / 2 / longest);
    const row = Math.floor((segment[1] + segment[3]) / 2 / longest);
    if (around(column, row).some((cell) => cell.some((other) => crosses(segment, other)))) continue;
    cells[row * columns + column]!.push(segment);
    addSegment(builder, segment);
    placed++;
  }
  return { walls: builder.build(), size };
}

/**
 * An office-like storey of about `count` wall pieces: rooms of 4 × 5 m either side of corridors of 2.4 m, a door
 * gap of 1 m in every room's corridor wall, cross corridors every tenth room.
 */
export function officePlan(count: number): Scene {
  const rooms = Math.ceil(Math.sqrt(count / 3 / 1.2));
  const rows = Math.ceil(count / 3 / rooms);
  const width = rooms * 4 + Math.floor(rooms / 10) * 2.4;
  const size = Math.max(width, Math.ceil(rows / 2) * 12.4) + 0.1;
  const builder = new LineSetBuilder();
  addBox(builder, size);
  let pieces = 4;
  for (let row = 0; row < rows; row++) {
    const upper = row % 2 === 1;
    const base = Math.floor(row / 2) * 12.4 + (upper ? 7.4 : 0);
    const [back, front] = upper ? [base + 5, base] : [base, base + 5];
    for (let i = 0; i < rooms && pieces + 3 <= count; i++) {
      const x = i * 4 + Math.floor(i / 10) * 2.4;
      addSegment(builder, [x, back, x, front]);
      addSegment(builder, [x, back, x + 4, back]);
      builder.add(
        [
          [x, front],
          [x + 1.5, front],
        ],
        false,
      );
      builder.add(
        [
          [x + 2.5, front],
          [x + 4, front],
        ],
        false,
      );
      pieces += 4;
    }
  }
  return { walls: builder.build(), size };
}

function addBox(builder: LineSetBuilder, size: number): void {
  addSegment(builder, [0, 0, size, 0]);
  addSegment(builder, [size, 0, size, size]);
  addSegment(builder, [size, size, 0, size]);
  addSegment(builder, [0, size, 0, 0]);
}

const addSegment = (builder: LineSetBuilder, [ax, ay, bx, by]: Segment): number =>
  builder.add(
    [
      [ax, ay],
      [bx, by],
    ],
    false,
  );

function randomSegment(random: Random, size: number, longest: number): Segment {
  for (;;) {
    const x = random.between(0, size);
    const y = random.between(0, size);
    const turn = random.between(0, Math.PI);
    const dx = Math.cos(turn) * random.between(0.2, 1) * longest;
    const dy = Math.sin(turn) * random.between(0.2, 1) * longest;
    if (x + dx > 0 && x + dx < size && y + dy > 0 && y + dy < size) return [x, y, x + dx, y + dy];
  }
}

function crosses([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): boolean {
  const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): boolean =>
    (qx - px) * (ry - py) - (qy - py) * (rx - px) > 0;
  return (
    side(ax, ay, bx, by, cx, cy) !== side(ax, ay, bx, by, dx, dy) &&
    side(cx, cy, dx, dy, ax, ay) !== side(cx, cy, dx, dy, bx, by)
  );
}
