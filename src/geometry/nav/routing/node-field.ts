import type { FanHeap } from '../fan-heap';
import { STRAIGHT } from '../walk';
import type { Passable } from './passable';
import type { RoutingFloor } from './routing-floor';
import { lookFromTargets, type RouteTarget, type TargetSights } from './targets';
import type { TautGraph } from './taut-graph';

/** What the fields of one kind of walker share. */
export interface FieldShare {
  readonly graph: TautGraph;
  readonly passable: Passable;
  /** Per arc: metres, Infinity while it is shut. */
  readonly cost: Float64Array;
  /** Scratch, empty between calls. */
  readonly heap: FanHeap;
}

/** No way leads on from a node; a way that ends at a target by its sight s is −2 − s. */
export const NOWHERE = -1;
export const seedOf = (next: number): number => -2 - next;

/**
 * Distances from all nodes to the nearest of some targets, with what each node goes to next: repaired, not made anew,
 * when something is shut or opened.
 */
export class NodeField {
  /** Per node: metres, Infinity = out of reach. */
  readonly distance: Float64Array;
  /** Per node: the arc by which it leaves, −2 − sight of a target, or NOWHERE. */
  readonly next: Int32Array;
  readonly seen: TargetSights;
  /** Rooms that targets look into, their own included. */
  readonly roomsOfTargets: ReadonlySet<number>;
  readonly #seedsAt = new Map<number, number[]>();

  /** O(arcs + nodes · log nodes). */
  constructor(
    readonly share: FieldShare,
    targets: readonly RouteTarget[],
  ) {
    const { graph } = share;
    this.seen = lookFromTargets(graph.floor, targets);
    this.distance = new Float64Array(graph.nodeCount).fill(Infinity);
    this.next = new Int32Array(graph.nodeCount).fill(NOWHERE);
    const { sights } = this.seen;
    this.roomsOfTargets = roomsOf(graph.floor, this.seen);
    for (let sight = 0; sight < sights.size; sight++) {
      const node = sights.to.data[sight]!;
      const listed = this.#seedsAt.get(node);
      if (listed) listed.push(sight);
      else this.#seedsAt.set(node, [sight]);
    }
    share.heap.orderBy(this.distance);
    for (const node of this.#seedsAt.keys()) {
      this.#seed(node);
      if (this.distance[node]! < Infinity) share.heap.push(node);
    }
    this.#settle(null);
  }

  /** Number of the target that a node's way leads to, −1 = none. O(bends of the way). */
  targetOf(node: number): number {
    for (let at = node; ;) {
      const next = this.next[at]!;
      if (next === NOWHERE) return -1;
      if (next < 0) return this.seen.sights.from.data[seedOf(next)]!;
      at = this.share.graph.to[next]!;
    }
  }

  /**
   * Makes distances right again after arcs were shut or opened (`passable` and `cost` say so already): nodes whose way
   * is gone are settled anew from those around them (Ramalingam & Reps 1996), and what was opened is tried. Adds the
   * nodes that changed to `changed`. O(arcs of these nodes · log).
   */
  repair(shut: readonly number[], opened: readonly number[], changed: Set<number>): void {
    const { graph, heap, cost } = this.share;
    const { distance, next } = this;
    heap.orderBy(distance);
    const lost: number[] = [];
    const lose = (node: number): void => {
      distance[node] = Infinity;
      next[node] = NOWHERE;
      lost.push(node);
    };
    for (const arc of shut) if (next[graph.from[arc]!] === arc) lose(graph.from[arc]!);
    for (const node of this.#seedsAt.keys()) {
      if (next[node]! < NOWHERE && !this.#isOpen(seedOf(next[node]!))) lose(node);
    }
    for (let i = 0; i < lost.length; i++) {
      const node = lost[i]!;
      for (let arc = graph.arrivals[node]!; arc < graph.arrivals[node + 1]!; arc++) {
        if (next[graph.from[arc]!] === arc) lose(graph.from[arc]!);
      }
    }
    const { start, items } = graph.leaving;
    for (const node of lost) {
      changed.add(node);
      for (let i = start[node]!; i < start[node + 1]!; i++) {
        const arc = items[i]!;
        const length = cost[arc]! + distance[graph.to[arc]!]!;
        if (length < distance[node]!) {
          distance[node] = length;
          next[node] = arc;
        }
      }
    }
    for (const arc of opened) {
      const node = graph.from[arc]!;
      const length = cost[arc]! + distance[graph.to[arc]!]!;
      if (length >= distance[node]!) continue;
      distance[node] = length;
      next[node] = arc;
      lost.push(node);
    }
    for (const node of this.#seedsAt.keys()) if (this.#seed(node)) lost.push(node);
    for (const node of lost) if (distance[node]! < Infinity) heap.push(node);
    this.#settle(changed);
  }

  #settle(changed: Set<number> | null): void {
    const { heap, graph, cost } = this.share;
    const { arrivals, from, arrives, leaves, anyAngle } = graph;
    const { arrives: targetArrives } = this.seen.sights;
    const { distance, next } = this;
    // As a local: some loaders turn an imported constant into a call.
    const half = Math.PI - STRAIGHT;
    for (let node = heap.pop(); node >= 0; node = heap.pop()) {
      changed?.add(node);
      const base = distance[node]!;
      const first = arrivals[node]!;
      const end = arrivals[node + 1]!;
      // A string that goes on under this angle comes from half a turn away on either side.
      const onward = next[node]!;
      const angle = onward >= 0 ? leaves[onward]! : targetArrives.data[seedOf(onward)]!;
      const free = anyAngle[node] === 1;
      let arc = first;
      for (let side = 0; side < 2; side++) {
        for (; arc >= first && arc < end; arc += side === 0 ? 1 : -1) {
          if (!free && (side === 0 ? arrives[arc]! > angle - half : arrives[arc]! < angle + half)) break;
          const other = from[arc]!;
          const length = base + cost[arc]!;
          if (length >= distance[other]!) continue;
          distance[other] = length;
          next[other] = arc;
          heap.push(other);
        }
        if (arc === end) break;
        arc = end - 1;
      }
    }
  }

  /** Takes the best open sight of a target that a node has, if it is better than its way. */
  #seed(node: number): boolean {
    const { sights } = this.seen;
    let better = false;
    for (const sight of this.#seedsAt.get(node)!) {
      const length = sights.length.data[sight]!;
      if (length >= this.distance[node]! || !this.#isOpen(sight)) continue;
      this.distance[node] = length;
      this.next[node] = -2 - sight;
      better = true;
    }
    return better;
  }

  #isOpen(sight: number): boolean {
    const { sights } = this.seen;
    return this.share.passable.isOpenRun(sights.passages, sights.via.data[sight]!, true);
  }
}

function roomsOf({ rooms, nav }: RoutingFloor, { homes, sights, strips }: TargetSights): Set<number> {
  const found = new Set(homes.map(({ triangle }) => rooms.of[triangle]!));
  const { over } = sights.cones;
  for (let i = 0; i < over.size; i++) found.add(rooms.of[Math.floor(nav.twin[over.data[i]!]! / 3)]!);
  for (let i = 0; i < strips.size; i++) found.add(rooms.of[strips.triangle.data[i]!]!);
  return found;
}
