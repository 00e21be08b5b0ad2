import { expect } from 'vitest';
import type { LineSet } from '../../../src/geometry/plane/line-set';
import { linesAlong } from '../../../src/geometry/plane/lines-along';
import {
  nextHalfEdge,
  previousHalfEdge,
  type Triangulation,
} from '../../../src/geometry/plane/triangulation';
import { exactInCircle, exactPoint, exactSide } from './exact-predicates';

type Point = readonly [number, number];

/** Points of a line in the triangulation's frame, the first one repeated at the end of a ring. */
export function linePath(lines: LineSet, line: number, origin: Point): Point[] {
  const path: Point[] = [];
  for (let p = lines.start[line]!; p < lines.start[line + 1]!; p++) {
    path.push([lines.coords[2 * p]! - origin[0], lines.coords[2 * p + 1]! - origin[1]]);
  }
  if (lines.closed[line] === 1 && path.length > 0) path.push(path[0]!);
  return path;
}

/** Twins, orientation and edge sets agree, and free edges are locally Delaunay; exact. */
export function expectSound(t: Triangulation): void {
  const points = Array.from(t.x, (x, v) => exactPoint(x, t.y[v]!));
  const faults: string[] = [];
  for (let h = 0; h < 3 * t.triangleCount; h++) {
    const u = t.corners[h]!;
    const v = t.corners[nextHalfEdge(h)]!;
    const p = t.corners[previousHalfEdge(h)]!;
    if (h % 3 === 0 && exactSide(points[u]!, points[v]!, points[p]!) <= 0) faults.push(`flat or turned ${h}`);
    const g = t.twin[h]!;
    if (g < 0) continue;
    if (t.twin[g] !== h) faults.push(`twin of twin ${h}`);
    if (t.corners[g] !== v || t.corners[nextHalfEdge(g)] !== u) faults.push(`twin's ends ${h}`);
    if (t.edgeSet[g] !== t.edgeSet[h]) faults.push(`twin's set ${h}`);
    const q = t.corners[previousHalfEdge(g)]!;
    if (t.edgeSet[h] === 0 && exactInCircle(points[u]!, points[v]!, points[p]!, points[q]!) > 0) {
      faults.push(`not Delaunay ${h}`);
    }
  }
  expect(faults).toEqual([]);
  expect(t.setStart[0]).toBe(0);
  expect(t.setStart[1]).toBe(0);
  expect(t.setStart[t.setStart.length - 1]).toBe(t.setLines.length);
}

/** Area of one triangle, m². */
export function triangleArea(t: Triangulation, triangle: number): number {
  const [a, b, c] = [0, 1, 2].map((i) => t.corners[3 * triangle + i]!) as [number, number, number]; // three corners
  return ((t.x[b]! - t.x[a]!) * (t.y[c]! - t.y[a]!) - (t.x[c]! - t.x[a]!) * (t.y[b]! - t.y[a]!)) / 2;
}

export function totalArea(t: Triangulation): number {
  let sum = 0;
  for (let triangle = 0; triangle < t.triangleCount; triangle++) sum += triangleArea(t, triangle);
  return sum;
}

/** Directed edges of every line, as vertex pairs in the line's own direction, with repeats. */
export function edgesOfLines(t: Triangulation, count: number): [number, number][][] {
  const edges: [number, number][][] = Array.from({ length: count }, () => []);
  for (let h = 0; h < 3 * t.triangleCount; h++) {
    if (t.twin[h]! >= 0 && t.twin[h]! < h) continue;
    const u = t.corners[h]!;
    const v = t.corners[nextHalfEdge(h)]!;
    linesAlong(t, h, (line, reversed) => edges[line]!.push(reversed ? [v, u] : [u, v]));
  }
  return edges;
}

export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const t = length === 0 ? 0 : ((p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1])) / length ** 2;
  const s = Math.min(1, Math.max(0, t));
  return Math.hypot(a[0] + (b[0] - a[0]) * s - p[0], a[1] + (b[1] - a[1]) * s - p[1]);
}

/** Distance from a point to a path of at least one point. */
export function distanceToPath(p: Point, path: readonly Point[]): number {
  let best = Math.hypot(path[0]![0] - p[0], path[0]![1] - p[1]);
  for (let i = 1; i < path.length; i++) best = Math.min(best, distanceToSegment(p, path[i - 1]!, path[i]!));
  return best;
}

/**
 * Every line runs along a chain of edges from its first to its last point: in balance at every vertex, as
 * long as the line, nowhere further than `slack` from it, nor the line from the chain.
 */
export function expectLinesCovered(t: Triangulation, lines: LineSet, slack: number): void {
  const count = lines.closed.length;
  const edges = edgesOfLines(t, count);
  const faults: string[] = [];
  for (let line = 0; line < count; line++) {
    const path = linePath(lines, line, t.origin);
    if (path.length === 0) continue;
    const speck = path.every(([x, y]) => Math.hypot(x - path[0]![0], y - path[0]![1]) <= slack);
    if (speck && edges[line]!.length === 0) continue;
    const balance = new Map<number, number>();
    let length = 0;
    for (const [u, v] of edges[line]!) {
      balance.set(u, (balance.get(u) ?? 0) + 1);
      balance.set(v, (balance.get(v) ?? 0) - 1);
      length += Math.hypot(t.x[u]! - t.x[v]!, t.y[u]! - t.y[v]!);
      for (const end of [u, v]) {
        const away = distanceToPath([t.x[end]!, t.y[end]!], path);
        if (away > slack) faults.push(`line ${line}: vertex ${end} is ${away} away`);
      }
    }
    const ends = [...balance].filter(([, net]) => net !== 0);
    if (ends.length > (lines.closed[line] === 1 ? 0 : 2)) faults.push(`line ${line}: torn`);
    for (const [vertex, net] of ends) {
      const end = net > 0 ? path[0]! : path[path.length - 1]!;
      if (Math.hypot(t.x[vertex]! - end[0], t.y[vertex]! - end[1]) > slack)
        faults.push(`line ${line}: ends off`);
    }
    let drawn = 0;
    for (let i = 1; i < path.length; i++) {
      drawn += Math.hypot(path[i]![0] - path[i - 1]![0], path[i]![1] - path[i - 1]![1]);
    }
    const allowed = slack * (edges[line]!.length + path.length) * 2;
    if (Math.abs(drawn - length) > allowed) faults.push(`line ${line}: ${length} m of ${drawn} m`);
    for (let i = 1; i < path.length; i++) {
      for (const s of [0, 0.25, 0.5, 0.75]) {
        const [a, b] = [path[i - 1]!, path[i]!];
        const p: Point = [a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s];
        const vertexPoint = (v: number): Point => [t.x[v]!, t.y[v]!];
        const away = Math.min(
          ...edges[line]!.map(([u, v]) => distanceToSegment(p, vertexPoint(u), vertexPoint(v))),
        );
        if (away > slack) faults.push(`line ${line}: bare at ${p.join(' ')}`);
      }
    }
  }
  expect(faults).toEqual([]);
}
