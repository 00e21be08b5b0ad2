import { locate, planOf } from '../../geometry/nav/locate';
import { nextHalfEdge } from '../../geometry/plane/triangulation';
import type { Nav } from '../../geometry/nav/nav';
import type { Crowd } from '../crowd/crowd';

type Point = readonly [number, number];

/** An area of a storey in plan (metres, a ring): whose centre is in it has left. */
export interface ExitArea {
  readonly storey: number;
  readonly ring: readonly Point[];
}

/** A line across the floor of a storey in plan, metres: whose centre passes it has left. */
export interface ExitLine {
  readonly storey: number;
  readonly line: readonly [Point, Point];
  /** So far the floor of the exit itself goes on to the left of the line, metres: walls there hold nobody up. */
  readonly beyond: number;
}

export type Exit = ExitArea | ExitLine;

/** Rounding of the surface, metres. */
const ROUNDING = 1e-6;

/** Exits by the triangles that somebody may stand in with whose step they are reached. */
export interface FiledExits {
  readonly exits: readonly Exit[];
  /** Per exit: the flight that its line lies on (the floor within a door between two storeys), −1 = none. */
  readonly flights: Int32Array;
  /** Exits near triangle t: `start[t] … start[t + 1] − 1` of `items`, ascending. */
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Files exits for steps of at most `longest` metres. O(triangles · exits). */
export function fileExits(nav: Nav, exits: readonly Exit[], longest: number): FiledExits {
  const boxes = exits.map((exit) => boxOf('line' in exit ? exit.line : exit.ring, longest));
  const flights = Int32Array.from(exits, (exit) => ('line' in exit ? flightUnder(nav, exit) : -1));
  const start = new Int32Array(nav.triangleCount + 1);
  const items: number[] = [];
  for (let t = 0; t < nav.triangleCount; t++) {
    const sheet = nav.sheets[nav.sheetOf[t]!]!;
    const box = triangleBox(nav, t);
    for (let e = 0; e < exits.length; e++) {
      const exit = exits[e]!;
      // With the step over a line one may come to another storey.
      const isOn = 'line' in exit || (sheet.flight < 0 && exit.storey === sheet.storey);
      if (isOn && doMeet(box, boxes[e]!)) items.push(e);
    }
    start[t + 1] = items.length;
  }
  return { exits, flights, start, items: Int32Array.from(items) };
}

function flightUnder(nav: Nav, { storey, line: [a, b] }: ExitLine): number {
  const at = locate(nav, storey, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
  return at === null || at.gap > 0 ? -1 : nav.sheets[nav.sheetOf[at.triangle]!]!.flight;
}

/** May anybody in a triangle have reached an exit? O(1). */
export const isNearExit = ({ start }: FiledExits, triangle: number): boolean =>
  start[triangle]! < start[triangle + 1]!;

/**
 * The first exit of those `allowed` (1 by their index) that somebody has reached with a step that began in triangle `from` at
 * (fromX, fromY) of its frame; −1 = none. O(exits near the triangle · their points).
 */
export function exitReached(
  { exits, flights, start, items }: FiledExits,
  nav: Nav,
  { x, y, triangle }: Crowd,
  i: number,
  from: number,
  fromX: number,
  fromY: number,
  allowed: Uint8Array,
): number {
  const t = triangle[i]!;
  planOf(nav, nav.sheetOf[t]!, x[i]!, y[i]!, ended);
  planOf(nav, nav.sheetOf[from]!, fromX, fromY, begun);
  const px = ended[0] + nav.origin[0];
  const py = ended[1] + nav.origin[1];
  const { flight, storey } = nav.sheets[nav.sheetOf[from]!]!;
  for (let k = start[t]!; k < start[t + 1]!; k++) {
    const e = items[k]!;
    const exit = exits[e]!;
    if (allowed[e] !== 1) continue;
    if (!('line' in exit)) {
      if (isInRing(exit.ring, px, py)) return e;
      continue;
    }
    const isOn = flight < 0 ? storey === exit.storey : flight === flights[e];
    if (isOn && isPassed(exit.line, begun[0] + nav.origin[0], begun[1] + nav.origin[1], px, py)) return e;
  }
  return -1;
}

const begun: [number, number] = [0, 0];
const ended: [number, number] = [0, 0];

/** Is an edge part of what ends the floor beyond an exit's line? O(exits). */
export function isBeyondExit(nav: Nav, exits: readonly Exit[], halfEdge: number): boolean {
  const sheet = nav.sheets[nav.sheetOf[Math.floor(halfEdge / 3)]!]!;
  if (sheet.flight >= 0) return false;
  const ends = [halfEdge, nextHalfEdge(halfEdge)];
  return exits.some((exit) => {
    if (!('line' in exit) || exit.storey !== sheet.storey) return false;
    const [[ax, ay], [bx, by]] = exit.line;
    const length = Math.hypot(bx - ax, by - ay);
    const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
    return ends.every((h) => {
      const [dx, dy] = [nav.x[h]! + nav.origin[0] - ax, nav.y[h]! + nav.origin[1] - ay];
      const [along, off] = [dx * ux + dy * uy, ux * dy - uy * dx];
      const isAcross = along >= -ROUNDING && along <= length + ROUNDING;
      return isAcross && off > ROUNDING && off <= exit.beyond + ROUNDING;
    });
  });
}

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

function boxOf(points: readonly Point[], by: number): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [minX, minY] = [Math.min(...xs) - by, Math.min(...ys) - by];
  return { minX, minY, maxX: Math.max(...xs) + by, maxY: Math.max(...ys) + by };
}

/** In plan. */
function triangleBox(nav: Nav, t: number): Box {
  const corners = [3 * t, 3 * t + 1, 3 * t + 2].map((h): Point => {
    const at: [number, number] = [0, 0];
    planOf(nav, nav.sheetOf[t]!, nav.x[h]!, nav.y[h]!, at);
    return [at[0] + nav.origin[0], at[1] + nav.origin[1]];
  });
  return boxOf(corners, 0);
}

const doMeet = (a: Box, b: Box): boolean =>
  a.minX <= b.maxX && a.maxX >= b.minX && a.minY <= b.maxY && a.maxY >= b.minY;

/** Does a step lead over a line, or touch it? */
function isPassed(
  [[ax, ay], [bx, by]]: ExitLine['line'],
  px: number,
  py: number,
  x: number,
  y: number,
): boolean {
  const [ux, uy] = [bx - ax, by - ay];
  const before = ux * (py - ay) - uy * (px - ax);
  const after = ux * (y - ay) - uy * (x - ax);
  if (before === after || before * after > 0) return false;
  const share = before / (before - after);
  const along = (px + share * (x - px) - ax) * ux + (py + share * (y - py) - ay) * uy;
  return along >= 0 && along <= ux * ux + uy * uy;
}

/** Is a place within a ring, or on its edge? */
function isInRing(ring: ExitArea['ring'], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[j]!;
    const [bx, by] = ring[i]!;
    const turn = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    if (turn === 0 && (x - ax) * (x - bx) <= 0 && (y - ay) * (y - by) <= 0) return true;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
