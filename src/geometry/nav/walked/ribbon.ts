type Point = readonly [number, number];

/** A place along a taut way, and the direction to its left in which the way may be moved from there. */
export interface Station {
  readonly x: number;
  readonly y: number;
  /** Unit vector to the left. */
  readonly nx: number;
  readonly ny: number;
  /** At a bend only to the side away from what it bends around: −1 right, 1 left; 0 both. */
  readonly side: -1 | 0 | 1;
}

/** Between stations on a straight part, metres. */
const STEP = 0.3;
/** Between stations that turn around a bend, radians. */
const TURN = Math.PI / 12;
/** A taut way touches what it bends around: so far off it lies on the right side of it for certain, metres. */
const OFF = 1e-4;

/** Bends of a taut way moved off what they bend around, by a tenth of a millimetre. O(points). */
export function loosened(line: readonly Point[]): readonly Point[] {
  return line.map((point, i): Point => {
    const [before, after] = [line[i - 1], line[i + 1]];
    if (before === undefined || after === undefined) return point;
    const [a, b] = [leftOf(before, point), leftOf(point, after)];
    const across = a[0] * b[1] - a[1] * b[0];
    const [sx, sy] = [a[0] + b[0], a[1] + b[1]];
    const run = Math.hypot(sx, sy);
    if (run === 0) return point;
    const off = across > 0 ? -OFF : OFF;
    return [point[0] + (sx / run) * off, point[1] + (sy / run) * off];
  });
}

/** Stations from a line's start to its end; around each bend they turn from one side of it to the other. The points of a line differ. O(length + bends). */
export function ribbon(line: readonly Point[]): readonly Station[] {
  const stations: Station[] = [];
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i]!, line[i + 1]!];
    const [nx, ny] = leftOf(a, b);
    const run = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const steps = Math.max(1, Math.ceil(run / STEP));
    for (let k = 0; k <= steps; k++) {
      const isBend = (k === 0 && i > 0) || (k === steps && i + 2 < line.length);
      const corner = k === 0 ? i : i + 1;
      stations.push({
        x: a[0] + ((b[0] - a[0]) * k) / steps,
        y: a[1] + ((b[1] - a[1]) * k) / steps,
        nx,
        ny,
        side: isBend ? outside(line, corner) : 0,
      });
    }
    const next = line[i + 2];
    if (next !== undefined) stations.push(...around(b, [nx, ny], leftOf(b, next), outside(line, i + 1)));
  }
  return stations;
}

const leftOf = ([ax, ay]: Point, [bx, by]: Point): Point => {
  const run = Math.hypot(bx - ax, by - ay);
  return [(ay - by) / run, (bx - ax) / run];
};

const outside = (line: readonly Point[], i: number): -1 | 1 => {
  const [a, b] = [leftOf(line[i - 1]!, line[i]!), leftOf(line[i]!, line[i + 1]!)];
  return a[0] * b[1] - a[1] * b[0] > 0 ? -1 : 1;
};

/** Between the two straight parts at a bend: neither of their own stations. */
function around([x, y]: Point, from: Point, to: Point, side: -1 | 1): readonly Station[] {
  const turn = Math.atan2(from[0] * to[1] - from[1] * to[0], from[0] * to[0] + from[1] * to[1]);
  const steps = Math.ceil(Math.abs(turn) / TURN);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, k): Station => {
    const angle = (turn * (k + 1)) / steps;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return { x, y, nx: from[0] * cos - from[1] * sin, ny: from[0] * sin + from[1] * cos, side };
  });
}
