import { nextHalfEdge } from '../../plane/triangulation';
import { STRAIGHT, type Walk } from '../walk';
import { IntColumn } from './column';
import type { Gates } from './gates';

/**
 * Where taut strings may bend. A fan with gates in it is a node between each two of them, so that what is shut parts
 * it; those beside each other are linked through the gate. Shutting adds no bend beyond these: a string bends in a part
 * of a fan only where it bends in the whole of it, and ends of gates that stand free on the floor are nodes from the
 * beginning (`free`).
 */
export interface BendNodes {
  readonly count: number;
  /** Corners of node n, counter-clockwise: `start[n] … start[n + 1] − 1` of `corners`. */
  readonly start: Int32Array;
  readonly corners: Int32Array;
  /** Per half-edge: the node that the corner at its start belongs to, −1 = none, and its angle in the whole fan. */
  readonly of: Int32Array;
  readonly from: Float64Array;
  /** Angle of the whole fan, radians. */
  readonly angle: Float64Array;
  /** 1 = on open floor: bends, or not, by what is shut beside it. */
  readonly free: Uint8Array;
  /** Links: nodes of one fan beside each other, and the half-edge that leads from the first to the second. */
  readonly linkFrom: Int32Array;
  readonly linkTo: Int32Array;
  readonly linkOver: Int32Array;
}

/** Finds the nodes of a surface with every door open. O(half-edges). */
export function bendNodes(walk: Walk, gates: Gates): BendNodes {
  const { nav, fanStart, fanCorners, fanAngle, bends, twin } = walk;
  const of = new Int32Array(twin.length).fill(-1);
  const from = walk.cornerFrom.slice();
  const [corners, start] = [new IntColumn(), new IntColumn()];
  const angles: number[] = [];
  const free: number[] = [];
  const [linkFrom, linkTo, linkOver] = [new IntColumn(), new IntColumn(), new IntColumn()];
  /** Links the nodes on the two sides of the right edge of a corner. */
  const link = (h: number): void => {
    const [left, right] = [of[h]!, of[nextHalfEdge(twin[h]!)]!];
    if (left === right) return;
    for (const [a, b, over] of [
      [left, right, h],
      [right, left, twin[h]!],
    ] as const) {
      linkFrom.push(a);
      linkTo.push(b);
      linkOver.push(over);
    }
  };
  for (let fan = 0; fan < walk.fanCount; fan++) {
    const run = fanCorners.subarray(fanStart[fan]!, fanStart[fan + 1]!);
    const open = twin[run[0]!]! < 0;
    if (open ? bends[fan] === 0 || fanAngle[fan]! <= Math.PI + STRAIGHT : !mayBend(walk, gates, run))
      continue;
    const turned = open ? run : turnedToGate(gates, run);
    let angle = 0;
    for (let i = 0; i < turned.length; i++) {
      const h = turned[i]!;
      if (i === 0 || gates.of[h]! >= 0) {
        start.push(corners.size);
        angles.push(fanAngle[fan]!);
        free.push(open ? 0 : 1);
      }
      of[h] = start.size - 1;
      from[h] = angle;
      angle += nav.cornerAngle[h]!;
      corners.push(h);
    }
    for (const h of turned) if (twin[h]! >= 0 && gates.of[h]! >= 0) link(h);
  }
  const count = start.size;
  start.push(corners.size);
  return {
    count,
    start: start.data.slice(0, start.size),
    corners: corners.data.slice(0, corners.size),
    of,
    from,
    angle: Float64Array.from(angles),
    free: Uint8Array.from(free),
    linkFrom: linkFrom.data.slice(0, linkFrom.size),
    linkTo: linkTo.data.slice(0, linkTo.size),
    linkOver: linkOver.data.slice(0, linkOver.size),
  };
}

/** Can what is shut make a bend of a vertex with floor all round? Not where one straight gate runs on over it. */
function mayBend(walk: Walk, gates: Gates, run: Int32Array): boolean {
  let widest = 0;
  let angle = 0;
  let first = -1;
  let gateCount = 0;
  const names = new Set<number>();
  for (let i = 0; i < 2 * run.length; i++) {
    const h = run[i % run.length]!;
    if (gates.of[h]! >= 0) {
      if (first >= 0) widest = Math.max(widest, angle);
      else first = i;
      angle = 0;
      if (i < run.length) gateCount++;
      // The same gate is passed one way on one side of the vertex and the other way on the other.
      names.add(gates.of[h]!).add(gates.of[walk.twin[h]!]!);
    }
    angle += walk.nav.cornerAngle[h]!;
    if (first >= 0 && i === first + run.length) break;
  }
  if (gateCount === 0) return false;
  return gateCount !== 2 || names.size > 2 || widest > Math.PI + STRAIGHT;
}

function turnedToGate(gates: Gates, run: Int32Array): Int32Array {
  const at = run.findIndex((h) => gates.of[h]! >= 0);
  return Int32Array.from([...run.subarray(at), ...run.subarray(0, at)]);
}
