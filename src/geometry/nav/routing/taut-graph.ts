import { finished, type Steps } from '../../../base/steps';
import type { Nav } from '../nav';
import { type Filed, file } from './column';
import { Drift } from './drift';
import { findPassedBy } from './passed-by';
import { routingFloorSteps, type RoutingFloor } from './routing-floor';
import { SightSweep } from './sight-sweep';
import { Cones, Passages, Sights } from './sights';

/** Arcs that are gone through in one step. */
const ARCS_A_STEP = 250_000;
/** Arcs that are sorted in one step. */
const SORTED_A_STEP = 250_000;
/** More arcs at a node are sorted as one sorts many. */
const MANY = 100;

/** A little more than a hospital has of each for a node. */
const RUNS_A_NODE = 8;
const CONES_A_NODE = 4;
const PASSAGES_A_NODE = 5;

/**
 * All straight runs of taut strings between the bends of a surface, with every door open: whatever is shut, a shortest
 * way is made of some of them. An arc is a run walked from one node to the other.
 */
export interface TautGraph {
  readonly floor: RoutingFloor;
  readonly drift: Drift;
  readonly nodeCount: number;
  readonly arcCount: number;
  /**
   * Arcs that arrive at node n: `arrivals[n] … arrivals[n + 1] − 1`; up to `arrivalsAwake[n]` those from nodes that don't sleep,
   * then the others, both by the angle under which they arrive.
   */
  readonly arrivals: Int32Array;
  readonly arrivalsAwake: Int32Array;
  /** Per arc: the one the other way. */
  readonly mate: Int32Array;
  /** Per arc: the node that it starts from; it ends at that of its mate. */
  readonly from: Int32Array;
  /** Per arc: the angle in the fan of its last node under which it arrives there; it leaves under that of its mate. */
  readonly angle: Float64Array;
  /** Per arc: metres, and what it comes to, metres: its length, and on a surface with paces its drift. */
  readonly length: Float64Array;
  readonly cost: Float64Array;
  /** The runs as they were looked along; per arc: twice its run, 1 more where it is walked the other way. */
  readonly runs: Sights;
  readonly runOf: Int32Array;
  /** Per node: 1 in dead ends, and where it is passed by else. */
  readonly asleep: Uint8Array;
  /** Per node: not 0 where strings bend only on their way into or out of dead ends (see `findPassedBy`). */
  readonly passedBy: Uint8Array;
  /** Per node: 1 where strings may bend any way for all that angles tell (parts of fans, and what stands free). */
  readonly anyAngle: Uint8Array;
  readonly passages: Passages;
  /** Arcs that pass gate g. */
  readonly arcsOfGate: Filed;
  /** Cones into rooms from nodes that look up. */
  readonly conesUp: Cones;
}

type Packed = Pick<
  TautGraph,
  | 'arrivals'
  | 'arrivalsAwake'
  | 'mate'
  | 'from'
  | 'angle'
  | 'length'
  | 'runs'
  | 'runOf'
  | 'anyAngle'
  | 'asleep'
>;

/** Makes the graph. O(nodes · triangles seen from one); a third of a second for a hospital of 50 storeys. */
export const tautGraph = (nav: Nav): TautGraph => finished(tautGraphSteps(nav));

/** `tautGraph` in parts. */
export function* tautGraphSteps(nav: Nav): Steps<TautGraph> {
  const floor = yield* routingFloorSteps(nav);
  yield;
  const { count } = floor.nodes;
  const cones = new Cones(CONES_A_NODE * count);
  const sights = new Sights(cones, new Passages(PASSAGES_A_NODE * count), RUNS_A_NODE * count);
  const sweep = new SightSweep(floor, sights, 1);
  yield* sweep.lookSteps();
  yield;
  return yield* packingSteps(floor, sights);
}

/** The node that an arc ends at. O(1). */
export const endOf = ({ from, mate }: TautGraph, arc: number): number => from[mate[arc]!]!;

