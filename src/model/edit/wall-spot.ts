import { alongSegment, segmentDistance } from '../../geometry/plane/segment-distance';
import { inFrame, lineFrame, pointAt, type LineFrame } from '../derive/line-frame';
import { mergeSpans, withoutSpans, type Span } from '../derive/spans';
import { isOverhead, wallBodies, type WallBodies } from '../derive/wall-bodies';
import { solidSpans } from '../derive/wall-edges';
import { onStorey } from '../query/on-storey';
import type { CampusDocument } from '../schema/document';
import type { OpeningId, StoreyId, WallId } from '../schema/ids';
import type { Wall } from '../schema/wall';

/** Solid further than this across is no wall but a pier, metres. */
const THICKEST = 0.8;

/** Leaves of one wall stand this near to each other, metres. */
const CAVITY = 0.1;

/** A wall is followed so far to either side, metres. */
const LONGEST = 40;

/** What is solid this far beside a face is another wall that meets it, metres. */
const BESIDE = 0.03;

/** A face shorter than this is the end of a wall, metres. */
const LEAST_FACE = 0.2;

/** An opening whose line runs this near to the axis takes room in the wall, metres beyond its faces. */
const IN_WALL = 0.1;

/** A place on a straight stretch of wall. */
export interface WallSpot {
  readonly wall: WallId;
  /** Axis of the stretch. */
  readonly frame: LineFrame;
  readonly thickness: number;
  /** Metres along the axis. */
  readonly u: number;
  /** Was it drawn as an area, so that it must be cut? */
  readonly drawn: boolean;
}

/** Bodies of the walls of a storey that are met when walking. The walls of `bodies.shapes` below `drawnCount` are `drawn`. */
export interface StoreyWalls {
  readonly bodies: WallBodies;
  readonly drawn: readonly Wall[];
}

const known = new WeakMap<readonly Wall[], StoreyWalls>();

/** O(n log n) once for one state of the storey's walls. */
export function storeyWalls(document: CampusDocument, storey: StoreyId): StoreyWalls {
  const walls = onStorey(document, 'walls', storey);
  const made = known.get(walls) ?? {
    bodies: wallBodies(walls),
    drawn: walls.filter((wall) => wall.body.form === 'polygon' && !isOverhead(wall)),
  };
  known.set(walls, made);
  return made;
}

/** The wall nearest to a point, within `reach` metres of its face; null when there is none. O(log n + hits). */
export function wallSpotAt(
  document: CampusDocument,
  storey: StoreyId,
  x: number,
  y: number,
  reach: number,
): WallSpot | null {
  const walls = storeyWalls(document, storey);
  let best: { readonly spot: WallSpot; readonly off: number } | null = null;
  const offer = (off: number, make: () => WallSpot | null): void => {
    if (off > reach || (best !== null && off >= best.off)) return;
    const spot = make();
    if (spot !== null) best = { spot, off };
  };
  for (const part of walls.bodies.partsNear([x, y], [x, y], reach + walls.bodies.thickest / 2)) {
    const away = segmentDistance(x, y, ...part.a, ...part.b);
    offer(Math.max(0, away - part.thickness / 2), () => {
      const frame = lineFrame(part.a, part.b);
      if (frame === null) return null;
      const u = alongSegment(x, y, ...part.a, ...part.b) * frame.length;
      return { wall: part.wall.id, frame, thickness: part.thickness, u, drawn: false };
    });
  }
  // From within a wall its faces are further off than the reach of a mouse.
  for (const edge of walls.bodies.shapes.edgesNear([x, y], [x, y], Math.max(reach, THICKEST))) {
    const wall = edge.shape < walls.bodies.drawnCount ? walls.drawn[edge.shape] : undefined;
    if (wall === undefined) continue;
    const away = segmentDistance(x, y, ...edge.a, ...edge.b);
    const within = walls.bodies.shapes.has(x, y, (shape) => shape === edge.shape);
    offer(within ? away * 1e-3 : away, () => faceSpot(walls.bodies, wall, edge, x, y));
  }
  // TypeScript doesn't see that `offer` writes it.
  return (best as { readonly spot: WallSpot } | null)?.spot ?? null;
}

