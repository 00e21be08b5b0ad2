import { seededRandom } from '../../../src/base/random';

export type Ring = readonly (readonly [number, number])[];

/** A straight corridor with side corridors off its upper wall, turned and moved about. */
export interface Comb {
  readonly rings: readonly Ring[];
  /** Metres: the corridor's length, and how far each side corridor goes from its wall. */
  readonly length: number;
  readonly depths: readonly number[];
  readonly width: number;
}

export function randomComb(seed: number): Comb {
  const random = seededRandom(seed);
  const width = random.between(1.6, 3);
  const teeth = random.index(4);
  const depths: number[] = [];
  const top: [number, number][] = [];
  let x = random.between(3, 8);
  for (let i = 0; i < teeth; i++) {
    const depth = random.between(4, 20);
    depths.push(depth);
    top.push([x, width], [x, width + depth], [x + width, width + depth], [x + width, width]);
    x += width + random.between(4, 14);
  }
  const length = x + random.between(2, 20);
  const ring: Ring = [[0, 0], [length, 0], [length, width], ...top.toReversed(), [0, width]];
  const angle = random.between(0, 6);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [random.between(-500, 500), random.between(-500, 500)];
  const turned = ring.map(([a, b]) => [a * cos - b * sin + dx, a * sin + b * cos + dy] as const);
  return { rings: [turned], length, depths, width };
}

const inside = (rings: readonly Ring[], x: number, y: number): boolean => {
  let odd = false;
  for (const ring of rings) {
    ring.forEach(([bx, by], i) => {
      const [ax, ay] = ring.at(i - 1)!;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    });
  }
  return odd;
};

/**
 * The farthest that any of an area's floor lies from the nearest of some places, as walked from cell to cell of a
 * grid: an oracle that knows nothing of axes. A little too long, by at most 8 %.
 */
export function farthestWalk(
  rings: readonly Ring[],
  places: readonly (readonly [number, number])[],
  cell: number,
): number {
  const points = rings.flat();
  const x0 = Math.min(...points.map(([x]) => x));
  const y0 = Math.min(...points.map(([, y]) => y));
  const nx = Math.ceil((Math.max(...points.map(([x]) => x)) - x0) / cell);
  const ny = Math.ceil((Math.max(...points.map(([, y]) => y)) - y0) / cell);
  const free = Array.from({ length: nx * ny }, (_, i) =>
    inside(rings, x0 + ((i % nx) + 0.5) * cell, y0 + (Math.floor(i / nx) + 0.5) * cell),
  );
  const walked = new Float64Array(nx * ny).fill(Infinity);
  let front = places.map(([x, y]) => Math.floor((y - y0) / cell) * nx + Math.floor((x - x0) / cell));
  for (const at of front) walked[at] = 0;
  while (front.length > 0) {
    const later = new Set<number>();
    for (const at of front) {
      const column = at % nx;
      for (const [dx, dy] of STEPS) {
        const to = at + dy * nx + dx;
        if (column + dx < 0 || column + dx >= nx || !free[to]) continue;
        const length = walked[at]! + cell * Math.hypot(dx, dy);
        if (length >= walked[to]! - 1e-9) continue;
        walked[to] = length;
        later.add(to);
      }
    }
    front = [...later];
  }
  return walked.reduce((most, length, i) => (free[i] ? Math.max(most, length) : most), 0);
}

const STEPS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;