/** Angle in the fan of its first node under which an arc leaves it. O(1). */
export const leavesUnder = ({ angle, mate }: TautGraph, arc: number): number => angle[mate[arc]!]!;

/** The way along an arc in the frame where it starts, metres. O(1). */
export function alongArc({ runs, runOf }: TautGraph, arc: number): readonly [number, number] {
  const run = runOf[arc]!;
  const sign = (run & 1) === 0 ? 1 : -1;
  return [sign * runs.dx.data[run >> 1]!, sign * runs.dy.data[run >> 1]!];
}

/** Height of a node's point (`Drift`). O(1). */
export function heightOf({ nodes, nav }: RoutingFloor, drift: Drift, node: number): number {
  const corner = nodes.corners[nodes.start[node]!]!;
  return drift.at(Math.floor(corner / 3), nav.x[corner]!, nav.y[corner]!);
}

function* packingSteps(floor: RoutingFloor, runs: Sights): Steps<TautGraph> {
  const { nodes, gates, nav, roomOf, leftTo } = floor;
  const { passages } = runs;
  const anyAngle = nodes.free.slice();
  // Nodes of one fan lie in one point; the two ways through a gate stand together.
  for (let link = 0; link < nodes.linkFrom.length; link += 2) {
    const [from, to] = [nodes.linkFrom[link]!, nodes.linkTo[link]!];
    anyAngle[from] = anyAngle[to] = 1;
    runs.add(from, to, 0, 0, 0, 0, passages.add(nodes.linkOver[link]!, -1));
  }
  const count = runs.size;
  const first = runs.from.data;
  const last = runs.to.data;
  // Arcs are numbered at first by their runs: as these are looked along, then the other way.
  const ends = new Int32Array(2 * count);
  const angles = new Float64Array(2 * count);
  ends.set(last.subarray(0, count));
  ends.set(first.subarray(0, count), count);
  angles.set(runs.arrives.data.subarray(0, count));
  angles.set(runs.leaves.data.subarray(0, count), count);
  yield;
  const byArrival = file(nodes.count, ends);
  const order = byArrival.items;
  const fromOf = (item: number): number => (item < count ? first[item]! : last[item - count]!);
  yield;
  const passedBy = findPassedBy(floor, byArrival, fromOf, angles, anyAngle);
  yield;
  const asleep = passedBy.map((empty, node) => (empty !== 0 || leftTo[roomOf[node]!]! >= 0 ? 1 : 0));
  yield;
  const arrivals = byArrival.start;
  const arrivalsAwake = new Int32Array(nodes.count);
  let pause = SORTED_A_STEP;
  for (let node = 0; node < nodes.count; node++) {
    const begin = arrivals[node]!;
    const end = arrivals[node + 1]!;
    if (end >= pause) {
      pause = end + SORTED_A_STEP;
      yield;
    }
    let awake = begin;
    for (let i = begin; i < end; i++) {
      const item = order[i]!;
      if (asleep[fromOf(item)] === 1) continue;
      order[i] = order[awake]!;
      order[awake++] = item;
    }
    arrivalsAwake[node] = awake;
    sortByAngle(order, begin, awake, angles);
    sortByAngle(order, awake, end, angles);
  }
  yield;
  const arcs = yield* arcsOf(runs, order, angles);
  yield;
  const packed: Packed = { ...arcs, arrivals, arrivalsAwake, runs, anyAngle, asleep };
  const drift = new Drift(nav);
  const arcsOfGate = yield* byGate(packed, gates, nav.twin);
  return {
    ...packed,
    floor,
    drift,
    nodeCount: nodes.count,
    arcCount: arcs.from.length,
    cost: drift.any ? costs(packed, floor, drift) : arcs.length,
    passedBy,
    passages,
    arcsOfGate,
    conesUp: runs.cones,
  };
}

