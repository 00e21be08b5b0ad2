import { onStorey } from '../../../model/query/on-storey';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import { edgesNear, snapAt } from '../snap';
import type { ToolPointer } from '../tool';

/** What a measured point was drawn to; `free` = to nothing. */
export type MeasureSnapKind = 'corner' | 'opening' | 'asset' | 'edge' | 'square' | 'close' | 'free';

export interface MeasureSnap {
  readonly x: number;
  readonly y: number;
  readonly by: MeasureSnapKind;
}

/**
 * What is meant by a place near which something can be measured to: the line's own beginning, ends and middles of openings,
 * assets, corners; else a wall's face, at a right angle from the point before where that is near; else the place itself.
 * Shift keeps to whole 45°, Alt to exactly the pointer. Metres. O(what is near + openings and assets of the storey).
 */
export function measureSnap(
  document: CampusDocument,
  pointer: Pick<ToolPointer, 'storey' | 'x' | 'y' | 'reach' | 'shift' | 'alt'>,
  points: readonly Point[],
): MeasureSnap {
  const { storey, x, y, shift } = pointer;
  const reach = pointer.alt ? 0 : pointer.reach;
  const from = points.at(-1) ?? null;
  if (shift && from) {
    const { by, ...at } = snapAt(document, storey, { x, y, reach }, { from, square: true, grid: 0 });
    return { ...at, by: by === 'edge' ? 'edge' : 'square' };
  }
  const special = nearest([x, y], reach, targets(document, storey, points));
  const { by, ...at } = snapAt(document, storey, { x, y, reach }, { grid: 0 });
  const corner = by === 'end' || by === 'corner';
  if (special && (!corner || away([x, y], [special.x, special.y]) <= away([x, y], [at.x, at.y]) + SAME)) {
    return special;
  }
  if (corner) return { ...at, by: 'corner' };
  if (by !== 'edge') return { ...at, by: 'free' };
  const square = from && squareFoot(document, storey, from, [at.x, at.y], reach);
  return square ?? { ...at, by: 'edge' };
}

/** Points that lie so near to each other are one to a hand, metres. */
const SAME = 0.02;

const away = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

function targets(document: CampusDocument, storey: StoreyId, points: readonly Point[]): MeasureSnap[] {
  const [first] = points;
  const found: MeasureSnap[] = [];
  const add = ([x, y]: Point, by: MeasureSnapKind): void => void found.push({ x, y, by });
  if (first && points.length > 2) add(first, 'close');
  for (const { line, rejected } of onStorey(document, 'openings', storey)) {
    if (rejected) continue;
    const [a, b] = line;
    [a, b, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const].forEach((point) => add(point, 'opening'));
  }
  for (const { x, y, retired } of onStorey(document, 'assets', storey)) if (!retired) add([x, y], 'asset');
  return found;
}

function nearest(at: Point, reach: number, among: readonly MeasureSnap[]): MeasureSnap | null {
  let best: MeasureSnap | null = null;
  let least = reach;
  for (const each of among) {
    const far = away(at, [each.x, each.y]);
    if (far > least || far >= reach) continue;
    [best, least] = [each, far];
  }
  return best;
}

/** The foot of the right angle from a point on an edge that passes `at`, when it lies within reach. */
function squareFoot(
  document: CampusDocument,
  storey: StoreyId,
  from: Point,
  at: Point,
  reach: number,
): MeasureSnap | null {
  for (const [a, b] of edgesNear(document, storey, at, SAME)) {
    const [ex, ey] = [b[0] - a[0], b[1] - a[1]];
    const long = ex * ex + ey * ey;
    if (long === 0) continue;
    const off = Math.abs((at[0] - a[0]) * ey - (at[1] - a[1]) * ex) / Math.sqrt(long);
    const share = ((from[0] - a[0]) * ex + (from[1] - a[1]) * ey) / long;
    const foot: Point = [a[0] + ex * share, a[1] + ey * share];
    if (off > SAME || share < 0 || share > 1 || away(foot, at) > reach || away(foot, from) < SAME) continue;
    return { x: foot[0], y: foot[1], by: 'square' };
  }
  return null;
}
