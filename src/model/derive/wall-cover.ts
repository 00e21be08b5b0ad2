import type { Point } from '../schema/polygon';
import { inFrame, pointAt, type LineFrame } from './line-frame';
import { mergeSpans, type Span } from './spans';
import type { WallBodies } from './wall-bodies';

/**
 * Stretches of the frame's line, within [0, length], where a wall stands within `reach` metres to either side:
 * where a person can't step across the strip. Walls without thickness count where they run along it. O(walls
 * nearby · their points).
 */
export function wallCover(walls: WallBodies, frame: LineFrame, reach: number): Span[] {
  const a = frame.origin;
  const b = pointAt(frame, frame.length, 0);
  const covered: Span[] = [];
  for (const number of walls.shapes.shapesNear(a, b, reach)) {
    const rings = walls.shapes.shapes[number]!.rings;
    covered.push(
      ...solidCover(
        rings.map((ring) => ring.map((p) => inFrame(frame, p))),
        frame.length,
        reach,
      ),
    );
  }
  for (const part of walls.partsNear(a, b, reach)) {
    if (part.thickness > 0) continue;
    const piece = clipped(inFrame(frame, part.a), inFrame(frame, part.b), frame.length, reach);
    if (piece !== null && piece[1] > piece[0]) covered.push(piece);
  }
  return mergeSpans(covered);
}

/** Stretches where the cross-line from −reach to reach meets the solid; its outline is given in (u, v). */
export function solidCover(rings: readonly (readonly Point[])[], length: number, reach: number): Span[] {
  const stops = [0, length];
  for (const [p, q] of edgesOf(rings)) {
    const piece = clipped(p, q, length, reach);
    if (piece !== null) stops.push(piece[0], piece[1]);
  }
  stops.sort((x, y) => x - y);
  const covered: Span[] = [];
  for (let i = 0; i + 1 < stops.length; i++) {
    const [from, to] = [stops[i]!, stops[i + 1]!];
    if (to > from && meets(rings, (from + to) / 2, reach)) covered.push([from, to]);
  }
  return covered;
}

/** Does the cross-line at u meet the solid: an edge of it, or all of it inside? */
function meets(rings: readonly (readonly Point[])[], u: number, reach: number): boolean {
  let above = 0;
  for (const [p, q] of edgesOf(rings)) {
    if (p[0] > u === q[0] > u) continue;
    const v = p[1] + ((q[1] - p[1]) * (u - p[0])) / (q[0] - p[0]);
    if (Math.abs(v) <= reach) return true;
    if (v > reach) above++;
  }
  return above % 2 === 1;
}

function* edgesOf(rings: readonly (readonly Point[])[]): Generator<readonly [Point, Point]> {
  for (const ring of rings) {
    let p = ring[ring.length - 1];
    for (const q of ring) {
      if (p !== undefined) yield [p, q];
      p = q;
    }
  }
}

/** The u-range of the part of the segment p–q that lies in the box 0 … length by ±reach; null when none does. */
function clipped(p: Point, q: Point, length: number, reach: number): Span | null {
  let [t0, t1] = [0, 1];
  const limits: readonly (readonly [number, number, number, number])[] = [
    [p[0], q[0], 0, length],
    [p[1], q[1], -reach, reach],
  ];
  for (const [from, to, low, high] of limits) {
    if (from === to) {
      if (from < low || from > high) return null;
      continue;
    }
    const [a, b] = [(low - from) / (to - from), (high - from) / (to - from)];
    t0 = Math.max(t0, Math.min(a, b));
    t1 = Math.min(t1, Math.max(a, b));
  }
  if (t0 > t1) return null;
  const [a, b] = [p[0] + (q[0] - p[0]) * t0, p[0] + (q[0] - p[0]) * t1];
  return [Math.max(0, Math.min(a, b)), Math.min(length, Math.max(a, b))];
}
