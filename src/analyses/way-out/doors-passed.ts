import type { Nav } from '../../geometry/nav/nav';
import type { Way } from '../../geometry/nav/shortest-path';
import { nextHalfEdge } from '../../geometry/plane/triangulation';
import type { WalkingPlan } from '../walking/walking-plan';

/** A door of the nav that a way goes through. */
export interface Crossing {
  /** Index of the door. */
  readonly door: number;
  /** Metres along the way. */
  readonly at: number;
  /** Index of the storey, and the place in plan, metres. */
  readonly storey: number;
  readonly x: number;
  readonly y: number;
}

/** A point this near to a door's line is on it, metres; a way may bend at its jamb. */
const ON = 1e-6;

interface DoorEdge {
  readonly door: number;
  readonly ax: number;
  readonly ay: number;
  readonly ux: number;
  readonly uy: number;
  readonly length: number;
}

/** A run of a way on one sheet, in the sheet's frame. */
interface Run {
  readonly sheet: number;
  readonly points: { readonly x: number; readonly y: number; readonly at: number; readonly index: number }[];
}

/**
 * The doors that a way goes through, in order, each once: those whose line it comes to from one side and leaves on
 * the other, within the door's width. Of a door whose jamb it only touches the plan doesn't tell by its lines: there
 * `needs` is asked (does the way get longer when the door is shut?). O(points · edges of doors on the sheets walked).
 */
export function doorsPassed({ nav }: WalkingPlan, way: Way, needs: (door: number) => boolean): Crossing[] {
  const found = new Map<number, Crossing>();
  const touched = new Map<number, Crossing>();
  for (const run of runsOf(nav, way)) {
    for (const edge of edgesOn(nav)[run.sheet] ?? []) {
      const hit = crossing(run, edge);
      const doors = hit?.sure ? found : touched;
      if (hit === null || (doors.get(edge.door)?.at ?? Infinity) <= hit.at) continue;
      const [a, b] = [way.points[hit.index]!, way.points[Math.min(hit.index + 1, way.points.length - 1)]!];
      const x = a[1] + hit.share * (b[1] - a[1]);
      const y = a[2] + hit.share * (b[2] - a[2]);
      doors.set(edge.door, { door: edge.door, at: hit.at, storey: a[0], x, y });
    }
  }
  for (const [door, crossing] of touched) if (!found.has(door) && needs(door)) found.set(door, crossing);
  return [...found.values()].sort((a, b) => a.at - b.at || a.door - b.door);
}

function runsOf(nav: Nav, { points, stretches }: Way): Run[] {
  const runs: Run[] = [];
  let at = 0;
  stretches.forEach(({ sheet, length }, i) => {
    const place = (index: number, along: number): Run['points'][number] => {
      const [x, y] = onSheet(nav, sheet, points[index]![1], points[index]![2]);
      return { x, y, at: along, index };
    };
    const last = runs[runs.length - 1];
    const run = last?.sheet === sheet ? last : { sheet, points: [place(i, at)] };
    if (run !== last) runs.push(run);
    at += length;
    run.points.push(place(i + 1, at));
  });
  return runs;
}

function onSheet({ sheets, origin }: Nav, sheet: number, planX: number, planY: number): [number, number] {
  const { ax, ay, nx, ny, factor } = sheets[sheet]!.stretch;
  const [x, y] = [planX - origin[0], planY - origin[1]];
  const away = (factor - 1) * ((x - ax) * nx + (y - ay) * ny);
  return [x + away * nx, y + away * ny];
}

interface Hit {
  readonly at: number;
  /** Between point `index` of the way and the next, at this share. */
  readonly index: number;
  readonly share: number;
  /** Goes through, not only touches. */
  readonly sure: boolean;
}

/** Where a run goes through an edge, or touches it. */
function crossing({ points }: Run, edge: DoorEdge): Hit | null {
  let touched: Hit | null = null;
  for (let i = 0; i < points.length; i++) {
    const [p, q] = [points[i]!, points[i + 1]];
    const off = offLine(edge, p.x, p.y);
    if (Math.abs(off) <= ON) {
      if (isWithin(edge, along(edge, p.x, p.y)))
        touched ??= { at: p.at, index: p.index, share: 0, sure: false };
      continue;
    }
    const beyond = q && offLine(edge, q.x, q.y);
    if (!q || beyond === undefined || Math.abs(beyond) <= ON || beyond > 0 === off > 0) continue;
    const share = off / (off - beyond);
    const t = along(edge, p.x + share * (q.x - p.x), p.y + share * (q.y - p.y));
    if (isWithin(edge, t)) return { at: p.at + share * (q.at - p.at), index: p.index, share, sure: true };
  }
  return touched;
}

const offLine = ({ ax, ay, ux, uy }: DoorEdge, x: number, y: number): number => ux * (y - ay) - uy * (x - ax);
const along = ({ ax, ay, ux, uy }: DoorEdge, x: number, y: number): number => ux * (x - ax) + uy * (y - ay);
const isWithin = ({ length }: DoorEdge, t: number): boolean => t >= -ON && t <= length + ON;

const known = new WeakMap<Nav, readonly (readonly DoorEdge[])[]>();

/** The edges that doors stand on, by sheet. Kept with the nav. */
function edgesOn(nav: Nav): readonly (readonly DoorEdge[])[] {
  const before = known.get(nav);
  if (before) return before;
  const bySheet: DoorEdge[][] = nav.sheets.map(() => []);
  for (let door = 0; door + 1 < nav.doorStart.length; door++) {
    for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) {
      const h = nav.doorHalfEdges[i]!;
      const twin = nav.twin[h]!;
      // Of the two sides of an edge on one sheet one is enough; on a joint each sheet has its own.
      if (twin >= 0 && twin < h && nav.jump[h] === 0) continue;
      const n = nextHalfEdge(h);
      const [ax, ay] = [nav.x[h]!, nav.y[h]!];
      const [dx, dy] = [nav.x[n]! - ax, nav.y[n]! - ay];
      const length = Math.hypot(dx, dy);
      if (length === 0) continue;
      const edge = { door, ax, ay, ux: dx / length, uy: dy / length, length };
      bySheet[nav.sheetOf[Math.floor(h / 3)]!]!.push(edge);
    }
  }
  known.set(nav, bySheet);
  return bySheet;
}
