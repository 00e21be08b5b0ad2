import type { Opening } from '../schema/opening';
import type { Point } from '../schema/polygon';
import { cutWalls } from './drawing/drawn-walls';
import { distance, inFrame, lineFrame, pointAt, type LineFrame } from './line-frame';
import { PlanShapes, shapeOf, type Shape, type ShapeEdge } from './plan-shapes';
import type { StoreyParts } from './storey-parts';
import { isOverhead } from './wall-bodies';

/** How far a place is from a wall, as one measures with a tape. */
export interface WallMeasure {
  readonly metres: number;
  /** Where the tape meets the wall. */
  readonly x: number;
  readonly y: number;
  /** From the place towards the wall, radians from east; of what hangs on the face too. */
  readonly heading: number;
  /** Square to its face, or to its corner, where no face lies square to the place. */
  readonly to: 'face' | 'corner';
}

/** Nobody measures farther with a tape, metres. */
const REACH = 50;
/** Two measures that are nearly parallel tell no place: they are at least 30° apart. */
const APART = 0.5 - 1e-9;
/** What hangs on one wall is measured along its face, so far before it, metres: sockets and jambs lie flush with it. */
const BEFORE = 0.05;
/** On a line, metres. */
const ON = 1e-6;
/** A face that ends so near to a jamb is that of the opening's wall, metres. */
const AT_JAMB = 0.03;
/** No wall is deeper on one side of its openings, metres. */
const DEEPEST = 1;

/** Faces of a storey's walls, shut by doors and windows; columns stand in the way and are no walls. */
interface Faces {
  readonly walls: PlanShapes;
  readonly all: PlanShapes;
}

const known = new WeakMap<StoreyParts, Faces>();

/**
 * The walls from which a place is found again: the nearest whose face lies square before it with nothing between, and the
 * nearest of those that stand at an angle to that one. Where there are fewer than two within reach, the nearest corners in sight
 * make up for them; none in the open. O(edges of the storey).
 */
export function wallMeasures(parts: StoreyParts, x: number, y: number): readonly WallMeasure[] {
  const faces = facesOf(parts);
  const place: Point = [x, y];
  const first = nearestFace(faces, place, place, null);
  if (first === null) return nearestCorners(faces, place, [], 2);
  const second = nearestFace(faces, place, before(place, first), first.heading);
  return second === null ? [first, ...nearestCorners(faces, place, [first.heading], 1)] : [first, second];
}

function facesOf(parts: StoreyParts): Faces {
  const found = known.get(parts);
  if (found !== undefined) return found;
  const rings = cutWalls(parts.plan);
  const drawn = parts.plan.walls
    .filter((wall) => !isOverhead(wall))
    .flatMap((wall): Shape[] =>
      wall.body.form === 'line' ? rings(wall).map((ring) => ({ rings: [ring] })) : [{ rings: rings(wall) }],
    );
  const open = new PlanShapes(drawn);
  const holes = [...parts.throats, ...parts.windows].filter(({ opening }) => opening.kind !== 'passage');
  const shut = holes.flatMap(({ opening }) => shutting(open, opening) ?? []);
  const columns = parts.plan.columns.map(({ outline }) => shapeOf(outline));
  const walls = new PlanShapes([...drawn, ...shut]);
  const made = { walls, all: columns.length === 0 ? walls : new PlanShapes([...walls.shapes, ...columns]) };
  known.set(parts, made);
  return made;
}

/** What a door or a window fills of its wall, from face to face of the wall beside its jambs; null where it isn't cut. */
function shutting(walls: PlanShapes, { line }: Opening): Shape | null {
  const frame = lineFrame(...line);
  if (frame === null) return null;
  const ends: [number[], number[]] = [[], []];
  for (const { a, b } of walls.edgesNear(...line, DEEPEST)) {
    const [p, q] = [inFrame(frame, a), inFrame(frame, b)];
    if (Math.abs(p[1] - q[1]) > 0.02 * Math.abs(p[0] - q[0]) || Math.abs(p[1]) > DEEPEST) continue;
    const [low, high] = p[0] < q[0] ? [p, q] : [q, p];
    if (Math.abs(high[0]) < AT_JAMB) ends[0].push(high[1]);
    if (Math.abs(low[0] - frame.length) < AT_JAMB) ends[1].push(low[1]);
  }
  if (ends.some((offsets) => offsets.length < 2)) return null;
  const [from, to] = ends.map((offsets) => [Math.min(...offsets), Math.max(...offsets)] as const);
  if (from === undefined || to === undefined) return null;
  const ring = [
    pointAt(frame, 0, from[0]),
    pointAt(frame, frame.length, to[0]),
    pointAt(frame, frame.length, to[1]),
    pointAt(frame, 0, from[1]),
  ];
  return { rings: [ring] };
}

