import { nextHalfEdge, previousHalfEdge } from '../../plane/triangulation';
import { STRAIGHT } from '../walk';
import { CellEntries } from './cell-entries';
import { RoomSweep } from './room-sweep';
import type { NodeField } from './node-field';
import { seedOf } from './node-field';
import { pointCode, stripCode, type RoomCell } from './room-cell';
import { sightIndex } from './sight-index';
import { alongArc, heightOf, leavesUnder } from './taut-graph';
import { turned } from './turned';
import { WINDOW } from './window-sweep';

/** Is it a distance: not out of reach, nor in a room that sleeps? */
const isKnown = (distance: number): boolean => distance >= 0 && distance < Infinity;

/** A node in the room, or a cone that comes into it, and what it comes with at least, metres. */
interface Waiting {
  readonly least: number;
  readonly node: number;
  readonly cone: number;
}

/**
 * Gathers all that may be walked to first from somewhere in a room: its nodes, those that look into it through open
 * gates, and targets; of each no more than what a taut string past it reaches. O(triangles that they see of the room).
 */
export class CellMaker {
  readonly #cones: RoomSweep;
  readonly #strips: RoomSweep;
  readonly #entries: CellEntries;
  readonly #w = new Float64Array(WINDOW);

  constructor(
    readonly field: NodeField,
    readonly room: number,
  ) {
    this.#entries = new CellEntries(field.share.graph.floor, room);
    const index = sightIndex(field.share.graph);
    this.#cones = new RoomSweep(this.#entries, index, false);
    this.#strips = new RoomSweep(this.#entries, index, true);
  }

  make(): RoomCell {
    const { room } = this;
    const { graph } = this.field.share;
    const { nodesIn } = graph.floor;
    const { cones, conesInto } = sightIndex(graph);
    const looking = conesInto.items.subarray(conesInto.start[room], conesInto.start[room + 1]);
    this.field.wake(
      room,
      Array.from(looking, (cone) => cones.owner.data[cone]!),
    );
    this.#cones.begin(room);
    this.#homes();
    this.#targetCones();
    this.#targetStrips();
    // What is nearest first: the most of what comes later is seen to be of no use at once.
    const waiting: Waiting[] = [];
    for (let i = nodesIn.start[room]!; i < nodesIn.start[room + 1]!; i++) {
      const node = nodesIn.items[i]!;
      const least = this.field.distance[node]!;
      if (isKnown(least)) waiting.push({ least, node, cone: -1 });
    }
    for (const cone of looking) {
      const least = this.#leastOf(cone);
      if (least < Infinity) waiting.push({ least, node: -1, cone });
    }
    waiting.sort((a, b) => a.least - b.least || a.node - b.node || a.cone - b.cone);
    for (const { node, cone } of waiting) {
      if (node >= 0) this.#node(node);
      else this.#cone(cone);
    }
    return this.#entries.packed();
  }

