import { segmentDistance } from '../../geometry/plane/segment-distance';
import { inFrame, lineFrame, middle, pointAt, type LineFrame } from '../derive/line-frame';
import { onStorey } from '../query/on-storey';
import type { CampusDocument } from '../schema/document';
import type { Opening } from '../schema/opening';
import type { Point, Polygon } from '../schema/polygon';
import type { Wall } from '../schema/wall';

/** An opening's line runs this near to the faces of the wall that it lies on, metres (as throats have it). */
const IN_WALL = 0.1;

/** How far the jamb of an opening may stand off the wall that it belongs to, metres. */
const AT_JAMB = 0.15;

/** An opening in a wall that was drawn as a line: on which straight part of it, from … to metres along that part. */
export interface SeatedOpening {
  readonly opening: Opening;
  readonly part: number;
  readonly from: number;
  readonly to: number;
  /** Off the axis, metres to the left at both jambs. */
  readonly off: readonly [number, number];
}

/** The frame of a straight part of a line; null when it has no length or isn't there. */
export const partFrame = (line: readonly Point[], part: number): LineFrame | null => {
  const [a, b] = [line[part], line[part + 1]];
  return a === undefined || b === undefined ? null : lineFrame(a, b);
};

/** Openings that lie on a line of wall: on the part nearest to their middle. O(openings of the storey × parts). */
export function seatedOn(document: CampusDocument, wall: Wall): readonly SeatedOpening[] {
  if (wall.body.form !== 'line') return [];
  const { line, thickness } = wall.body;
  return onStorey(document, 'openings', wall.storey).flatMap((opening) => {
    const seat = seatIn(line, thickness, opening);
    const elsewhere = opening.wall !== null && opening.wall !== wall.id;
    return seat === null || elsewhere || opening.rejected ? [] : [seat];
  });
}

function seatIn(line: readonly Point[], thickness: number, opening: Opening): SeatedOpening | null {
  const near = thickness / 2 + IN_WALL;
  let best: { readonly seat: SeatedOpening; readonly off: number } | null = null;
  for (let part = 0; part + 1 < line.length; part++) {
    const frame = partFrame(line, part);
    if (frame === null) continue;
    const [a, b] = [inFrame(frame, opening.line[0]), inFrame(frame, opening.line[1])];
    const [from, to] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
    const off = Math.max(Math.abs(a[1]), Math.abs(b[1]));
    const centre = (from + to) / 2;
    if (off > near || centre <= 0 || centre >= frame.length || (best !== null && off >= best.off)) continue;
    best = { seat: { opening, part, from, to, off: [a[1], b[1]] }, off };
  }
  return best?.seat ?? null;
}

/** The opening's line on a part that lies elsewhere now, its first jamb `u` metres along; it keeps its turn. */
export function seatedLine(
  frame: LineFrame,
  seat: SeatedOpening,
  before: LineFrame,
  shift: number,
): [Point, Point] {
  const at = (i: 0 | 1): Point =>
    pointAt(frame, inFrame(before, seat.opening.line[i])[0] + shift, seat.off[i]);
  return [at(0), at(1)];
}

/** Openings in a wall that was drawn as an area: those that say so, or whose two jambs stand at it. O(openings × points). */
export function openingsIn(document: CampusDocument, wall: Wall): readonly Opening[] {
  const { body } = wall;
  if (body.form === 'line') return seatedOn(document, wall).map(({ opening }) => opening);
  return onStorey(document, 'openings', wall.storey).filter(
    ({ wall: said, line, rejected }) =>
      !rejected &&
      (said === null ? line.every((p) => distanceTo(body.outline, p) <= AT_JAMB) : said === wall.id),
  );
}

/** Openings that have a jamb at a wall that was drawn as an area, whatever they say of it. O(openings × points). */
export function openingsAt(document: CampusDocument, { body, storey }: Wall): readonly Opening[] {
  if (body.form === 'line') return [];
  return onStorey(document, 'openings', storey).filter(
    ({ line, rejected }) => !rejected && line.some((p) => distanceTo(body.outline, p) <= AT_JAMB),
  );
}

/** Metres from a point to the nearest edge of an outline. O(points). */
export function distanceTo({ outer, holes }: Polygon, [x, y]: Point): number {
  let least = Infinity;
  for (const ring of [outer, ...holes]) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      least = Math.min(least, segmentDistance(x, y, ax, ay, bx, by));
    });
  }
  return least;
}

export const centreOf = ({ line }: Opening): Point => middle(...line);
