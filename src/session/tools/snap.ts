import { BoxIndex } from '../../geometry/index/box-index';
import { alongSegment, segmentDistance } from '../../geometry/plane/segment-distance';
import { onStorey } from '../../model/query/on-storey';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';
import type { Point, Polygon } from '../../model/schema/polygon';

/** What a point was drawn to: the end of a wall, a corner, an edge, a right angle from the point before, the grid. */
export type SnapKind = 'end' | 'corner' | 'edge' | 'square' | 'grid';

export interface Snap {
  readonly x: number;
  readonly y: number;
  readonly by: SnapKind;
}

export interface SnapOptions {
  /** The point before, which `square` keeps to. */
  readonly from?: Point | null;
  /** Shift: only at 0°, 45°, 90° … from the point before. */
  readonly square?: boolean;
  /** Points of what is being drawn, to come back to. */
  readonly own?: readonly Point[];
  /** Metres; 0 = no grid. */
  readonly grid?: number;
}

/** Places are whole millimetres: what nobody can see is no difference. */
const MILLIMETRE = 1000;
const GRID = 0.05;

/** A line that leans at most this much from straight is meant straight, radians. */
const LEANS = (5 * Math.PI) / 180;

/** Only a point this near, as a share of the reach, is meant more than a straight line. */
const AT_POINT = 1 / 3;

/** A point this near to a straight line lies on it, metres. */
const ON_LINE = 0.02;

const QUARTER = Math.PI / 2;

/** Alt takes snapping away by giving a reach of 0. */
const NOTHING_NEAR = 0;

interface Target {
  readonly points: readonly Point[];
  /** How many of `points` are ends of walls. */
  readonly ends: number;
  readonly pointIndex: BoxIndex;
  readonly edges: readonly (readonly [Point, Point])[];
  readonly edgeIndex: BoxIndex;
}

const known = new WeakMap<object, { readonly spaces: object; readonly target: Target }>();

/**
 * Where a hand near (x, y) means on a storey, within `reach` metres: an end of a wall, else a corner, else the nearest
 * place of an edge (walls, their faces, outlines of spaces, columns), else the grid. Metres, rounded to the millimetre
 * where no point of the plan is meant exactly. A stretch that all but runs along or square to the plan, or to a wall where it
 * begins, does so exactly, unless a point is pointed at. O(log n + what is near), O(n log n) once for a state of the storey.
 */
export function snapAt(
  document: CampusDocument,
  storey: StoreyId,
  at: { readonly x: number; readonly y: number; readonly reach: number },
  { from = null, square = false, own = [], grid = GRID }: SnapOptions = {},
): Snap {
  const target = targetOf(document, storey);
  const p: Point = [at.x, at.y];
  if (square && from !== null) {
    const turn = nearestTurn(p, from, [0, ...turnsAt(target, from, at.reach)], QUARTER / 2);
    return squared(target, from, p, at.reach, turn);
  }
  if (at.reach > NOTHING_NEAR) {
    const straight = from && straightFrom(target, from, p, at.reach, own, grid);
    if (straight !== null) return straight;
    const point = nearestPoint(target, own, p, at.reach);
    if (point !== null) return point;
    const foot = nearestFoot(target, p, at.reach);
    if (foot !== null) return { ...rounded(foot), by: 'edge' };
  }
  if (grid <= 0) return { ...rounded(p), by: 'grid' };
  const line = (value: number): number => Math.round(value / grid) * grid;
  return { ...rounded([line(at.x), line(at.y)]), by: 'grid' };
}

const rounded = ([x, y]: Point): { readonly x: number; readonly y: number } => ({
  x: Math.round(x * MILLIMETRE) / MILLIMETRE,
  y: Math.round(y * MILLIMETRE) / MILLIMETRE,
});

/** Edges of a storey (walls, spaces, columns) whose boxes come near a point. O(log n + those). */
export function edgesNear(
  document: CampusDocument,
  storey: StoreyId,
  [x, y]: Point,
  reach: number,
): readonly (readonly [Point, Point])[] {
  const { edges, edgeIndex } = targetOf(document, storey);
  return edgeIndex.search(x - reach, y - reach, x + reach, y + reach).map((i) => edges[i]!);
}

function nearestPoint(target: Target, own: readonly Point[], p: Point, reach: number): Snap | null {
  let best: { readonly snap: Snap; readonly rank: number } | null = null;
  const offer = (point: Point, by: SnapKind): void => {
    const away = Math.hypot(point[0] - p[0], point[1] - p[1]);
    if (away > reach) return;
    // An end of a wall wins over a corner that lies a little nearer.
    const rank = by === 'end' ? away / 2 : away;
    if (best === null || rank < best.rank) best = { snap: { x: point[0], y: point[1], by }, rank };
  };
  for (const i of target.pointIndex.search(p[0] - reach, p[1] - reach, p[0] + reach, p[1] + reach))
    offer(target.points[i]!, i < target.ends ? 'end' : 'corner');
  for (const point of own) offer(point, 'end');
  // TypeScript doesn't see that `offer` writes it.
  return (best as { readonly snap: Snap } | null)?.snap ?? null;
}

