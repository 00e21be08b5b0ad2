import { finished, type Steps } from '../../../base/steps';
import type { Nav } from '../nav';
import { type Filed, file } from './column';
import { Drift } from './drift';
import { findPassedBy } from './passed-by';
import { routingFloor, type RoutingFloor } from './routing-floor';
import { SightSweep } from './sight-sweep';
import { Sights, type Cones, type Passages } from './sights';

/** Nodes that are looked out of in one step: some ten milliseconds. */
const NODES_A_STEP = 1000;

/**
 * All straight runs of taut strings between the bends of a surface, with every door open: whatever is shut, a shortest
 * way is made of some of them. An arc is walked from one node to the other.
 */
export interface TautGraph {
  readonly floor: RoutingFloor;
  readonly drift: Drift;
  readonly nodeCount: number;
  readonly arcCount: number;
  /**
   * Arcs that arrive at node n: `arrivals[n] … arrivals[n + 1] − 1`; up to `arrivalsAwake[n]` those from nodes that ways
   * lead by between rooms that are no dead ends, then the others, each by the angle under which they arrive.
   */
  readonly arrivals: Int32Array;
  readonly arrivalsAwake: Int32Array;
  /** Per arc: the one the other way. */
  readonly mate: Int32Array;
  /** Per arc: its two ends, metres, and the way there in the frame where it starts. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly length: Float64Array;
  /** Per arc: what it comes to, metres: its length, and on a surface with paces its drift. */
  readonly cost: Float64Array;
  readonly dx: Float64Array;
  readonly dy: Float64Array;
  /** Per arc: angle in the fan that it leaves, and in the one that it arrives at. */
  readonly leaves: Float64Array;
  readonly arrives: Float64Array;
  /** Per node: not 0 where strings bend only on their way into or out of dead ends (see `findPassedBy`). */
  readonly passedBy: Uint8Array;
  /** Per arc: the last gate or joint that it passes (see `passages`), −1 = none. */
  readonly via: Int32Array;
  /** Per node: 1 where strings may bend any way for all that angles tell (parts of fans, and what stands free). */
  readonly anyAngle: Uint8Array;
  readonly passages: Passages;
  /** Arcs that pass gate g. */
  readonly arcsOfGate: Filed;
  /** Cones into rooms from nodes that look up. */
  readonly conesUp: Cones;
}

/** Makes the graph. O(nodes · triangles seen from one); a third of a second for a hospital of 50 storeys. */
export const tautGraph = (nav: Nav): TautGraph => finished(tautGraphSteps(nav));

/** `tautGraph` in parts. */
export function* tautGraphSteps(nav: Nav): Steps<TautGraph> {
  const floor = routingFloor(nav);
  yield;
  const sights = new Sights();
  const sweep = new SightSweep(floor, sights, 1);
  for (let node = 0; node < floor.nodes.count; node++) {
    sweep.lookFrom(node);
    if (node % NODES_A_STEP === NODES_A_STEP - 1) yield;
  }
  yield;
  return yield* packingSteps(floor, sights);
}

