import type { LineSet } from '../../../src/geometry/plane/line-set';

/**
 * Sight by brute force, sharing nothing with the kernel: every wall piece is asked every time. Used to check
 * `src/geometry/visibility` and as its baseline in `tests/bench`.
 */
export interface Wall {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  readonly line: number;
  readonly closed: boolean;
}

/** A wall this close to the eye doesn't hide anything from it (it lies on it). */
const ON_WALL = 1e-8;

/** The pieces of all lines, less points; `skip[line]` 1 leaves a line out (it is seen through). */
export function wallsOf(lines: LineSet, skip?: Uint8Array): Wall[] {
  const walls: Wall[] = [];
  for (let line = 0; line < lines.closed.length; line++) {
    if (skip?.[line] === 1) continue;
    const from = lines.start[line]!;
    const to = lines.start[line + 1]!;
    const closed = lines.closed[line] === 1;
    for (let p = from; p < (closed ? to : to - 1); p++) {
      const q = p + 1 === to ? from : p + 1;
      const [ax, ay] = [lines.coords[2 * p]!, lines.coords[2 * p + 1]!];
      const [bx, by] = [lines.coords[2 * q]!, lines.coords[2 * q + 1]!];
      if (ax !== bx || ay !== by) walls.push({ ax, ay, bx, by, line, closed });
    }
  }
  return walls;
}

export function distanceTo(wall: Wall, x: number, y: number): number {
  const dx = wall.bx - wall.ax;
  const dy = wall.by - wall.ay;
  const t = ((x - wall.ax) * dx + (y - wall.ay) * dy) / (dx * dx + dy * dy);
  const s = Math.max(0, Math.min(1, t));
  return Math.hypot(wall.ax + s * dx - x, wall.ay + s * dy - y);
}

/** Even-odd over the pieces of each ring, union over rings. */
export function isInSolid(walls: readonly Wall[], x: number, y: number): boolean {
  const inside = new Set<number>();
  for (const { ax, ay, bx, by, line, closed } of walls) {
    if (!closed || ay > y === by > y) continue;
    if (x >= ax + ((y - ay) / (by - ay)) * (bx - ax)) continue;
    if (!inside.delete(line)) inside.add(line);
  }
  return inside.size > 0;
}

/** The walls that can hide something from an eye: all that it isn't on. */
export const wallsOffEye = (walls: readonly Wall[], x: number, y: number): Wall[] =>
  walls.filter((wall) => distanceTo(wall, x, y) > ON_WALL);

/** How far the ray from the eye in direction `(dx, dy)` (unit) goes before it meets a wall; Infinity if none. */
export function rayDistance(walls: readonly Wall[], x: number, y: number, dx: number, dy: number): number {
  let nearest = Infinity;
  for (const wall of walls) {
    const distance = distanceAlong(wall, x, y, dx, dy);
    if (distance < nearest) nearest = distance;
  }
  return nearest;
}

function distanceAlong(wall: Wall, x: number, y: number, dx: number, dy: number): number {
  const ax = wall.ax - x;
  const ay = wall.ay - y;
  const bx = wall.bx - x;
  const by = wall.by - y;
  const sideA = dx * ay - dy * ax;
  const sideB = dx * by - dy * bx;
  if (sideA > 0 === sideB > 0 || sideA === sideB) return Infinity;
  const t = sideA / (sideA - sideB);
  const along = (ax + t * (bx - ax)) * dx + (ay + t * (by - ay)) * dy;
  return along > 0 ? along : Infinity;
}