/** The nearest face that lies square before `from` in sight, at an angle to `other`, measured from the place itself. */
function nearestFace(
  { walls, all }: Faces,
  place: Point,
  from: Point,
  other: number | null,
): WallMeasure | null {
  const near = walls
    .edgesNear(from, from, REACH)
    .flatMap((edge): { frame: LineFrame; far: number; u: number }[] => {
      const frame = lineFrame(edge.a, edge.b);
      if (frame === null) return [];
      const [u, v] = inFrame(frame, from);
      if (u < -ON || u > frame.length + ON || Math.abs(v) > REACH) return [];
      const isApart = other === null || Math.abs(turn(other, frame)) >= APART;
      return isApart ? [{ frame, far: Math.abs(v), u }] : [];
    })
    .sort((a, b) => a.far - b.far);
  const found = near.find(({ frame, u }) => inSight(all, from, pointAt(frame, u, 0)));
  if (found === undefined) return null;
  const { frame } = found;
  const [u, v] = inFrame(frame, place);
  const [x, y] = pointAt(frame, u, 0);
  return { metres: Math.abs(v), x, y, heading: headingTo(walls, frame, u, v), to: 'face' };
}

/** Sine of the angle between a heading and the normal of a face. */
const turn = (heading: number, { left }: LineFrame): number =>
  Math.cos(heading) * left[1] - Math.sin(heading) * left[0];

/** Towards the face; of a place on it, away from the side on which there is room. */
function headingTo(walls: PlanShapes, frame: LineFrame, u: number, v: number): number {
  const beside = (side: number): boolean => walls.has(...pointAt(frame, u, side * BEFORE));
  const [left, right] = [beside(1), beside(-1)];
  const isLeft = Math.abs(v) < BEFORE && left !== right ? right : v >= 0;
  return isLeft ? Math.atan2(-frame.left[1], -frame.left[0]) : Math.atan2(frame.left[1], frame.left[0]);
}

/** The place, taken off the face that it hangs on. */
function before(place: Point, { metres, x, y, heading }: WallMeasure): Point {
  if (metres >= BEFORE) return place;
  return [x - BEFORE * Math.cos(heading), y - BEFORE * Math.sin(heading)];
}

function nearestCorners(
  { walls, all }: Faces,
  place: Point,
  others: readonly number[],
  most: number,
): WallMeasure[] {
  const near = walls
    .edgesNear(place, place, REACH)
    .map(({ a }: ShapeEdge) => ({ a, metres: distance(place, a) }))
    .filter(({ metres }) => metres > ON && metres <= REACH)
    .sort((p, q) => p.metres - q.metres);
  const found: WallMeasure[] = [];
  for (const { a, metres } of near) {
    if (found.length === most) break;
    const heading = Math.atan2(a[1] - place[1], a[0] - place[0]);
    const told = [...others, ...found.map((each) => each.heading)];
    if (told.some((other) => Math.abs(Math.sin(other - heading)) < APART)) continue;
    if (inSight(all, place, a)) found.push({ metres, x: a[0], y: a[1], heading, to: 'corner' });
  }
  return found;
}

/** Whether no face crosses the straight way between two places; those that it only touches at its ends don't. */
function inSight(all: PlanShapes, from: Point, to: Point): boolean {
  const ray = lineFrame(from, to);
  if (ray === null || ray.length < 2 * ON) return true;
  return !all.edgesNear(from, to, ON).some(({ a, b }) => {
    const [ua, va] = inFrame(ray, a);
    const [ub, vb] = inFrame(ray, b);
    if (va > 0 === vb > 0) return false;
    const u = ua + ((ub - ua) * va) / (va - vb);
    return u > ON && u < ray.length - ON;
  });
}