function* packingSteps(floor: RoutingFloor, sights: Sights): Steps<TautGraph> {
  const { nodes, gates, nav } = floor;
  const { passages } = sights;
  const seen = sights.size;
  const links = nodes.linkFrom.length;
  const arcCount = 2 * seen + links;
  // Numbered at first: each run up, each run down, each link.
  const ends = new Int32Array(arcCount);
  ends.set(sights.to.data.subarray(0, seen));
  ends.set(sights.from.data.subarray(0, seen), seen);
  ends.set(nodes.linkTo, 2 * seen);
  const byArrival = file(nodes.count, ends);
  const order = byArrival.items;
  const angles = new Float64Array(arcCount);
  angles.set(sights.arrives.data.subarray(0, seen));
  angles.set(sights.leaves.data.subarray(0, seen), seen);
  const anyAngle = nodes.free.slice();
  for (const node of nodes.linkFrom) anyAngle[node] = 1;
  const fromOf = (item: number): number =>
    item < seen
      ? sights.from.data[item]!
      : item < 2 * seen
        ? sights.to.data[item - seen]!
        : nodes.linkFrom[item - 2 * seen]!;
  yield;
  const passedBy = findPassedBy(floor, byArrival, fromOf, angles, anyAngle);
  yield;
  const arrivalsAwake = new Int32Array(nodes.count);
  for (let node = 0; node < nodes.count; node++) {
    const begin = byArrival.start[node]!;
    const end = byArrival.start[node + 1]!;
    let awake = begin;
    for (let i = begin; i < end; i++) {
      const item = order[i]!;
      const other = fromOf(item);
      if (passedBy[other] !== 0 || floor.leftTo[floor.roomOf[other]!]! >= 0) continue;
      order[i] = order[awake]!;
      order[awake++] = item;
    }
    arrivalsAwake[node] = awake;
    sortByAngle(order, begin, awake, angles);
    sortByAngle(order, awake, end, angles);
  }
  yield;
  const [from, to, via] = [new Int32Array(arcCount), new Int32Array(arcCount), new Int32Array(arcCount)];
  const [length, dx, dy] = [
    new Float64Array(arcCount),
    new Float64Array(arcCount),
    new Float64Array(arcCount),
  ];
  const [leaves, arrives] = [new Float64Array(arcCount), new Float64Array(arcCount)];
  const arcOf = new Int32Array(arcCount);
  for (let arc = 0; arc < arcCount; arc++) arcOf[order[arc]!] = arc;
  const mate = new Int32Array(arcCount);
  for (let arc = 0; arc < arcCount; arc++) {
    const item = order[arc]!;
    if (item >= 2 * seen) {
      const link = item - 2 * seen;
      // The two ways through a gate stand together.
      mate[arc] = arcOf[2 * seen + (link ^ 1)]!;
      from[arc] = nodes.linkFrom[link]!;
      to[arc] = nodes.linkTo[link]!;
      via[arc] = passages.add(nodes.linkOver[link]!, -1);
      continue;
    }
    const up = item < seen;
    const sight = up ? item : item - seen;
    mate[arc] = arcOf[up ? item + seen : sight]!;
    from[arc] = (up ? sights.from : sights.to).data[sight]!;
    to[arc] = (up ? sights.to : sights.from).data[sight]!;
    via[arc] = up ? sights.via.data[sight]! : turnedBack(passages, sights.via.data[sight]!, nav.twin);
    length[arc] = sights.length.data[sight]!;
    dx[arc] = (up ? 1 : -1) * sights.dx.data[sight]!;
    dy[arc] = (up ? 1 : -1) * sights.dy.data[sight]!;
    leaves[arc] = (up ? sights.leaves : sights.arrives).data[sight]!;
    arrives[arc] = (up ? sights.arrives : sights.leaves).data[sight]!;
  }
  yield;
  const drift = new Drift(nav);
  return {
    floor,
    drift,
    nodeCount: nodes.count,
    arcCount,
    arrivals: byArrival.start,
    mate,
    from,
    to,
    length,
    cost: drift.any ? costs(floor, drift, { from, to, length, via, passages }) : length,
    dx,
    dy,
    leaves,
    arrives,
    via,
    anyAngle,
    passedBy,
    arrivalsAwake,
    passages,
    arcsOfGate: byGate(gates.count, gates.of, passages, via),
    conesUp: sights.cones,
  };
}

/** Height of a node's point (`Drift`). O(1). */
export function heightOf({ nodes, nav }: RoutingFloor, drift: Drift, node: number): number {
  const corner = nodes.corners[nodes.start[node]!]!;
  return drift.at(Math.floor(corner / 3), nav.x[corner]!, nav.y[corner]!);
}

function costs(
  floor: RoutingFloor,
  drift: Drift,
  { from, to, length, via, passages }: Pick<TautGraph, 'from' | 'to' | 'length' | 'via' | 'passages'>,
): Float64Array {
  const heights = Float64Array.from({ length: floor.nodes.count }, (_, node) => heightOf(floor, drift, node));
  return length.map((metres, arc) => {
    const climbed = heights[to[arc]!]! - heights[from[arc]!]!;
    // Never less than nothing, for all that rounding does.
    return Math.max(0, metres + climbed + drift.overJoints(passages, via[arc]!));
  });
}

/** Sorts a stretch of items; few, or nearly sorted as nodes look round. */
function sortByAngle(items: Int32Array, from: number, to: number, angles: Float64Array): void {
  for (let i = from + 1; i < to; i++) {
    const item = items[i]!;
    const angle = angles[item]!;
    let at = i;
    for (; at > from && angles[items[at - 1]!]! > angle; at--) items[at] = items[at - 1]!;
    items[at] = item;
  }
}

/** The same passages the other way. */
function turnedBack(passages: Passages, via: number, twin: Int32Array): number {
  let back = -1;
  for (let at = via; at >= 0; at = passages.before.data[at]!) {
    back = passages.add(twin[passages.over.data[at]!]!, back);
  }
  return back;
}

/** Arcs by the gates that they pass. */
function byGate(count: number, gateOf: Int32Array, passages: Passages, via: Int32Array): Filed {
  const gatesPassed: number[] = [];
  const arcs: number[] = [];
  for (let arc = 0; arc < via.length; arc++) {
    for (let at = via[arc]!; at >= 0; at = passages.before.data[at]!) {
      const gate = gateOf[passages.over.data[at]!]!;
      if (gate < 0) continue;
      gatesPassed.push(gate);
      arcs.push(arc);
    }
  }
  const { start, items } = file(count, gatesPassed);
  return { start, items: items.map((entry) => arcs[entry]!) };
}