/** The stretch of a drawn wall behind one of its faces. */
function faceSpot(
  bodies: WallBodies,
  wall: Wall,
  { a, b }: { readonly a: readonly [number, number]; readonly b: readonly [number, number] },
  x: number,
  y: number,
): WallSpot | null {
  const face = lineFrame(a, b);
  if (face === null || face.length < LEAST_FACE) return null;
  const u = alongSegment(x, y, ...a, ...b) * face.length;
  const inner = Math.min(Math.max(u, 0.01), face.length - 0.01);
  // The solid lies left of its outline.
  const solid = solidSpans(
    bodies,
    pointAt(face, inner, 0),
    pointAt(face, inner, THICKEST + CAVITY),
    CAVITY,
  )[0];
  if (solid === undefined || solid[0] > 0.01 || solid[1] > THICKEST) return null;
  const thickness = solid[1];
  const axis = lineFrame(pointAt(face, 0, thickness / 2), pointAt(face, face.length, thickness / 2));
  const run = axis === null ? null : wallRun(bodies, axis, thickness, inner);
  if (axis === null || run === null) return null;
  const frame = { ...axis, origin: pointAt(axis, run[0], 0), length: run[1] - run[0] };
  const along = Math.min(Math.max(u - run[0], 0), frame.length);
  return { wall: wall.id, frame, thickness, u: along, drawn: true };
}

/** How far the wall goes on from `u`, through pieces that were drawn one by one, to where another wall meets it or it ends. */
function wallRun(bodies: WallBodies, axis: LineFrame, thickness: number, u: number): Span | null {
  const [from, to] = [u - LONGEST, u + LONGEST];
  const solidAt = (v: number): Span[] =>
    solidSpans(bodies, pointAt(axis, from, v), pointAt(axis, to, v), 0).map(([a, b]) => [a + from, b + from]);
  const core = mergeSpans(
    [-0.25, 0, 0.25].flatMap((share) => solidAt(share * thickness)),
    1e-6,
  );
  const beside = [1, -1].flatMap((side) => solidAt(side * (thickness / 2 + BESIDE)));
  const free = core.flatMap((span) => withoutSpans(span, beside));
  return free.find(([a, b]) => a <= u + 1e-6 && b >= u - 1e-6) ?? null;
}

/** Stretches of the axis that openings take, by metres along it; `but` is left out. O(openings of the storey). */
export function takenSpans(
  document: CampusDocument,
  storey: StoreyId,
  { frame, thickness }: Pick<WallSpot, 'frame' | 'thickness'>,
  but: OpeningId | null,
): readonly { readonly id: OpeningId; readonly span: Span }[] {
  const near = thickness / 2 + IN_WALL;
  return onStorey(document, 'openings', storey).flatMap(({ id, line, rejected }) => {
    if (id === but || rejected) return [];
    const [a, b] = [inFrame(frame, line[0]), inFrame(frame, line[1])];
    if (Math.abs(a[1]) > near || Math.abs(b[1]) > near) return [];
    const span: Span = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
    return span[1] <= 0 || span[0] >= frame.length ? [] : [{ id, span }];
  });
}

/**
 * Stretches of an axis where another wall meets the face, by metres along it: no opening can be there. What runs along the
 * whole face is a leaf of the same wall. O(log n + hits).
 */
export function metSpans(
  bodies: WallBodies,
  { frame, thickness }: Pick<WallSpot, 'frame' | 'thickness'>,
): Span[] {
  const off = thickness / 2 + BESIDE;
  return [off, -off]
    .flatMap((v) => solidSpans(bodies, pointAt(frame, 0, v), pointAt(frame, frame.length, v), 0))
    .filter(([from, to]) => to - from <= THICKEST);
}

/** The free stretch of the axis around `u`, up to openings and walls that meet it; null when one of them is there. */
export function freeSpan(
  document: CampusDocument,
  storey: StoreyId,
  spot: WallSpot,
  but: OpeningId | null,
): Span | null {
  let [from, to] = [0, spot.frame.length];
  const openings = takenSpans(document, storey, spot, but).map(({ span }) => span);
  const met = spot.drawn ? [] : metSpans(storeyWalls(document, storey).bodies, spot);
  for (const [start, end] of mergeSpans([...openings, ...met])) {
    if (end <= spot.u) from = Math.max(from, end);
    else if (start >= spot.u) to = Math.min(to, start);
    else return null;
  }
  return [from, to];
}
