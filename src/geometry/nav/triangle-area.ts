import type { Nav } from './nav';

/** Of the floor itself, along slopes where it is one, m². O(1). */
export function triangleArea({ x, y }: Nav, t: number): number {
  const [a, b, c] = [3 * t, 3 * t + 1, 3 * t + 2];
  return Math.abs((x[b]! - x[a]!) * (y[c]! - y[a]!) - (x[c]! - x[a]!) * (y[b]! - y[a]!)) / 2;
}
