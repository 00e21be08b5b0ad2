import { nextHalfEdge } from '../../plane/triangulation';
import type { Nav } from '../nav';
import type { Passages } from './sights';

/**
 * How a way is made up, metres: on the level (and along a step), up flights and down them (along the
 * slope). Whoever has a pace for each has
 * the time that it takes.
 */
export interface Climb {
  level: number;
  up: number;
  down: number;
}

/** A run over a flight that rises less than this (sine) goes along a step. */
const SIDEWAYS = 1e-9;

export const newClimb = (): Climb => ({ level: 0, up: 0, down: 0 });

/**
 * Adds a straight run to a climb: one that was looked along from an apex to (x, y) on a sheet, by (dx, dy), through the
 * passages up to `via`. `back`: it is walked the other way, to the apex. O(passages).
 */
export function addRun(
  nav: Nav,
  climb: Climb,
  passages: Passages,
  via: number,
  sheet: number,
  x: number,
  y: number,
  dx: number,
  dy: number,
  back: boolean,
): void {
  let [left, px, py, on] = [1, x, y, sheet];
  for (let at = via; at >= 0; at = passages.before.data[at]!) {
    const over = passages.over.data[at]!;
    const shift = nav.jump[over]!;
    if (shift === 0) continue;
    // Where the run comes over the joint, seen from its end.
    const into = nav.twin[over]!;
    const n = nextHalfEdge(into);
    const ex = nav.x[n]! - nav.x[into]!;
    const ey = nav.y[n]! - nav.y[into]!;
    const across = ex * dy - ey * dx;
    const off = ex * (py - nav.y[into]!) - ey * (px - nav.x[into]!);
    const part = across === 0 ? 0 : Math.min(left, Math.max(0, off / across));
    addPart(nav, climb, on, part * dx, part * dy, back);
    left -= part;
    px += -part * dx - nav.jumpX[shift]!;
    py += -part * dy - nav.jumpY[shift]!;
    on = nav.sheetOf[Math.floor(over / 3)]!;
  }
  addPart(nav, climb, on, left * dx, left * dy, back);
}

function addPart(nav: Nav, climb: Climb, sheet: number, dx: number, dy: number, back: boolean): void {
  const { flight, stretch } = nav.sheets[sheet]!;
  const length = Math.hypot(dx, dy);
  const rise = dx * stretch.nx + dy * stretch.ny;
  if (flight < 0 || Math.abs(rise) <= SIDEWAYS * length) climb.level += length;
  else if (rise > 0 !== back) climb.up += length;
  else climb.down += length;
}
