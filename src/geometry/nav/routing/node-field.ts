import { STRAIGHT } from '../walk';
import type { NearQueue } from './near-queue';
import type { Passable } from './passable';
import type { RoutingFloor } from './routing-floor';
import { EMPTY_LEFT, EMPTY_RIGHT } from './passed-by';
import { lookFromTargets, type RouteTarget, type TargetSights } from './targets';
import { endOf, heightOf, leavesUnder, type TautGraph } from './taut-graph';

/** What the fields of one kind of walker share. */
export interface FieldShare {
  readonly graph: TautGraph;
  readonly passable: Passable;
  /** Per arc: metres, Infinity while it is shut. */
  readonly cost: Float64Array;
  /** What fields begin with: distances of nodes, and cells of rooms that nobody has asked about. */
  readonly unsettled: Float64Array;
  readonly unasked: readonly null[];
  /** Scratch, empty between calls; marks of nodes are 0. */
  readonly queue: NearQueue;
  readonly marks: Uint8Array;
}

/** Distance of nodes that sleep: below all others, so that nothing is taken for better. */
export const ASLEEP = -1;

/** A string that goes on under an angle comes from half a turn away on either side, radians. */
const HALF = Math.PI - STRAIGHT;

/** No way leads on from a node; a way that ends at a target by its sight s is −2 − s. */
export const NOWHERE = -1;
export const seedOf = (next: number): number => -2 - next;

/**
 * Distances from all nodes to the nearest of some targets, with what each node goes to next: repaired, not made anew,
 * when something is shut or opened. Dead ends with no target in them, and what is passed by else, sleep
 * until they are asked about (`wake`): ways from elsewhere never bend there.
 */
export class NodeField {
  /** Per node: metres, Infinity = out of reach; below 0 in rooms that sleep. */
  readonly distance: Float64Array;
  /** Per node: the arc by which it leaves, −2 − sight of a target, or NOWHERE. */
  readonly next: Int32Array;
  readonly seen: TargetSights;
  /** Rooms that targets look into, their own included. */
  readonly roomsOfTargets: ReadonlySet<number>;
  /** Per room: 1 while nobody asked about it. */
  readonly #asleep: Uint8Array;
  /** Per node: 1 where one of those that it sees has woken up. */
  readonly #beside: Uint8Array;
  readonly #seedsAt = new Map<number, number[]>();
  /** Per node the target of its way, −1 = not known; null = nobody asked since the last change. */
  #targets: Int32Array | null = null;