/** Both ways of each run, at the places that `order` gives them: first all as they are looked along, then the others. O(arcs). */
function* arcsOf(
  runs: Sights,
  order: Int32Array,
  angles: Float64Array,
): Steps<Pick<TautGraph, 'from' | 'mate' | 'runOf' | 'angle' | 'length'>> {
  const count = runs.size;
  const arcCount = 2 * count;
  const first = runs.from.data;
  const last = runs.to.data;
  const dx = runs.dx.data;
  const dy = runs.dy.data;
  const arcOf = new Int32Array(arcCount);
  for (let arc = 0; arc < arcCount; arc++) arcOf[order[arc]!] = arc;
  yield;
  const from = new Int32Array(arcCount);
  const mate = new Int32Array(arcCount);
  const runOf = new Int32Array(arcCount);
  const angle = new Float64Array(arcCount);
  const length = new Float64Array(arcCount);
  for (let arc = 0; arc < arcCount; arc++) {
    if (arc % ARCS_A_STEP === ARCS_A_STEP - 1) yield;
    const item = order[arc]!;
    const back = item >= count;
    const run = back ? item - count : item;
    from[arc] = back ? last[run]! : first[run]!;
    mate[arc] = arcOf[back ? run : run + count]!;
    angle[arc] = angles[item]!;
    runOf[arc] = back ? 2 * run + 1 : 2 * run;
    length[arc] = Math.sqrt(dx[run]! * dx[run]! + dy[run]! * dy[run]!);
  }
  return { from, mate, runOf, angle, length };
}

function costs({ from, mate, length, runs, runOf }: Packed, floor: RoutingFloor, drift: Drift): Float64Array {
  const heights = Float64Array.from({ length: floor.nodes.count }, (_, node) => heightOf(floor, drift, node));
  return length.map((metres, arc) => {
    const run = runOf[arc]!;
    const climbed = heights[from[mate[arc]!]!]! - heights[from[arc]!]!;
    const stepped = drift.overJoints(runs.passages, runs.via.data[run >> 1]!);
    // Never less than nothing, for all that rounding does.
    return Math.max(0, metres + climbed + ((run & 1) === 0 ? stepped : -stepped));
  });
}

/** Sorts a stretch of items, those under the same angle in the order that they have; most are few, or nearly sorted as nodes look round. */
function sortByAngle(items: Int32Array, from: number, to: number, angles: Float64Array): void {
  if (to - from > MANY) {
    items.subarray(from, to).sort((a, b) => angles[a]! - angles[b]!);
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const item = items[i]!;
    const angle = angles[item]!;
    let at = i;
    for (; at > from && angles[items[at - 1]!]! > angle; at--) items[at] = items[at - 1]!;
    items[at] = item;
  }
}

/** Arcs by the gates that they pass. O(passages of all arcs). */
function* byGate({ runs, runOf }: Packed, gates: RoutingFloor['gates'], twin: Int32Array): Steps<Filed> {
  const over = runs.passages.over.data;
  const before = runs.passages.before.data;
  const via = runs.via.data;
  const start = new Int32Array(gates.count + 1);
  function* filed(items: Int32Array | null): Steps<void> {
    for (let arc = 0; arc < runOf.length; arc++) {
      if (arc % ARCS_A_STEP === ARCS_A_STEP - 1) yield;
      const run = runOf[arc]!;
      for (let at = via[run >> 1]!; at >= 0; at = before[at]!) {
        const edge = over[at]!;
        const gate = gates.of[(run & 1) === 0 ? edge : twin[edge]!]!;
        if (gate < 0) continue;
        if (items === null) start[gate + 1]!++;
        else items[start[gate]!++] = arc;
      }
    }
  }
  yield* filed(null);
  for (let gate = 0; gate < gates.count; gate++) start[gate + 1]! += start[gate]!;
  const items = new Int32Array(start[gates.count]!);
  yield* filed(items);
  // Each start has moved on to the next one.
  start.copyWithin(1, 0, gates.count);
  start[0] = 0;
  return { start, items };
}