/** Directions, sorted in [−π, π), in which what the eye sees can change: to ends of walls and to their crossings. */
export function criticalAngles(walls: readonly Wall[], x: number, y: number): Float64Array {
  const angles: number[] = [];
  const add = (px: number, py: number): void => {
    const angle = Math.atan2(py - y, px - x);
    angles.push(angle === Math.PI ? -Math.PI : angle);
  };
  walls.forEach((a, i) => {
    add(a.ax, a.ay);
    add(a.bx, a.by);
    for (let j = 0; j < i; j++) {
      const b = walls[j]!;
      const ux = a.bx - a.ax;
      const uy = a.by - a.ay;
      const vx = b.bx - b.ax;
      const vy = b.by - b.ay;
      const det = ux * vy - uy * vx;
      if (det === 0) continue;
      const s = ((b.ax - a.ax) * vy - (b.ay - a.ay) * vx) / det;
      const t = ((b.ax - a.ax) * uy - (b.ay - a.ay) * ux) / det;
      if (s >= -1e-9 && s <= 1 + 1e-9 && t >= -1e-9 && t <= 1 + 1e-9) add(a.ax + s * ux, a.ay + s * uy);
    }
  });
  return Float64Array.from(angles).sort();
}

/**
 * The visible area by sectors: between two neighbouring critical angles the same wall is nearest throughout, so
 * the sector is one triangle. Infinity where a sector meets no wall. O(n² + angles · n).
 */
export function sectorArea(walls: readonly Wall[], x: number, y: number, critical?: Float64Array): number {
  const blockers = wallsOffEye(walls, x, y);
  const angles = critical ?? criticalAngles(walls, x, y);
  const step = 1e-6;
  let twice = 0;
  for (let i = 0; i < angles.length; i++) {
    const from = angles[i]!;
    const to = i + 1 < angles.length ? angles[i + 1]! : angles[0]! + 2 * Math.PI;
    if (to - from < 1e-13) continue;
    const middle = (from + to) / 2;
    const [mx, my] = [Math.cos(middle), Math.sin(middle)];
    if (isInSolid(walls, x + step * mx, y + step * my)) continue;
    let nearest: Wall | null = null;
    let least = Infinity;
    for (const wall of blockers) {
      const distance = distanceAlong(wall, x, y, mx, my);
      if (distance < least) [nearest, least] = [wall, distance];
    }
    if (nearest === null) return Infinity;
    twice += reach(nearest, x, y, from) * reach(nearest, x, y, to) * Math.sin(to - from);
  }
  return twice / 2;
}

/** Distance from the eye to the wall's straight line in direction `angle`. */
function reach(wall: Wall, x: number, y: number, angle: number): number {
  const dx = wall.bx - wall.ax;
  const dy = wall.by - wall.ay;
  return ((wall.ax - x) * dy - (wall.ay - y) * dx) / (Math.cos(angle) * dy - Math.sin(angle) * dx);
}

/** Radial distance of a star-shaped outline (flat x, y, counter-clockwise around the eye) in a direction; 0 where it has none. */
export function outlineDistance(outline: Float64Array, x: number, y: number, dx: number, dy: number): number {
  let farthest = 0;
  for (let i = 0; i < outline.length; i += 2) {
    const j = i + 2 === outline.length ? 0 : i + 2;
    const ax = outline[i]! - x;
    const ay = outline[i + 1]! - y;
    const bx = outline[j]! - x;
    const by = outline[j + 1]! - y;
    const sideA = dx * ay - dy * ax;
    const sideB = dx * by - dy * bx;
    if (sideA > 0 || sideB <= 0) continue;
    const t = sideA / (sideA - sideB);
    farthest = Math.max(farthest, (ax + t * (bx - ax)) * dx + (ay + t * (by - ay)) * dy);
  }
  return farthest;
}

/** Whether a direction passes a critical one by less than `by` radians: too close to be decided in doubles. */
export function isGrazing(critical: Float64Array, angle: number, by = 1e-9): boolean {
  let low = 0;
  let high = critical.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (critical[middle]! < angle) low = middle + 1;
    else high = middle;
  }
  const after = critical[low] ?? critical[0]! + 2 * Math.PI;
  const before = critical[low - 1] ?? critical.at(-1)! - 2 * Math.PI;
  return after - angle < by || angle - before < by;
}
