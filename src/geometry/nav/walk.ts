import { previousHalfEdge } from '../plane/triangulation';
import type { Nav } from './nav';

/**
 * The surface with some doors shut. A fan is a run of corners around a vertex between two edges that can't be
 * crossed (or all the way round): what can be walked around that point without leaving its neighbourhood.
 * Shortest ways bend only at fans wider than π.
 */
export interface Walk {
  readonly nav: Nav;
  /** As `nav.twin`, −1 also where a shut door stands. */
  readonly twin: Int32Array;
  readonly fanCount: number;
  /** Per half-edge: the fan that the corner at its start belongs to. */
  readonly fanOf: Int32Array;
  /** Corners of fan f, counter-clockwise: `fanCorners[fanStart[f] … fanStart[f + 1] − 1]`. */
  readonly fanStart: Int32Array;
  readonly fanCorners: Int32Array;
  /** Per half-edge: angle from the fan's right edge to the half-edge, radians. */
  readonly cornerFrom: Float64Array;
  /** Whole angle of each fan, radians. */
  readonly fanAngle: Float64Array;
  /** 1 where shortest ways may bend: fans with two edges, wider than π (straight walls included). */
  readonly bends: Uint8Array;
}

/** Fans up to this much narrower than π count as bends, and ways go straight on within this, radians. */
export const STRAIGHT = 1e-8;

/**
 * The surface with the doors shut whose entry in `closed` is not 0 (none when left out). O(half-edges), about
 * a millisecond for a storey of a hospital.
 */
export const openWalk = (nav: Nav, closed?: Uint8Array): Walk =>
  walkOf(nav, closed ? shut(nav, closed) : nav.twin);

/** As `openWalk`, and nobody gets from one storey to another: each is walked on by itself. O(half-edges). */
export function levelWalk(nav: Nav, closed: Uint8Array): Walk {
  const storeyOf = (h: number): number => nav.sheets[nav.sheetOf[Math.floor(h / 3)]!]!.storey;
  // Only a jump leads to another sheet.
  return barredWalk(nav, (h) => nav.jump[h] !== 0 && storeyOf(h) !== storeyOf(nav.twin[h]!), closed);
}

/** As `openWalk`, and no edge is crossed that is barred: `barred` says the same of both its half-edges. O(half-edges). */
export function barredWalk(nav: Nav, barred: (halfEdge: number) => boolean, closed?: Uint8Array): Walk {
  const twin = closed ? shut(nav, closed) : nav.twin.slice();
  for (let h = 0; h < twin.length; h++) if (nav.twin[h]! >= 0 && barred(h)) twin[h] = -1;
  return walkOf(nav, twin);
}

/** The surface with the half-edges across that are given: `nav.twin`, or −1 on both sides. O(half-edges). */
export function walkOf(nav: Nav, twin: Int32Array): Walk {
  const total = twin.length;
  const fanOf = new Int32Array(total).fill(-1);
  const fanCorners = new Int32Array(total);
  const fanStart = new Int32Array(total + 1);
  const cornerFrom = new Float64Array(total);
  const fanAngle = new Float64Array(total);
  const bends = new Uint8Array(total);
  let fans = 0;
  let filled = 0;
  const gather = (first: number, open: boolean): void => {
    let angle = 0;
    for (let h = first; h >= 0 && fanOf[h] === -1; h = twin[previousHalfEdge(h)]!) {
      fanOf[h] = fans;
      cornerFrom[h] = angle;
      fanCorners[filled++] = h;
      angle += nav.cornerAngle[h]!;
    }
    fanAngle[fans] = angle;
    bends[fans] = open && angle > Math.PI - STRAIGHT ? 1 : 0;
    fanStart[++fans] = filled;
  };
  for (let h = 0; h < total; h++) if (twin[h]! < 0) gather(h, true);
  for (let h = 0; h < total; h++) if (fanOf[h] === -1) gather(h, false);
  return {
    nav,
    twin,
    fanCount: fans,
    fanOf,
    fanStart: fanStart.slice(0, fans + 1),
    fanCorners,
    cornerFrom,
    fanAngle: fanAngle.slice(0, fans),
    bends: bends.slice(0, fans),
  };
}

function shut(nav: Nav, closed: Uint8Array): Int32Array {
  const twin = nav.twin.slice();
  for (let door = 0; door + 1 < nav.doorStart.length; door++) {
    if ((closed[door] ?? 0) === 0) continue;
    for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) twin[nav.doorHalfEdges[i]!] = -1;
  }
  return twin;
}

/** Where a fan's vertex lies in the frame of its first corner's sheet. O(1). */
export const fanCorner = (walk: Walk, fan: number): number => walk.fanCorners[walk.fanStart[fan]!]!;