  /** O(arcs). */
  constructor(
    readonly share: FieldShare,
    targets: readonly RouteTarget[],
  ) {
    const { graph } = share;
    this.seen = lookFromTargets(graph.floor, graph.drift, targets);
    this.distance = share.unsettled.slice();
    this.#beside = new Uint8Array(graph.nodeCount);
    this.next = new Int32Array(graph.nodeCount).fill(NOWHERE);
    const { sights } = this.seen;
    this.roomsOfTargets = roomsOf(graph.floor, this.seen);
    for (let sight = 0; sight < sights.size; sight++) {
      const node = sights.to.data[sight]!;
      const listed = this.#seedsAt.get(node);
      if (listed) listed.push(sight);
      else this.#seedsAt.set(node, [sight]);
    }
    const { rooms, nodesIn, leftTo } = graph.floor;
    this.#asleep = new Uint8Array(rooms.count).fill(1);
    // Where targets are, ways do lead: into their dead ends, and round what is seen from them and from there.
    const { homes, strips } = this.seen;
    for (const triangle of [...homes.map((home) => home.triangle), ...strips.beginnings()]) {
      for (let room = rooms.of[triangle]!; room >= 0 && this.#asleep[room] === 1; room = leftTo[room]!) {
        this.#asleep[room] = 0;
        this.#awaken(nodesIn.items.subarray(nodesIn.start[room], nodesIn.start[room + 1]));
      }
    }
    for (let sight = 0; sight < sights.size; sight++) {
      const node = sights.to.data[sight]!;
      if (this.#looksInto(node, sights.arrives.data[sight]!)) this.#awakenOne(node);
    }
    for (const node of this.#seedsAt.keys()) {
      this.#seed(node);
      if (this.next[node] !== NOWHERE) share.queue.push(node, this.distance[node]!);
    }
    this.#settle(null);
  }

  /** Number of the target that a node's way leads to, −1 = none. O(bends of the way that nobody asked about yet). */
  targetOf(node: number): number {
    const { graph } = this.share;
    const targets = (this.#targets ??= new Int32Array(graph.nodeCount).fill(-1));
    let at = node;
    while (targets[at]! < 0) {
      const next = this.next[at]!;
      if (next === NOWHERE) return -1;
      if (next < 0) targets[at] = this.seen.sights.from.data[seedOf(next)]!;
      else at = endOf(graph, next);
    }
    const target = targets[at]!;
    for (let on = node; targets[on]! < 0; on = endOf(graph, this.next[on]!)) targets[on] = target;
    return target;
  }

  /**
   * Settles the nodes of a room that sleep, and of those that it is left through, and what ways bend round on from them;
   * then it may be asked about. `looking`: nodes that look into it from elsewhere. O(their arcs).
   */
  wake(room: number, looking: readonly number[] = []): void {
    const { nodesIn, leftTo } = this.share.graph.floor;
    if (this.#asleep[room] === 1) {
      this.#asleep[room] = 0;
      if (leftTo[room]! >= 0) this.wake(leftTo[room]!);
      this.#settleAnew(this.#awaken(nodesIn.items.subarray(nodesIn.start[room], nodesIn.start[room + 1])));
    }
    const { passedBy } = this.share.graph;
    this.#settleAnew(this.#awaken(looking.filter((node) => passedBy[node] !== 0)));
  }

  /** Marks nodes that sleep as out of reach for now, and with them those beside them that are else passed by. */
  #awaken(nodes: ArrayLike<number>): number[] {
    const { graph } = this.share;
    const { arrivals, from, passedBy } = graph;
    const woken: number[] = [];
    for (let i = 0; i < nodes.length; i++) {
      if (this.#awakenOne(nodes[i]!)) woken.push(nodes[i]!);
      for (let arc = arrivals[nodes[i]!]!; arc < arrivals[nodes[i]! + 1]!; arc++) {
        const other = from[arc]!;
        if (passedBy[other] === 0 || !this.#looksInto(other, leavesUnder(graph, arc))) continue;
        if (this.#awakenOne(other)) woken.push(other);
      }
    }
    return woken;
  }

  #awakenOne(node: number): boolean {
    if (this.distance[node] !== ASLEEP) return false;
    this.distance[node] = Infinity;
    const { arrivals, from } = this.share.graph;
    for (let arc = arrivals[node]!; arc < arrivals[node + 1]!; arc++) this.#beside[from[arc]!] = 1;
    return true;
  }

  /** Is a node that is else passed by left under an angle to the side where there are dead ends only? */
  #looksInto(node: number, angle: number): boolean {
    const { passedBy, floor } = this.share.graph;
    const empty = passedBy[node]!;
    return (
      ((empty & EMPTY_RIGHT) !== 0 && angle <= floor.nodes.angle[node]! - Math.PI + STRAIGHT) ||
      ((empty & EMPTY_LEFT) !== 0 && angle >= Math.PI - STRAIGHT)
    );
  }

  /**
   * Makes distances right again after arcs were shut (`passable` and `cost` say so already): nodes whose way is gone are settled
   * anew from those around them (Ramalingam & Reps 1996). Returns them. O(their arcs).
   */
  close(shut: readonly number[]): readonly number[] {
    const { from } = this.share.graph;
    const { next } = this;
    const lost: number[] = [];
    for (const arc of shut) if (next[from[arc]!] === arc) this.#lose(from[arc]!, lost);
    for (const node of this.#seedsAt.keys()) {
      if (next[node]! < NOWHERE && !this.#isOpen(seedOf(next[node]!))) this.#lose(node, lost);
    }
    this.#settleAnew(lost);
    if (lost.length > 0) this.#targets = null;
    return lost;
  }

  #lose(node: number, lost: number[]): void {
    this.distance[node] = Infinity;
    this.next[node] = NOWHERE;
    lost.push(node);
  }

  /**
   * Settles nodes that have no way, and all whose way led through them, which are added to them, from targets in sight and from those
   * around that have one. O(their arcs).
   */
  #settleAnew(lost: number[]): void {
    if (lost.length === 0) return;
    const { queue, graph, marks } = this.share;
    const { arrivals, from } = graph;
    const { distance, next } = this;
    const around: number[] = [];
    for (const node of lost) marks[node] = 1;
    for (let i = 0; i < lost.length; i++) {
      const node = lost[i]!;
      const end = this.#arrivalsEnd(node);
      // Those that arrive are those that are seen.
      for (let arc = arrivals[node]!; arc < end; arc++) {
        const other = from[arc]!;
        if (next[other] === arc) {
          this.#lose(other, lost);
          marks[other] = 1;
        } else if (marks[other] === 0) {
          marks[other] = 1;
          around.push(other);
        }
      }
    }
    for (const node of around) {
      marks[node] = 0;
      if (distance[node]! >= 0 && distance[node]! < Infinity) queue.push(node, distance[node]!);
    }
    for (const node of lost) {
      marks[node] = 0;
      if (this.#seedsAt.has(node)) this.#seed(node);
      if (distance[node]! < Infinity) queue.push(node, distance[node]!);
    }
    this.#settle(null);
  }

  /** The same after arcs were opened: they are tried, and what gets shorter by them. Returns the nodes that changed. O(their arcs). */
  open(opened: readonly number[]): readonly number[] {
    const { queue, graph } = this.share;
    const changed: number[] = [];
    for (const arc of opened) {
      if (this.#take(arc)) queue.push(graph.from[arc]!, this.distance[graph.from[arc]!]!);
    }
    for (const node of this.#seedsAt.keys()) if (this.#seed(node)) queue.push(node, this.distance[node]!);
    this.#settle(changed);
    if (changed.length > 0) this.#targets = null;
    return changed;
  }

  /** Settles what waits in the queue, nearest first, and whatever comes to it; adds all of these to `settled`. */
  #settle(settled: number[] | null): void {
    const { queue } = this.share;
    for (let node = queue.pop(); node >= 0; node = queue.pop()) {
      settled?.push(node);
      this.#offer(node);
    }
  }

  /** Offers a node's way to those that come to it and bend into that way. O(their arcs). */
  #offer(node: number): void {
    const { arrivals, arrivalsAwake } = this.share.graph;
    this.#offerOver(node, arrivals[node]!, arrivalsAwake[node]!);
    if (this.#beside[node] === 1) this.#offerOver(node, arrivalsAwake[node]!, arrivals[node + 1]!);
  }

  /** The same over a stretch of arrivals that lie by their angles: those that bend are the first and the last. */
  #offerOver(node: number, first: number, end: number): void {
    const { queue, graph, cost } = this.share;
    const { from, angle } = graph;
    const { distance, next } = this;
    const base = distance[node]!;
    const free = graph.anyAngle[node] === 1;
    const onward = free ? 0 : this.#onwardAngle(node);
    const right = free ? Infinity : onward - HALF;
    const left = onward + HALF;
    let arc = first;
    for (; arc < end && angle[arc]! <= right; arc++) {
      const other = from[arc]!;
      const length = base + cost[arc]!;
      if (length < distance[other]!) {
        distance[other] = length;
        next[other] = arc;
        queue.push(other, length);
      }
    }
    for (let back = end - 1; back >= arc && angle[back]! >= left; back--) {
      const other = from[back]!;
      const length = base + cost[back]!;
      if (length < distance[other]!) {
        distance[other] = length;
        next[other] = back;
        queue.push(other, length);
      }
    }
  }

  /** Goes on over an arc, if that is better and a string that does bends round its end. */
  #take(arc: number): boolean {
    const { graph, cost } = this.share;
    const { distance, next } = this;
    const node = graph.from[arc]!;
    const end = endOf(graph, arc);
    const length = distance[end]! + cost[arc]!;
    if (distance[end]! < 0 || length >= distance[node]! || !this.#bends(end, arc)) return false;
    distance[node] = length;
    next[node] = arc;
    return true;
  }

  /** Does a string that comes to a node over an arc bend there into the node's way, or go straight on? The node has one. */
  #bends(node: number, arc: number): boolean {
    const { anyAngle, angle } = this.share.graph;
    return anyAngle[node] === 1 || Math.abs(angle[arc]! - this.#onwardAngle(node)) >= HALF;
  }

  /** Angle in a node's fan under which its way leaves it. */
  #onwardAngle(node: number): number {
    const onward = this.next[node]!;
    if (onward >= 0) return leavesUnder(this.share.graph, onward);
    return this.seen.sights.arrives.data[seedOf(onward)]!;
  }

  /** Behind the last of the arcs at a node that come from somebody awake. */
  #arrivalsEnd(node: number): number {
    const { arrivals, arrivalsAwake } = this.share.graph;
    return this.#beside[node] === 1 ? arrivals[node + 1]! : arrivalsAwake[node]!;
  }

  /** Takes the best open sight of a target that a node has, if it is better than its way. */
  #seed(node: number): boolean {
    let better = false;
    for (const sight of this.#seedsAt.get(node)!) {
      const length = this.#seedCost(node, sight);
      if (length >= this.distance[node]! || !this.#isOpen(sight)) continue;
      this.distance[node] = length;
      this.next[node] = -2 - sight;
      better = true;
    }
    return better;
  }

  /** What it is from a node to the target that it has in sight, metres. */
  #seedCost(node: number, sight: number): number {
    const { drift, floor } = this.share.graph;
    const { sights } = this.seen;
    const length = sights.lengthOf(sight);
    if (!drift.any) return length;
    // Looked along from the target, it is walked the other way.
    const over = drift.overJoints(sights.passages, sights.via.data[sight]!);
    return length + this.seen.heights[sights.from.data[sight]!]! - over - heightOf(floor, drift, node);
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
