import { expand, type Expansion } from './expand';
import { placeEye, type EyePlace } from './eye';
import { Outline } from './outline';
import { measurePieces, type PieceEnds } from './piece-ends';
import type { Sight } from './sight';
import { LINE_CODE, SOLID } from './steps';

export interface VisibilityPolygon {
  readonly place: EyePlace;
  /**
   * Corners `x, y, x, y, …` in the caller's frame, metres, counter-clockwise, first not repeated; empty where the
   * eye is in a solid or outside. Where sight isn't bounded, the part of the visible region inside the frame.
   */
  readonly vertices: Float64Array;
  /** Per edge (corner i to corner i + 1) the input line that it lies on, or `AIR`, or `FRAME`. */
  readonly lines: Int32Array;
  /** m², or null where sight isn't bounded (or the eye is outside). 0 where the eye is in a solid. */
  readonly area: number | null;
  /** Whether walls stop the sight in every direction. */
  readonly bounded: boolean;
}

/**
 * Everything that an eye at `(x, y)` sees all round, at any range: the exact visibility polygon (see `expand`),
 * regular (no needles of zero width). An eye on a wall without thickness sees both of its sides, an eye on the
 * face of a solid its free side. No errors: a place that can't be answered is told by `place`.
 * Cost: linear in the triangles seen, each counted once a cone.
 */
export function visibilityPolygon(sight: Sight, x: number, y: number): VisibilityPolygon {
  const eye = placeEye(sight, x, y);
  const expansion = expand(sight, eye);
  const ends = measurePieces(sight, eye, expansion);
  const { vertices, lines } = outlineOf(sight, expansion, ends);
  const bounded = ends.bounded && eye.place !== 'outside';
  return { place: eye.place, vertices, lines, area: bounded ? ends.area : null, bounded };
}

/** The area alone of `visibilityPolygon`, without making the polygon. */
export function visibleArea(sight: Sight, x: number, y: number): number | null {
  const eye = placeEye(sight, x, y);
  const ends = measurePieces(sight, eye, expand(sight, eye));
  return ends.bounded && eye.place !== 'outside' ? ends.area : null;
}

function outlineOf(sight: Sight, { count, pieces }: Expansion, { points }: PieceEnds) {
  const { origin } = sight.mesh;
  const outline = new Outline(count);
  for (let i = 0; i < count; i++) {
    const h = pieces[4 * i]!;
    const stop = pieces[4 * i + 3]!;
    const x0 = points[4 * i]!;
    const y0 = points[4 * i + 1]!;
    if (stop === SOLID) {
      outline.corner(x0, y0);
      continue;
    }
    outline.piece(h, stop - LINE_CODE, x0, y0, points[4 * i + 2]!, points[4 * i + 3]!);
  }
  return outline.finish(origin[0], origin[1]);
}