function nearestFoot(target: Target, p: Point, reach: number): Point | null {
  let best: Point | null = null;
  let least = reach;
  for (const i of target.edgeIndex.search(p[0] - reach, p[1] - reach, p[0] + reach, p[1] + reach)) {
    const [a, b] = target.edges[i]!;
    const share = alongSegment(p[0], p[1], a[0], a[1], b[0], b[1]);
    const foot: Point = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    const away = Math.hypot(foot[0] - p[0], foot[1] - p[1]);
    if (away > least) continue;
    least = away;
    best = foot;
  }
  return best;
}

/** Which ways edges run that a point lies on, radians. */
function turnsAt(target: Target, [x, y]: Point, reach: number): number[] {
  const near = target.edgeIndex.search(x - reach, y - reach, x + reach, y + reach);
  return near.flatMap((i) => {
    const [a, b] = target.edges[i]!;
    if (segmentDistance(x, y, ...a, ...b) > ON_LINE) return [];
    return [Math.atan2(b[1] - a[1], b[0] - a[0])];
  });
}

/** Of the directions that are whole `steps` from one of `bases`, the one that points from `from` to `p` best. */
function nearestTurn(p: Point, from: Point, bases: readonly number[], step: number): number {
  const way = Math.atan2(p[1] - from[1], p[0] - from[0]);
  const turns = bases.map((base) => base + Math.round((way - base) / step) * step);
  return turns.reduce((best, turn) => (Math.abs(turn - way) < Math.abs(best - way) - 1e-9 ? turn : best));
}

/** The end of a stretch that is meant straight; null when it leans too much, or points at a point. */
function straightFrom(
  target: Target,
  from: Point,
  p: Point,
  reach: number,
  own: readonly Point[],
  grid: number,
): Snap | null {
  const long = Math.hypot(p[0] - from[0], p[1] - from[1]);
  if (long <= reach || nearestPoint(target, own, p, reach * AT_POINT) !== null) return null;
  const turn = nearestTurn(p, from, [0, ...turnsAt(target, from, reach)], QUARTER);
  const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
  const aside = (q: Point): number => Math.abs(dx * (q[1] - from[1]) - dy * (q[0] - from[0]));
  if (aside(p) > Math.sin(LEANS) * long) return null;
  const point = nearestPoint(target, own, p, reach);
  if (point !== null && aside([point.x, point.y]) <= ON_LINE) return point;
  const snap = squared(target, from, p, reach, turn);
  if (snap.by !== 'square' || grid <= 0) return snap;
  const along = (snap.x - from[0]) * dx + (snap.y - from[1]) * dy;
  const whole = Math.round(along / grid) * grid;
  return { ...rounded([from[0] + dx * whole, from[1] + dy * whole]), by: 'square' };
}

/** On the ray from `from` that way; where it meets an edge near `p`, there. */
function squared(target: Target, from: Point, p: Point, reach: number, turn: number): Snap {
  const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
  const along = (p[0] - from[0]) * dx + (p[1] - from[1]) * dy;
  const on: Point = [from[0] + dx * along, from[1] + dy * along];
  let best: Point | null = null;
  let least = reach;
  for (const i of target.edgeIndex.search(on[0] - reach, on[1] - reach, on[0] + reach, on[1] + reach)) {
    const [a, b] = target.edges[i]!;
    const cross = (q: Point): number => dx * (q[1] - from[1]) - dy * (q[0] - from[0]);
    const [ca, cb] = [cross(a), cross(b)];
    if (ca > 0 === cb > 0 || ca === cb) continue;
    const share = ca / (ca - cb);
    const met: Point = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    const away = Math.hypot(met[0] - on[0], met[1] - on[1]);
    if (away > least) continue;
    least = away;
    best = met;
  }
  return { ...rounded(best ?? on), by: best === null ? 'square' : 'edge' };
}

function targetOf(document: CampusDocument, storey: StoreyId): Target {
  const walls = onStorey(document, 'walls', storey);
  const spaces = onStorey(document, 'spaces', storey);
  // A storey without walls shares one empty list with all others.
  const key = walls.length > 0 ? walls : spaces;
  const before = known.get(key);
  if (before?.spaces === spaces) return before.target;
  const ends: Point[] = [];
  const corners: Point[] = [];
  const edges: (readonly [Point, Point])[] = [];
  const addOutline = ({ outer, holes }: Polygon): void => {
    for (const ring of [outer, ...holes]) {
      corners.push(...ring);
      ring.forEach((a, i) => edges.push([a, ring[(i + 1) % ring.length]!]));
    }
  };
  for (const { body } of walls) {
    if (body.form === 'polygon') addOutline(body.outline);
    else {
      ends.push(...body.line);
      body.line.forEach((b, i) => i > 0 && edges.push([body.line[i - 1]!, b]));
    }
  }
  for (const { outline } of spaces) addOutline(outline);
  for (const { outline } of onStorey(document, 'columns', storey)) addOutline(outline);
  const points = [...ends, ...corners];
  const target: Target = {
    points,
    ends: ends.length,
    pointIndex: new BoxIndex(Float64Array.from(points.flatMap(([x, y]) => [x, y, x, y]))),
    edges,
    edgeIndex: new BoxIndex(
      Float64Array.from(
        edges.flatMap(([a, b]) => [
          Math.min(a[0], b[0]),
          Math.min(a[1], b[1]),
          Math.max(a[0], b[0]),
          Math.max(a[1], b[1]),
        ]),
      ),
    ),
  };
  known.set(key, { spaces, target });
  return target;
}
