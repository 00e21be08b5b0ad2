import type { Point } from '../../../model/schema/polygon';
import type { DrawnLine } from '../boxes';

/** What is left free before a wall, millimetres. */
const AIR = 1;

/**
 * A way on the sheet that is at least `least` millimetres long: who stands beside the door that it leads through sees it go on through that, as far
 * as no wall stands there; else the dot of where one is would hide it. O(points + walls).
 */
export function readableWay(
  line: readonly Point[],
  least: number,
  walls: readonly DrawnLine[],
): readonly Point[] {
  const b = line.at(-1);
  const a = line.findLast(([x, y]) => x !== b?.[0] || y !== b[1]);
  const whole = line
    .slice(1)
    .reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);
  if (a === undefined || b === undefined || whole >= least) return line;
  const run = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [dx, dy] = [(b[0] - a[0]) / run, (b[1] - a[1]) / run];
  let free = least - whole;
  for (const [[px, py], [qx, qy]] of walls) {
    const across = dx * (qy - py) - dy * (qx - px);
    if (across === 0) continue;
    const far = ((px - b[0]) * (qy - py) - (py - b[1]) * (qx - px)) / across;
    const share = ((px - b[0]) * dy - (py - b[1]) * dx) / across;
    if (far > 0 && share >= 0 && share <= 1) free = Math.min(free, far - AIR);
  }
  return free <= 0 ? line : [...line, [b[0] + dx * free, b[1] + dy * free]];
}

/** A way without the last `far` millimetres of it: its head stands there, and a line as wide as that would show at its tip. O(points). */
export function cutBack(line: readonly Point[], far: number): readonly Point[] {
  let left = far;
  for (let i = line.length - 1; i > 0; i--) {
    const [[ax, ay], [bx, by]] = [line[i - 1]!, line[i]!];
    const run = Math.hypot(bx - ax, by - ay);
    if (run > left) {
      const share = 1 - left / run;
      return [...line.slice(0, i), [ax + (bx - ax) * share, ay + (by - ay) * share]];
    }
    left -= run;
  }
  return line.slice(0, 1);
}
