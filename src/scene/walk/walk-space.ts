import { BoxIndex } from '../../geometry/index/box-index';
import { rayToRings } from '../../geometry/plane/ray-to-rings';
import { alongSegment } from '../../geometry/plane/segment-distance';
import { wallRings } from '../../model/derive/drawing/drawn-walls';
import { onStorey } from '../../model/query/on-storey';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';
import type { Point, Ring } from '../../model/schema/polygon';

/** Half of a person's width, metres. */
export const BODY = 0.22;
/** Nothing is passed through that is thicker than this, metres a step. */
const STEP = 0.1;
/** How often a body is pushed clear of what it touches. */
const PUSHES = 4;
/** What begins higher than this over the floor is walked under, metres. */
const HEAD = 1.8;
/** A wall drawn as a line has a gap so near to a door on it, metres. */
const THROAT = 0.45;

/** What blocks whoever walks a storey. */
export interface WalkSpace {
  /** Where a body can stand that wants from one place to another: it slides along walls. O(length of the way · what is near). */
  walk(from: Point, to: Point): Point;
  /** How far one sees from a place in a direction (a unit), metres; `Infinity` into the open. O(walls). */
  sees(from: Point, direction: Point): number;
}

/** The storey as a person walks it: walls, glass, columns and furniture block; doors and passages are open. O(n log n). */
export function walkSpace(document: CampusDocument, storey: StoreyId): WalkSpace {
  const rings: Ring[] = [];
  const segments: (readonly [Point, Point, boolean])[] = [];
  const add = (outlines: readonly Ring[], gaps: boolean): void => {
    rings.push(...outlines);
    for (const ring of outlines)
      ring.forEach((a, i) => segments.push([a, ring[(i + 1) % ring.length]!, gaps]));
  };
  for (const wall of onStorey(document, 'walls', storey)) {
    if (wall.base < HEAD) add(wallRings(wall), wall.body.form === 'line');
  }
  for (const kind of ['columns', 'obstacles'] as const) {
    for (const { outline } of onStorey(document, kind, storey)) add([outline.outer, ...outline.holes], false);
  }
  const index = new BoxIndex(
    Float64Array.from(
      segments.flatMap(([a, b]) => [
        Math.min(a[0], b[0]),
        Math.min(a[1], b[1]),
        Math.max(a[0], b[0]),
        Math.max(a[1], b[1]),
      ]),
    ),
  );
  const doors = onStorey(document, 'openings', storey).filter(
    ({ kind, rejected }) => kind !== 'window' && !rejected,
  );
  const isGap = ([x, y]: Point): boolean =>
    doors.some(({ line: [a, b] }) => {
      const share = alongSegment(x, y, a[0], a[1], b[0], b[1]);
      if (share <= 0 || share >= 1) return false;
      return Math.hypot(a[0] + (b[0] - a[0]) * share - x, a[1] + (b[1] - a[1]) * share - y) < THROAT;
    });

  const pushed = ([x, y]: Point): Point | null => {
    let [px, py] = [x, y];
    for (let i = 0; i < PUSHES; i++) {
      let touched = false;
      for (const k of index.search(px - BODY, py - BODY, px + BODY, py + BODY)) {
        const [a, b, gaps] = segments[k]!;
        const share = alongSegment(px, py, a[0], a[1], b[0], b[1]);
        const at: Point = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
        const [dx, dy] = [px - at[0], py - at[1]];
        const far = Math.hypot(dx, dy);
        if (far >= BODY - 1e-9 || (gaps && isGap(at))) continue;
        if (far < 1e-9) return null;
        touched = true;
        px = at[0] + (dx / far) * BODY;
        py = at[1] + (dy / far) * BODY;
      }
      if (!touched) return [px, py];
    }
    return null;
  };

  return {
    sees: ([x, y], [ux, uy]) => rayToRings(rings, x, y, ux, uy),
    walk: (from, to) => {
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const steps = Math.max(1, Math.ceil(length / STEP));
      const [sx, sy] = [(to[0] - from[0]) / steps, (to[1] - from[1]) / steps];
      let at = from;
      for (let i = 0; i < steps; i++) {
        const next = pushed([at[0] + sx, at[1] + sy]);
        if (next === null) return at;
        at = next;
      }
      return at;
    },
  };
}