  /** What a cone comes into the room with, about; Infinity where its node leads nowhere. */
  #leastOf(cone: number): number {
    const { graph } = this.field.share;
    const { cones } = sightIndex(graph);
    const node = cones.owner.data[cone]!;
    if (!isKnown(this.field.distance[node]!)) return Infinity;
    const base = this.#baseOf(node) - graph.drift.overJoints(graph.passages, cones.via.data[cone]!);
    const { twin, x, y } = graph.floor.nav;
    const into = twin[cones.over.data[cone]!]!;
    const n = nextHalfEdge(into);
    const { data } = cones.rays;
    return (
      base +
      Math.hypot((x[into]! + x[n]!) / 2 - data[6 * cone]!, (y[into]! + y[n]!) / 2 - data[6 * cone + 1]!)
    );
  }

  /** Where the way goes on from a node: angle in its fan and direction; null where these tell nothing. */
  #onward(node: number): { readonly angle: number; readonly x: number; readonly y: number } | null {
    const { graph } = this.field.share;
    if (graph.anyAngle[node] === 1) return null;
    const next = this.field.next[node]!;
    if (next >= 0) {
      const [x, y] = alongArc(graph, next);
      return { angle: leavesUnder(graph, next), x, y };
    }
    const { sights } = this.field.seen;
    const sight = seedOf(next);
    return {
      angle: sights.arrives.data[sight]!,
      x: -sights.dx.data[sight]!,
      y: -sights.dy.data[sight]!,
    };
  }

  #node(node: number): void {
    const { floor } = this.field.share.graph;
    const { nodes, nav } = floor;
    const onward = this.#onward(node);
    const whole = nodes.free[node] === 1;
    const from = whole ? 0 : (onward?.angle ?? 0) + Math.PI - STRAIGHT;
    const to = whole ? Infinity : (onward?.angle ?? nodes.angle[node]!) - Math.PI + STRAIGHT;
    this.#cones.code = node;
    this.#cones.base = this.#baseOf(node);
    for (let i = nodes.start[node]!; i < nodes.start[node + 1]!; i++) {
      const h = nodes.corners[i]!;
      const begin = nodes.from[h]!;
      const end = begin + nav.cornerAngle[h]!;
      if (from <= to) this.#corner(h, 0, -1);
      else {
        if (end > from) this.#corner(h, Math.max(0, from - begin), -1);
        if (begin < to) this.#corner(h, 0, end > to ? to - begin : -1);
      }
    }
    this.#cones.follow();
  }

  #corner(h: number, turn: number, stop: number): void {
    const { nav } = this.field.share.graph.floor;
    const n = nextHalfEdge(h);
    const p = previousHalfEdge(h);
    const [px, py] = [nav.x[h]!, nav.y[h]!];
    const nx = nav.x[n]! - px;
    const ny = nav.y[n]! - py;
    const [rx, ry] = turn === 0 ? [nx, ny] : turned(nx, ny, turn);
    const [lx, ly] = stop < 0 ? [nav.x[p]! - px, nav.y[p]! - py] : turned(nx, ny, stop);
    const w = this.#w;
    w.set([px, py, rx, ry, rx * py - ry * px, lx, ly, lx * py - ly * px]);
    if (this.#cones.home(Math.floor(h / 3), -1, w)) this.#cones.cone(n, -1, px, py, rx, ry, lx, ly);
  }

  /** A cone of a node outside, as far as a string past that node goes straight on or bends round it. */
  #cone(cone: number): void {
    const { graph, passable } = this.field.share;
    const { cones } = sightIndex(graph);
    const node = cones.owner.data[cone]!;
    const { data } = cones.rays;
    const at = 6 * cone;
    let [rx, ry, lx, ly] = [data[at + 2]!, data[at + 3]!, data[at + 4]!, data[at + 5]!];
    const onward = this.#onward(node);
    const side = cones.side.data[cone]!;
    if (onward !== null && side !== 0) {
      const [dx, dy] = [-onward.x, -onward.y];
      const angle = graph.floor.nodes.angle[node]!;
      if (side === 1) {
        if (onward.angle > angle - Math.PI + STRAIGHT || lx * dy - ly * dx > 0) return;
        if (rx * dy - ry * dx > 0) [rx, ry] = [dx, dy];
      } else {
        if (onward.angle < Math.PI - STRAIGHT || rx * dy - ry * dx < 0) return;
        if (lx * dy - ly * dx < 0) [lx, ly] = [dx, dy];
      }
    }
    if (!passable.isOpenRun(graph.passages, cones.via.data[cone]!, true)) return;
    this.#cones.code = node;
    this.#cones.base = this.#baseOf(node) - graph.drift.overJoints(graph.passages, cones.via.data[cone]!);
    this.#into(cones.over.data[cone]!, cones.via.data[cone]!, data[at]!, data[at + 1]!, rx, ry, lx, ly);
  }

  /** Follows a cone that has come over a gate, apex in the frame behind it. */
  #into(
    over: number,
    via: number,
    px: number,
    py: number,
    rx: number,
    ry: number,
    lx: number,
    ly: number,
  ): void {
    const w = this.#w;
    w.set([px, py, rx, ry, rx * py - ry * px, lx, ly, lx * py - ly * px]);
    this.#cones.enter(this.field.share.graph.floor.nav.twin[over]!, via, w);
    this.#cones.follow();
  }

  #homes(): void {
    const { graph } = this.field.share;
    const { rooms } = graph.floor;
    const { nav } = graph.floor;
    const w = this.#w;
    for (const home of this.field.seen.homes) {
      if (rooms.of[home.triangle] !== this.room || !this.#isOpen(home.via)) continue;
      this.#cones.code = pointCode(home.target);
      this.#cones.base = this.#baseOfTarget(home.target, home.via);
      w.set([home.x, home.y, 0, 0, 0, 0, 0, 0]);
      this.#cones.home(home.triangle, home.via, w);
      for (let i = 0; i < 3; i++) {
        const h = 3 * home.triangle + i;
        const n = nextHalfEdge(h);
        if (!home.open[i]) continue;
        const [x, y] = [home.x, home.y];
        this.#cones.cone(h, home.via, x, y, nav.x[h]! - x, nav.y[h]! - y, nav.x[n]! - x, nav.y[n]! - y);
      }
      this.#cones.follow();
    }
  }

  #targetCones(): void {
    const { floor } = this.field.share.graph;
    const { cones } = this.field.seen.sights;
    for (let cone = 0; cone < cones.size; cone++) {
      const over = cones.over.data[cone]!;
      if (floor.rooms.of[Math.floor(floor.nav.twin[over]! / 3)] !== this.room) continue;
      if (!this.#isOpen(cones.via.data[cone]!)) continue;
      const { data } = cones.rays;
      const at = 6 * cone;
      this.#cones.code = pointCode(cones.owner.data[cone]!);
      this.#cones.base = this.#baseOfTarget(cones.owner.data[cone]!, cones.via.data[cone]!);
      this.#into(
        over,
        cones.via.data[cone]!,
        data[at]!,
        data[at + 1]!,
        data[at + 2]!,
        data[at + 3]!,
        data[at + 4]!,
        data[at + 5]!,
      );
    }
  }

  #targetStrips(): void {
    const { rooms } = this.field.share.graph.floor;
    const { strips } = this.field.seen;
    for (let strip = 0; strip < strips.size; strip++) {
      const triangle = strips.triangle.data[strip]!;
      if (rooms.of[triangle] !== this.room || !this.#isOpen(strips.via.data[strip]!)) continue;
      const into = strips.into.data[strip]!;
      const via = strips.via.data[strip]!;
      const w = this.#w;
      w.set(strips.windows.data.subarray(strip * WINDOW, (strip + 1) * WINDOW));
      this.#strips.code = stripCode(strips.target.data[strip]!);
      this.#strips.base = this.#baseOfTarget(strips.target.data[strip]!, via);
      if (into < 0) {
        this.#entries.add(triangle, this.#strips.code, this.#strips.base, via, w);
        this.#strips.leave(triangle, via, w);
      } else this.#strips.enter(into, via, w);
      this.#strips.follow();
    }
  }

  /** What it is on from a node, with the height that it lies at: heights are level in a room but for where one stands (`Drift`). */
  #baseOf(node: number): number {
    const { floor, drift } = this.field.share.graph;
    const distance = this.field.distance[node]!;
    return drift.any ? distance + heightOf(floor, drift, node) : distance;
  }

  /** The same of a target that is looked from through some joints. */
  #baseOfTarget(target: number, via: number): number {
    const { seen, share } = this.field;
    return seen.heights[target]! - share.graph.drift.overJoints(seen.sights.passages, via);
  }

  #isOpen(via: number): boolean {
    return this.field.share.passable.isOpenRun(this.field.seen.sights.passages, via, true);
  }
}
