import { touchingPieces } from '../derive/touching-runs';
import { FloorAreas } from '../derive/floor-areas';
import { distance, inFrame, lineFrame, pointAt } from '../derive/line-frame';
import { shapesOn } from '../derive/door-place';
import { throatOf } from '../derive/throat';
import { boundsMeet, growBounds, pointBounds } from '../../geometry/plane/bounds';
import type { CampusDocument } from '../schema/document';
import type { Point } from '../schema/polygon';
import type { Space } from '../schema/space';

/** Across so much room, where a wall stood, two spaces may still be made one, metres. */
const WIDEST_GAP = 0.8;

/** An opening joins what lies this near to it, metres. */
const REACH = 2;

/** Edges that run against each other: cosine of the angle between them. */
const AGAINST = -0.9;

/** Outlines this near to each other touch, metres. */
const TOUCHING = 1e-6;

/** What lies between two spaces of one storey and can be floor of both. */
export interface Bridges {
  /** Throats of the doors and passages between them. */
  readonly throats: readonly (readonly Point[])[];
  /** Where their outlines face each other across at most 0.8 m: the gap, walls in it included. */
  readonly gaps: readonly (readonly [Point, Point, Point, Point])[];
  /** Do their outlines touch along a stretch? */
  readonly touch: boolean;
}

/** O(edges of one × edges of the other, openings of the storey). */
export function bridgesBetween(document: CampusDocument, one: Space, other: Space): Bridges {
  const between = (spaces: readonly (string | null)[] | null): boolean =>
    spaces !== null && spaces.includes(one.id) && spaces.includes(other.id);
  const shapes = shapesOn(document, one.storey);
  const throats: (readonly Point[])[] = [];
  if (shapes !== null) {
    const around = [one, other].map(({ outline }) => growBounds(pointBounds(outline.outer), REACH));
    for (const opening of shapes.plan.openings) {
      if (opening.kind === 'window' || opening.rejected) continue;
      const box = pointBounds(opening.line);
      if (!around.every((bounds) => boundsMeet(bounds, box))) continue;
      const throat = throatOf(shapes, opening);
      if (throat === null) continue;
      const sides = [throat.sides.left.area, throat.sides.right.area].map((area) =>
        area === null ? null : shapes.areas.spaceId(area),
      );
      if (between(sides)) throats.push(throat.ring);
    }
  }
  const touch = touchingPieces(new FloorAreas([one, other], [])).size > 0;
  return { throats, gaps: gapsBetween(one, other), touch };
}

/** Quads between edges of the two that face each other, but for those that touch. */
const gapsBetween = (one: Space, other: Space): Bridges['gaps'] =>
  facingQuads(one, other).filter(([a, b, c, d]) => distance(a, b) > TOUCHING || distance(c, d) > TOUCHING);

/**
 * Quads between edges of two spaces that face each other across at most 0.8 m: along an edge of the first, across, back
 * along the other, and home. Flat where the outlines touch. O(edges of one × edges of the other).
 */
export function facingQuads(one: Space, other: Space): Bridges['gaps'] {
  const gaps: (readonly [Point, Point, Point, Point])[] = [];
  // A corridor has hundreds of edges, of which a few lie beside each of its rooms.
  const edges = edgesNear(other, one);
  for (const [a, b] of edgesNear(one, other)) {
    const frame = lineFrame(a, b);
    if (frame === null) continue;
    for (const [c, d] of edges) {
      const [uc, vc] = inFrame(frame, c);
      const [ud, vd] = inFrame(frame, d);
      const length = Math.hypot(ud - uc, vd - vc);
      if (length === 0 || (ud - uc) / length > AGAINST) continue;
      const [from, to] = [Math.max(0, ud), Math.min(frame.length, uc)];
      if (!(to > from)) continue;
      // The space lies left of its edge: what faces it lies to the right.
      const at = (u: number): number => vc + ((vd - vc) * (u - uc)) / (ud - uc);
      const [near, far] = [at(from), at(to)];
      if (near > TOUCHING || far > TOUCHING || near < -WIDEST_GAP || far < -WIDEST_GAP) continue;
      gaps.push([
        pointAt(frame, from, 0),
        pointAt(frame, from, near),
        pointAt(frame, to, far),
        pointAt(frame, to, 0),
      ]);
    }
  }
  return gaps;
}

/** Edges of a space that come within the widest gap of the box around the other. */
function edgesNear({ outline }: Space, other: Space): (readonly [Point, Point])[] {
  const box = growBounds(pointBounds(other.outline.outer), WIDEST_GAP);
  return [outline.outer, ...outline.holes].flatMap((ring) =>
    ring
      .map((a, i): readonly [Point, Point] => [a, ring[(i + 1) % ring.length]!])
      .filter((edge) => boundsMeet(box, pointBounds(edge))),
  );
}
