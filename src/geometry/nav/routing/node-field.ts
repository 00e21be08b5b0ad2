import { STRAIGHT } from '../walk';
import type { NearQueue } from './near-queue';
import type { Passable } from './passable';
import type { RoutingFloor } from './routing-floor';
import { EMPTY_LEFT, EMPTY_RIGHT } from './passed-by';
import { lookFromTargets, type RouteTarget, type TargetSights } from './targets';
import { heightOf, type TautGraph } from './taut-graph';

/** What the fields of one kind of walker share. */
export interface FieldShare {
  readonly graph: TautGraph;
  readonly passable: Passable;
  /** Per arc: metres, Infinity while it is shut. */
  readonly cost: Float64Array;
  /** Scratch, empty between calls. */
  readonly queue: NearQueue;
}

/** Distance of nodes in rooms that sleep: below all others, so that nothing is taken for better. */
const ASLEEP = -1;

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
  /** Has any node woken up that ways between other rooms pass by? */
  #woken = false;
  readonly #seedsAt = new Map<number, number[]>();

  /** O(arcs). */
  constructor(
    readonly share: FieldShare,
    targets: readonly RouteTarget[],
  ) {
    const { graph } = share;
    this.seen = lookFromTargets(graph.floor, graph.drift, targets);
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
    const { rooms, roomOf, nodesIn, leftTo } = graph.floor;
    this.#asleep = new Uint8Array(rooms.count).fill(1);
    for (let node = 0; node < graph.nodeCount; node++) {
      if (graph.passedBy[node] !== 0 || leftTo[roomOf[node]!]! >= 0) this.distance[node] = ASLEEP;
    }
    // Where targets are, ways do lead: into their dead ends, and round what is seen from them and from there.
    const { homes, strips } = this.seen;
    for (const triangle of [...homes.map((home) => home.triangle), ...strips.beginnings()]) {
      for (let room = rooms.of[triangle]!; room >= 0 && this.#asleep[room] === 1; room = leftTo[room]!) {
        this.#asleep[room] = 0;
        this.#awaken(nodesIn.items.subarray(nodesIn.start[room], nodesIn.start[room + 1]));
      }
    }
    for (let sight = 0; sight < sights.size; sight++) {
      if (this.#looksInto(sights.to.data[sight]!, sights.arrives.data[sight]!)) {
        this.#awakenOne(sights.to.data[sight]!);
      }
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
    const { arrivals, from, leaves } = this.share.graph;
    const woken: number[] = [];
    for (let i = 0; i < nodes.length; i++) {
      if (this.#awakenOne(nodes[i]!)) woken.push(nodes[i]!);
      for (let arc = arrivals[nodes[i]!]!; arc < arrivals[nodes[i]! + 1]!; arc++) {
        if (this.#looksInto(from[arc]!, leaves[arc]!) && this.#awakenOne(from[arc]!)) woken.push(from[arc]!);
      }
    }
    return woken;
  }

  #awakenOne(node: number): boolean {
    if (this.distance[node] !== ASLEEP) return false;
    this.distance[node] = Infinity;
    this.#woken = true;
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

  #settleAnew(nodes: readonly number[]): void {
    this.#takeBest(nodes);
    for (const node of nodes) {
      if (this.#seedsAt.has(node)) this.#seed(node);
      if (this.next[node] !== NOWHERE) this.share.queue.push(node, this.distance[node]!);
    }
    this.#settle(null);
  }

  /**
   * Makes distances right again after arcs were shut or opened (`passable` and `cost` say so already): nodes whose way
   * is gone are settled anew from those around them (Ramalingam & Reps 1996), and what was opened is tried. Adds the
   * nodes that changed to `changed`. O(arcs of these nodes).
   */
  repair(shut: readonly number[], opened: readonly number[], changed: number[]): void {
    const { queue, graph } = this.share;
    const { arrivals, arrivalsAwake, from } = graph;
    const { distance, next } = this;
    const lost: number[] = [];
    const lose = (node: number): void => {
      distance[node] = Infinity;
      next[node] = NOWHERE;
      lost.push(node);
    };
    for (const arc of shut) if (next[from[arc]!] === arc) lose(from[arc]!);
    for (const node of this.#seedsAt.keys()) {
      if (next[node]! < NOWHERE && !this.#isOpen(seedOf(next[node]!))) lose(node);
    }
    for (let i = 0; i < lost.length; i++) {
      const node = lost[i]!;
      const end = this.#woken ? arrivals[node + 1]! : arrivalsAwake[node]!;
      for (let arc = arrivals[node]!; arc < end; arc++) if (next[from[arc]!] === arc) lose(from[arc]!);
    }
    this.#takeBest(lost);
    for (const arc of opened) if (this.#take(arc)) lost.push(graph.from[arc]!);
    for (const node of this.#seedsAt.keys()) if (this.#seed(node)) lost.push(node);
    for (const node of lost) {
      if (next[node] === NOWHERE) changed.push(node);
      else queue.push(node, distance[node]!);
    }
    this.#settle(changed);
  }

  #settle(changed: number[] | null): void {
    const { queue, graph, cost } = this.share;
    const { arrivals, arrivalsAwake, from, arrives, anyAngle } = graph;
    const { distance, next } = this;
    // As a local: some loaders turn an imported constant into a call.
    const half = Math.PI - STRAIGHT;
    const parts = this.#woken ? 2 : 1;
    for (let node = queue.pop(); node >= 0; node = queue.pop()) {
      const base = distance[node]!;
      if (queue.key > base) continue;
      changed?.push(node);
      const any = anyAngle[node] === 1;
      const angle = any ? 0 : this.#onwardAngle(node);
      for (let part = 0; part < parts; part++) {
        let arc = part === 0 ? arrivals[node]! : arrivalsAwake[node]!;
        const end = part === 0 ? arrivalsAwake[node]! : arrivals[node + 1]!;
        // A string that goes on under this angle comes from half a turn away on either side.
        let below = end;
        let above = end;
        if (!any) {
          below = arc;
          while (below < end && arrives[below]! <= angle - half) below++;
          while (above > below && arrives[above - 1]! >= angle + half) above--;
        }
        for (; arc < end; arc++) {
          if (arc === below) {
            arc = above;
            if (arc === end) break;
          }
          const other = from[arc]!;
          const length = base + cost[arc]!;
          if (length >= distance[other]!) continue;
          distance[other] = length;
          next[other] = arc;
          queue.push(other, length);
        }
      }
    }
  }

  /** Takes for each of some nodes that have no way the best over those around them that have one. */
  #takeBest(nodes: ArrayLike<number>): void {
    const { arrivals, arrivalsAwake, from, mate, length, leaves, drift } = this.share.graph;
    const { cost } = this.share;
    const { distance } = this;
    const found: number[] = [];
    // All are looked at before any is written, so that none goes by what another will soon be better than.
    for (let i = 0; i < nodes.length; i++) {
      let best = Infinity;
      let onward = NOWHERE;
      const end = this.#woken ? arrivals[nodes[i]! + 1]! : arrivalsAwake[nodes[i]!]!;
      // Those that arrive stand together, and each has one back.
      for (let arc = arrivals[nodes[i]!]!; arc < end; arc++) {
        const other = from[arc]!;
        const base = distance[other]!;
        if (base < 0 || base + drift.least * length[arc]! >= best) continue;
        if (!this.#isTautAt(other, leaves[arc]!)) continue;
        const back = mate[arc]!;
        if (base + cost[back]! >= best) continue;
        best = base + cost[back]!;
        onward = back;
      }
      found.push(onward);
    }
    for (let i = 0; i < nodes.length; i++) if (found[i]! >= 0) this.#take(found[i]!);
  }

  /** Goes on over an arc, if that is better and a string that does bends round its end. */
  #take(arc: number): boolean {
    const { graph, cost } = this.share;
    const { distance, next } = this;
    const node = graph.from[arc]!;
    const base = distance[graph.to[arc]!]!;
    const length = base + cost[arc]!;
    if (base < 0 || length >= distance[node]!) return false;
    if (!this.#isTautAt(graph.to[arc]!, graph.arrives[arc]!)) return false;
    distance[node] = length;
    next[node] = arc;
    return true;
  }

  /** Angle in its fan under which a node's way goes on; the node has one. */
  #onwardAngle(node: number): number {
    const onward = this.next[node]!;
    return onward >= 0 ? this.share.graph.leaves[onward]! : this.seen.sights.arrives.data[seedOf(onward)]!;
  }

  /** Does a string that arrives at a node with a way under an angle bend round it? */
  #isTautAt(node: number, arrives: number): boolean {
    if (this.share.graph.anyAngle[node] === 1) return true;
    return Math.abs(arrives - this.#onwardAngle(node)) >= Math.PI - STRAIGHT;
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
    const length = sights.length.data[sight]!;
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
