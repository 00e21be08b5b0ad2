import { finished, type Steps } from '../../base/steps';
import { locate, planOf } from '../../geometry/nav/locate';
import { placeInRings } from '../../geometry/plane/place-in-rings';
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
/** Exits that triangles are held against in one step: some ten milliseconds. */
const LOOKS_A_STEP = 1_000_000;

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
export const fileExits = (nav: Nav, exits: readonly Exit[], longest: number): FiledExits =>
  finished(filedExitSteps(nav, exits, longest));

/** `fileExits` in parts. */
export function* filedExitSteps(nav: Nav, exits: readonly Exit[], longest: number): Steps<FiledExits> {
  const boxes = new Float64Array(4 * exits.length);
  for (const [e, exit] of exits.entries())
    boxOf('line' in exit ? exit.line : exit.ring, longest, boxes, 4 * e);
  const flights = Int32Array.from(exits, (exit) => ('line' in exit ? flightUnder(nav, exit) : -1));
  const start = new Int32Array(nav.triangleCount + 1);
  const items: number[] = [];
  const corner: [number, number] = [0, 0];
  let looks = 0;
  for (let t = 0; t < nav.triangleCount; t++) {
    looks += 10 + exits.length;
    if (looks >= LOOKS_A_STEP) {
      looks = 0;
      yield;
    }
    const sheet = nav.sheets[nav.sheetOf[t]!]!;
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      planOf(nav, nav.sheetOf[t]!, nav.x[h]!, nav.y[h]!, corner);
      const x = corner[0] + nav.origin[0];
      const y = corner[1] + nav.origin[1];
      minX = Math.min(minX, x);
      minY = Math.min(minY, y);
      maxX = Math.max(maxX, x);
      maxY = Math.max(maxY, y);
    }
    for (let e = 0, at = 0; e < exits.length; e++, at += 4) {
      if (minX > boxes[at + 2]! || maxX < boxes[at]! || minY > boxes[at + 3]! || maxY < boxes[at + 1]!)
        continue;
      const exit = exits[e]!;
      // With the step over a line one may come to another storey.
      if ('line' in exit || (sheet.flight < 0 && exit.storey === sheet.storey)) items.push(e);
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
      if (placeInRings([exit.ring], px, py, 0) !== 'outside') return e;
      continue;
    }
    const isOn = flight < 0 ? storey === exit.storey : flight === flights[e];
    if (isOn && isPassed(exit.line, begun[0] + nav.origin[0], begun[1] + nav.origin[1], px, py)) return e;
  }
  return -1;
}

const begun: [number, number] = [0, 0];
const ended: [number, number] = [0, 0];

/** An exit's line, with the direction along it. */
interface Beyond {
  readonly ax: number;
  readonly ay: number;
  readonly ux: number;
  readonly uy: number;
  readonly length: number;
  readonly beyond: number;
}

/** Tells of an edge whether it is part of what ends the floor beyond an exit's line. O(exits), then O(lines of the storey) an edge. */
export function beyondExits(nav: Nav, exits: readonly Exit[]): (halfEdge: number) => boolean {
  const lines = new Map<number, Beyond[]>();
  for (const exit of exits) {
    if (!('line' in exit)) continue;
    const [[ax, ay], [bx, by]] = exit.line;
    const length = Math.hypot(bx - ax, by - ay);
    const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
    const line = { ax: ax - nav.origin[0], ay: ay - nav.origin[1], ux, uy, length, beyond: exit.beyond };
    lines.set(exit.storey, [...(lines.get(exit.storey) ?? []), line]);
  }
  const isWithin = ({ ax, ay, ux, uy, length, beyond }: Beyond, h: number): boolean => {
    const dx = nav.x[h]! - ax;
    const dy = nav.y[h]! - ay;
    const along = dx * ux + dy * uy;
    if (along < -ROUNDING || along > length + ROUNDING) return false;
    const off = ux * dy - uy * dx;
    return off > ROUNDING && off <= beyond + ROUNDING;
  };
  return (halfEdge) => {
    const sheet = nav.sheets[nav.sheetOf[Math.floor(halfEdge / 3)]!]!;
    if (sheet.flight >= 0) return false;
    const end = nextHalfEdge(halfEdge);
    for (const line of lines.get(sheet.storey) ?? [])
      if (isWithin(line, halfEdge) && isWithin(line, end)) return true;
    return false;
  };
}

/** Writes least x, least y, most x, most y of some points, widened, at a place of `boxes`. */
function boxOf(points: readonly Point[], by: number, boxes: Float64Array, at: number): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  boxes[at] = Math.min(...xs) - by;
  boxes[at + 1] = Math.min(...ys) - by;
  boxes[at + 2] = Math.max(...xs) + by;
  boxes[at + 3] = Math.max(...ys) + by;
}

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
