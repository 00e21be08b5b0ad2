import { STRAIGHT } from '../walk';
import type { NearQueue } from './near-queue';
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
  readonly queue: NearQueue;
}

/**
 * Distance of nodes in rooms that nobody asked about yet and that ways lead through to nowhere else: below all others, so
 * that nothing is taken for better.
 */
const ASLEEP = -1;

/** No way leads on from a node; a way that ends at a target by its sight s is −2 − s. */
export const NOWHERE = -1;
export const seedOf = (next: number): number => -2 - next;

/**
 * Distances from all nodes to the nearest of some targets, with what each node goes to next: repaired, not made anew,
 * when something is shut or opened. Rooms behind one gate, with no target in them, are settled when they are asked about
 * (`wake`): ways from elsewhere never lead through them.
 */
export class NodeField {
  /** Per node: metres, Infinity = out of reach; below 0 in rooms that sleep. */
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
    const { deadEnd } = graph.floor;
    const homes = new Set(this.seen.homes.map(({ triangle }) => graph.floor.rooms.of[triangle]!));
    for (let node = 0; node < graph.nodeCount; node++) {
      const room = graph.floor.roomOf[node]!;
      if (deadEnd[room] === 1 && !homes.has(room)) this.distance[node] = ASLEEP;
    }
    for (const node of this.#seedsAt.keys()) {
      this.#seed(node);
      if (this.next[node] !== NOWHERE) share.queue.push(node, this.distance[node]!);
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

  /** Settles the nodes of a room that sleeps, so that it may be asked about. O(its arcs). */
  wake(room: number, nodes: Int32Array): void {
    const { graph, queue } = this.share;
    if (graph.floor.deadEnd[room] !== 1) return;
    const asleep = nodes.filter((node) => this.distance[node] === ASLEEP);
    for (const node of asleep) this.distance[node] = Infinity;
    for (const node of asleep) {
      this.#takeBest(node);
      if (this.#seedsAt.has(node)) this.#seed(node);
      if (this.next[node] !== NOWHERE) queue.push(node, this.distance[node]!);
    }
    this.#settle(null);
  }

  /**
   * Makes distances right again after arcs were shut or opened (`passable` and `cost` say so already): nodes whose way
   * is gone are settled anew from those around them (Ramalingam & Reps 1996), and what was opened is tried. Adds the
   * nodes that changed to `changed`. O(arcs of these nodes · log).
   */
  repair(shut: readonly number[], opened: readonly number[], changed: number[]): void {
    const { graph, queue } = this.share;
    const { distance, next } = this;
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
    for (const node of lost) {
      changed.push(node);
      this.#takeBest(node);
    }
    for (const arc of opened) if (this.#take(arc)) lost.push(graph.from[arc]!);
    for (const node of this.#seedsAt.keys()) if (this.#seed(node)) lost.push(node);
    for (const node of lost) if (distance[node]! < Infinity) queue.push(node, distance[node]!);
    this.#settle(changed);
  }

  #settle(changed: number[] | null): void {
    const { queue, graph, cost } = this.share;
    const { arrivals, from, arrives, anyAngle } = graph;
    const { distance, next } = this;
    for (let node = queue.pop(); node >= 0; node = queue.pop()) {
      const base = distance[node]!;
      if (queue.key > base) continue;
      changed?.push(node);
      const first = arrivals[node]!;
      const end = arrivals[node + 1]!;
      // A string that goes on under this angle comes from half a turn away on either side.
      const angle = this.#onwardAngle(node);
      const free = anyAngle[node] === 1;
      const below = free ? Infinity : angle - Math.PI + STRAIGHT;
      const above = free ? Infinity : angle + Math.PI - STRAIGHT;
      let arc = first;
      for (; arc < end && arrives[arc]! <= below; arc++) {
        const other = from[arc]!;
        const length = base + cost[arc]!;
        if (length >= distance[other]!) continue;
        distance[other] = length;
        next[other] = arc;
        queue.push(other, length);
      }
      const tried = arc;
      for (arc = end - 1; arc >= tried && arrives[arc]! >= above; arc--) {
        const other = from[arc]!;
        const length = base + cost[arc]!;
        if (length >= distance[other]!) continue;
        distance[other] = length;
        next[other] = arc;
        queue.push(other, length);
      }
    }
  }

  /** Takes the best way on from a node over its arcs. */
  #takeBest(node: number): void {
    const { start, items } = this.share.graph.leaving;
    for (let i = start[node]!; i < start[node + 1]!; i++) this.#take(items[i]!);
  }

  /** Goes on over an arc, if that is better and a string that does bends round its end. */
  #take(arc: number): boolean {
    const { graph, cost } = this.share;
    const { distance, next } = this;
    const node = graph.from[arc]!;
    const base = distance[graph.to[arc]!]!;
    const length = base + cost[arc]!;
    if (base < 0 || length >= distance[node]! || !this.#isTaut(arc)) return false;
    distance[node] = length;
    next[node] = arc;
    return true;
  }

  /** Angle in its fan under which a node's way goes on; the node has one. */
  #onwardAngle(node: number): number {
    const onward = this.next[node]!;
    return onward >= 0 ? this.share.graph.leaves[onward]! : this.seen.sights.arrives.data[seedOf(onward)]!;
  }

  /** Does a string that comes over an arc to a node with a way bend round it? */
  #isTaut(arc: number): boolean {
    const { to, arrives, anyAngle } = this.share.graph;
    const node = to[arc]!;
    return anyAngle[node] === 1 || Math.abs(arrives[arc]! - this.#onwardAngle(node)) >= Math.PI - STRAIGHT;
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
