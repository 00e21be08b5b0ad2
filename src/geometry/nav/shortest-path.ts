import { planOf, type Located } from './locate';
import type { Nav } from './nav';
import { searchOn, type Search } from './search';
import { SearchTarget } from './search-target';
import { starOf } from './star-of';
import { nextHalfEdge } from '../plane/triangulation';
import type { Walk } from './walk';

/** A point of a way: storey and plan coordinates, metres. */
export type WayPoint = readonly [storey: number, x: number, y: number];

export interface Way {
  /** Walking length, metres; along the slope on flights. */
  readonly length: number;
  /** From start to end: the bends, and where it enters or leaves a flight or storey (once for each storey there). */
  readonly points: readonly WayPoint[];
  /** Between each point and the next, one less than points; their lengths add up to `length`. */
  readonly stretches: readonly Stretched[];
}

/** A straight part of a way. */
export interface Stretched {
  /** Sheet of the nav that it lies on. */
  readonly sheet: number;
  /** Metres to walk; 0 where it only goes from one storey to the other at their joint. */
  readonly length: number;
}

/** A way to the nearest of some places, with its number among them. */
export interface NearestWay extends Way {
  readonly target: number;
}

/** Points that differ less than this are one, metres. */
const SAME = 1e-9;
/** A bend this flat (sine) is none. */
const FLAT_BEND = 1e-9;

interface Mark {
  readonly point: WayPoint;
  /** Sheets on which the way comes here, and goes on. */
  readonly comes: number;
  readonly goes: number;
  /** On the joint of two sheets: kept even when the way goes straight on. */
  readonly joint: boolean;
}

/** The shortest way between two places (as `locate` gives them), null when there is none. Cost: of what is nearer than `to`. */
export const shortestPath = (walk: Walk, from: Located, to: Located): Way | null =>
  nearestWay(walk, from, [to]);

/** The shortest way to whichever of some places is nearest, null when none is reached. Cost: of what is nearer than it. */
export function nearestWay(walk: Walk, from: Located, places: readonly Located[]): NearestWay | null {
  const target = new SearchTarget(places.map((place) => starOf(walk, place)));
  const search = searchOn(walk, [from], { limit: Infinity, withSamples: false, target });
  const to = places[target.target];
  if (to === undefined) return null;
  const last = walk.nav.sheetOf[target.triangle]!;
  const marks: Mark[] = [{ point: [to.storey, to.planX, to.planY], comes: last, goes: last, joint: true }];
  let x = target.x;
  let y = target.y;
  let ix = target.imageX;
  let iy = target.imageY;
  let { root, via } = target;
  let sheet = walk.nav.sheetOf[target.triangle]!;
  for (;;) {
    const last = traceCrossings(search, x, y, ix, iy, via, marks);
    if (root < 0) break;
    const corner = search.fans.corner[root]!;
    x = walk.nav.x[corner]!;
    y = walk.nav.y[corner]!;
    // A bend at the end of a joint: the way arrives on one sheet and goes on on another.
    const onward = last?.sheet ?? sheet;
    sheet = walk.nav.sheetOf[Math.floor(corner / 3)]!;
    const joint = onward !== sheet;
    if (joint) marks.push(markOn(walk.nav, onward, last?.x ?? ix, last?.y ?? iy, joint));
    marks.push(markOn(walk.nav, sheet, x, y, joint));
    ix = search.fans.imageX[root]!;
    iy = search.fans.imageY[root]!;
    via = search.fans.via[root]!;
    root = search.fans.root[root]!;
  }
  const first = walk.nav.sheetOf[from.triangle]!;
  marks.push({ point: [from.storey, from.planX, from.planY], comes: first, goes: first, joint: true });
  const kept = thinned(marks.reverse());
  return {
    length: target.length,
    target: target.target,
    points: kept.map(({ point }) => point),
    stretches: stretchesOf(walk.nav, kept),
  };
}

const markOn = (nav: Nav, sheet: number, x: number, y: number, joint: boolean): Mark => ({
  point: pointOn(nav, sheet, x, y),
  comes: sheet,
  goes: sheet,
  joint,
});

