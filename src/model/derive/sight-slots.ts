import type { Opening } from '../schema/opening';
import type { Point, Ring } from '../schema/polygon';
import { frameBox, inFrame, lineFrame, pointAt, type LineFrame } from './line-frame';
import { inShape, type PlanShapes } from './plan-shapes';
import { withoutSpans, type Span } from './spans';
import type { Throat } from './throat';
import { crossings } from './ray-crossings';
import type { WallBodies } from './wall-bodies';

/** A leaf or window drawn shorter than its hole is run on to the wall over at most this gap, metres. */
const REACH = 0.3;

/** How thick a wall may be for a window to be cut through it, metres. */
const THICKEST = 1.5;

/** Run into the wall, so that rounding leaves no crack, metres. */
const LAP = 1e-3;

/** The line of a shut leaf, run on at both ends to the wall beside it where one is near. O(log n + edges nearby). */
export function leafToWall(walls: WallBodies, { line: [a, b] }: Opening): [Point, Point] {
  const frame = lineFrame(a, b);
  if (frame === null) return [a, b];
  return [runOn(walls, b, a), runOn(walls, a, b)];
}

function runOn(walls: WallBodies, from: Point, to: Point): Point {
  const frame = lineFrame(from, to);
  if (frame === null || walls.shapes.has(to[0], to[1])) return to;
  const beyond = pointAt(frame, frame.length + REACH, 0);
  const gaps = walls.shapes
    .edgesNear(to, beyond, LAP)
    .flatMap((edge) => crossings(frame, edge.a, edge.b))
    .map((u) => u - frame.length)
    .filter((gap) => gap >= 0 && gap <= REACH);
  return gaps.length === 0 ? to : pointAt(frame, frame.length + Math.min(...gaps) + LAP, 0);
}

/** A window's way through a wall. */
type Slot = readonly Point[];

/** Slots of windows that lie in walls which weren't cut for them, by number of the wall. */
export function windowSlots(walls: PlanShapes, windows: readonly Throat[]): Map<number, Slot[]> {
  const found = new Map<number, Slot[]>();
  for (const { frame } of windows) {
    for (const number of walls.at(...pointAt(frame, frame.length / 2, 0))) {
      const rings = walls.shapes[number]?.rings ?? [];
      const slot = frameBox(frame, 0, frame.length, -reach(frame, rings, -1), reach(frame, rings, 1));
      found.set(number, [...(found.get(number) ?? []), slot]);
    }
  }
  return found;
}

/** From the window's middle to just beyond the wall's face. */
function reach(frame: LineFrame, rings: readonly Ring[], side: 1 | -1): number {
  const middle = pointAt(frame, frame.length / 2, 0);
  const ray = lineFrame(middle, pointAt(frame, frame.length / 2, side));
  if (ray === null) return THICKEST;
  const faces = rings
    .flatMap((ring) => ring.flatMap((a, i) => crossings(ray, a, ring[(i + 1) % ring.length]!)))
    .filter((u) => u > 0 && u < THICKEST);
  return faces.length === 0 ? LAP : Math.min(...faces) + LAP;
}

/** Outline of a wall with slots cut through it, as open lines: the faces left, and the reveals of the slots. */
export function withoutSlots(rings: readonly Ring[], slots: readonly Slot[]): [Point, Point][] {
  const lines: [Point, Point][] = [];
  for (const ring of rings) {
    ring.forEach((a, i) => {
      const frame = lineFrame(a, ring[(i + 1) % ring.length]!);
      if (frame === null) return;
      const cut = slots.flatMap((slot) => insideConvex(frame, slot));
      lines.push(...stretches(frame, withoutSpans([0, frame.length], cut)));
    });
  }
  for (const [a, b, c, d] of slots) {
    if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
    lines.push(...reveal(rings, a, d), ...reveal(rings, b, c));
  }
  return lines;
}

/** The part of a slot's side that runs through the wall. */
function reveal(rings: readonly Ring[], from: Point, to: Point): [Point, Point][] {
  const frame = lineFrame(from, to);
  if (frame === null) return [];
  const stops = [0, frame.length];
  for (const ring of rings) {
    ring.forEach((a, i) => stops.push(...crossings(frame, a, ring[(i + 1) % ring.length]!)));
  }
  const inOrder = stops.filter((u) => u >= 0 && u <= frame.length).sort((p, q) => p - q);
  const solid: Span[] = [];
  for (let i = 0; i + 1 < inOrder.length; i++) {
    const [u, v] = [inOrder[i]!, inOrder[i + 1]!];
    if (inShape({ rings }, ...pointAt(frame, (u + v) / 2, 0))) solid.push([u, v]);
  }
  return stretches(frame, solid);
}

const stretches = (frame: LineFrame, spans: readonly Span[]): [Point, Point][] =>
  spans.map(([u, v]) => [pointAt(frame, u, 0), pointAt(frame, v, 0)]);

/** Where the frame's line runs inside a counter-clockwise convex ring. */
function insideConvex(frame: LineFrame, ring: Ring): Span[] {
  let [from, to] = [0, frame.length];
  for (let i = 0; i < ring.length; i++) {
    const side = lineFrame(ring[i]!, ring[(i + 1) % ring.length]!);
    if (side === null) continue;
    const v0 = inFrame(side, frame.origin)[1];
    const v1 = inFrame(side, pointAt(frame, frame.length, 0))[1];
    if (v0 <= 0 && v1 <= 0) return [];
    if (v0 * v1 >= 0) continue;
    const at = (frame.length * v0) / (v0 - v1);
    if (v0 < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
  }
  return to > from ? [[from, to]] : [];
}
