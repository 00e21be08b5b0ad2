import { present } from '../../base/assert';
import { cellSide, DEFAULT_CELL } from '../../geometry/nav/floor-grid';
import { lineBounds } from '../../geometry/plane/bounds';
import { countMeetings } from '../../geometry/plane/count-meetings';
import { LineSetBuilder, type LineSet } from '../../geometry/plane/line-set';
import type { CampusDocument } from '../schema/document';
import type { StoreyId } from '../schema/ids';
import type { Polygon } from '../schema/polygon';
import { storeyPlans, type StoreyPlan } from './storey-plan';
import { TOUCHING } from './touching-runs';
import { wallBodies } from './wall-bodies';

/** Most edges of outlines and walls in one plan: some forty times those of a large clinic. */
const MOST_EDGES = 300_000;

/** Most cells of the floor's grid that outlines and walls run through: 600 km of them at 0.25 m. */
const MOST_CUT_CELLS = 2_400_000;

/**
 * Edges of real plans come near four others each: walls stand along rooms. What goes beyond this many is scribble:
 * lines that cross over and over, or copies on top of each other.
 */
const USUAL_MEETINGS = 12;

/** Most pairs of edges beyond the usual in one plan. Each may be a crossing, and an opening to be looked into. */
const MOST_TANGLES = 120_000;

/** Why a plan is too much work to be opened, and the storey that has most of it. */
export interface Overload {
  /** Too many edges or too long ones, or edges that meet too often. */
  readonly kind: 'size' | 'tangles';
  readonly storey: StoreyId;
}

/**
 * Tells a plan whose floor could not be made in seconds, before any of it is: null for a fair one. All that is
 * derived of a storey costs in proportion to its edges and to the pairs of them that come near each other.
 * O(n log n) for n points.
 */
export function overloadOf(document: CampusDocument): Overload | null {
  const storeys = storeyPlans(document).map((plan) => ({ storey: plan.storey.id, lines: linesOf(plan) }));
  const size = (lines: LineSet): number =>
    lines.coords.length / 2 / MOST_EDGES + cutCells(lines) / MOST_CUT_CELLS;
  if (storeys.reduce((sum, { lines }) => sum + size(lines), 0) > 1) {
    const [largest] = storeys.toSorted((one, other) => size(other.lines) - size(one.lines));
    return { kind: 'size', storey: present(largest, 'storey of a plan with lines').storey };
  }
  let left = MOST_TANGLES;
  for (const { storey, lines } of storeys) {
    const allowed = left;
    const { edges, pairs } = countMeetings(lines, TOUCHING, (count) => USUAL_MEETINGS * count + allowed);
    if (pairs === Infinity) return { kind: 'tangles', storey };
    left -= Math.max(0, pairs - USUAL_MEETINGS * edges);
  }
  return null;
}

/** Everything on a storey that its floor, its sight lines and its drawing are made of. */
function linesOf(plan: StoreyPlan): LineSet {
  const lines = new LineSetBuilder();
  const add = ({ outer, holes }: Polygon): void => {
    for (const ring of [outer, ...holes]) lines.add(ring, true);
  };
  const { spaces, outdoors, columns, obstacles, flights, landings, exits } = plan;
  for (const { outline } of [...spaces, ...outdoors, ...columns, ...obstacles]) add(outline);
  for (const { outline } of [...flights, ...landings, ...exits]) add(outline);
  const { shapes, parts } = wallBodies(plan.walls);
  for (const { rings } of shapes.shapes) for (const ring of rings) lines.add(ring, true);
  for (const { a, b, thickness } of parts) if (thickness === 0) lines.add([a, b], false);
  for (const { line } of plan.openings) lines.add(line, false);
  return lines.build();
}

/** How many cells of the floor's grid the lines run through, about. O(points). */
function cutCells(lines: LineSet): number {
  const { coords, start, closed } = lines;
  const { minX, minY, maxX, maxY } = lineBounds(lines);
  let length = 0;
  for (let line = 0; line < closed.length; line++) {
    const [begin, end] = [start[line]!, start[line + 1]!];
    for (let p = begin; p < end; p++) {
      const q = p + 1 < end ? p + 1 : closed[line] === 1 ? begin : p;
      length += Math.hypot(coords[2 * q]! - coords[2 * p]!, coords[2 * q + 1]! - coords[2 * p + 1]!);
    }
  }
  return length === 0 ? 0 : length / cellSide(maxX - minX, maxY - minY, DEFAULT_CELL);
}