function stretchesOf(nav: Nav, marks: readonly Mark[]): Stretched[] {
  return marks.slice(1).map(({ point, comes }, i) => {
    const before = marks[i]!;
    // Two storeys' points of one joint: nothing to walk.
    if (before.goes !== comes) return { sheet: comes, length: 0 };
    const { nx, ny, factor } = nav.sheets[comes]!.stretch;
    const dx = point[1] - before.point[1];
    const dy = point[2] - before.point[2];
    const along = (factor - 1) * (dx * nx + dy * ny);
    return { sheet: comes, length: Math.hypot(dx + along * nx, dy + along * ny) };
  });
}

function pointOn(nav: Nav, sheet: number, x: number, y: number): WayPoint {
  const plan: [number, number] = [0, 0];
  planOf(nav, sheet, x, y, plan);
  return [nav.sheets[sheet]!.storey, plan[0] + nav.origin[0], plan[1] + nav.origin[1]];
}

/** Where a straight run began: its last bend in the frame of the sheet that it set out on. */
interface RunStart {
  readonly sheet: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Goes back along a straight run from (x, y) towards its last bend (ix, iy), marking where it crossed between
 * sheets. Returns where it began, null when it stayed on one sheet.
 */
function traceCrossings(
  search: Search,
  x: number,
  y: number,
  ix: number,
  iy: number,
  from: number,
  marks: Mark[],
): RunStart | null {
  const { nav } = search.walk;
  let start: RunStart | null = null;
  let [px, py, qx, qy] = [x, y, ix, iy];
  for (let via = from; via >= 0; via = search.crossings.before[via]!) {
    const out = search.crossings.halfEdge[via]!;
    const into = nav.twin[out]!;
    const n = nextHalfEdge(into);
    const ex = nav.x[n]! - nav.x[into]!;
    const ey = nav.y[n]! - nav.y[into]!;
    const part = (px - nav.x[into]!) * (qy - py) - (py - nav.y[into]!) * (qx - px);
    const across = ex * (qy - py) - ey * (qx - px);
    const share = across === 0 ? 0 : Math.min(1, Math.max(0, part / across));
    px = nav.x[into]! + share * ex;
    py = nav.y[into]! + share * ey;
    marks.push(markOn(nav, nav.sheetOf[Math.floor(into / 3)]!, px, py, true));
    px -= nav.jumpX[nav.jump[out]!]!;
    py -= nav.jumpY[nav.jump[out]!]!;
    qx -= nav.jumpX[nav.jump[out]!]!;
    qy -= nav.jumpY[nav.jump[out]!]!;
    const sheet = nav.sheetOf[Math.floor(out / 3)]!;
    marks.push(markOn(nav, sheet, px, py, true));
    start = { sheet, x: qx, y: qy };
  }
  return start;
}

/** Leaves out repeated points and bends that are none. */
function thinned(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept[kept.length - 1];
    if (last && last.point[0] === mark.point[0] && apart(last.point, mark.point) < SAME) {
      const joint = last.joint || mark.joint;
      const { point } = mark.joint && !last.joint ? mark : last;
      kept[kept.length - 1] = { point, comes: last.comes, goes: mark.goes, joint };
      continue;
    }
    kept.push(mark);
  }
  const result = kept.filter((mark, i) => {
    const before = kept[i - 1]?.point;
    const after = kept[i + 1]?.point;
    if (mark.joint || !before || !after) return true;
    const ax = mark.point[1] - before[1];
    const ay = mark.point[2] - before[2];
    const bx = after[1] - mark.point[1];
    const by = after[2] - mark.point[2];
    return Math.abs(ax * by - ay * bx) > FLAT_BEND * Math.hypot(ax, ay) * Math.hypot(bx, by);
  });
  return result.length === 1 ? [result[0]!, result[0]!] : result;
}

const apart = (p: WayPoint, q: WayPoint): number => Math.hypot(p[1] - q[1], p[2] - q[2]);
