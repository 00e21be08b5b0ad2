import { addRun, type Climb } from './climb';
import { CellMaker } from './make-cell';
import { type FieldShare, NodeField, seedOf, NOWHERE } from './node-field';
import { bestEntry, codeTarget, ENTRY, isStrip, type RoomCell } from './room-cell';
import { sightIndex } from './sight-index';
import type { RouteTarget } from './targets';
import { alongArc, endOf } from './taut-graph';

/** Where to walk to next; written over with each question, so that asking makes nothing new. */
export interface Waypoint {
  /** Metres still to walk, on a surface with paces metres of level floor that take as long; Infinity = there is no way. */
  distance: number;
  /**
   * The next bend, or the end of the way, in the frame of the triangle asked for: walk straight there, and change frames
   * as the surface says where a joint is passed.
   */
  x: number;
  y: number;
  /** The target that it is, −1 = a bend (or nothing). */
  target: number;
}

export const newWaypoint = (): Waypoint => ({ distance: Infinity, x: 0, y: 0, target: -1 });

/** So many nodes in a room, and looks into it, take more than some fifty milliseconds to go through. */
const LONG = 1500;

/** Who stands this near to a bend is past it, metres. */
const PASSED = 1e-6;

/**
 * Ways from everywhere to the nearest of some targets. What can be next from a room is found at the first question about
 * it and kept until something that it hangs on is shut or opened.
 */
export class RouteField {
  readonly #nodes: NodeField;
  /** Per room: what can be next, null = not asked for since the last change. */
  readonly #cells: (RoomCell | null)[];
  #asked = false;

  constructor(
    share: FieldShare,
    readonly targets: readonly RouteTarget[],
  ) {
    this.#nodes = new NodeField(share, targets);
    this.#cells = share.unasked.slice();
  }

  /**
   * Where to walk to next from (x, y) in a triangle of the nav, in its frame; written into `out`. About 0.1 µs; the first
   * question about a room costs some µs a triangle of it.
   */
  ask(triangle: number, x: number, y: number, out: Waypoint): void {
    const { floor, drift } = this.#nodes.share.graph;
    const { rooms } = floor;
    const room = rooms.of[triangle]!;
    const cell = this.#cells[room] ?? this.#cellOf(room);
    const entry = bestEntry(cell, rooms.place[triangle]!, x, y);
    if (entry < 0) {
      out.distance = Infinity;
      out.x = x;
      out.y = y;
      out.target = -1;
      return;
    }
    const height = drift.any ? drift.at(triangle, x, y) : 0;
    const code = cell.codes[entry]!;
    const { numbers } = cell;
    const at = entry * ENTRY;
    out.x = numbers[at + 8]!;
    out.y = numbers[at + 9]!;
    if (code < 0) {
      out.target = codeTarget(code);
      if (isStrip(code)) {
        const [nx, ny] = [numbers[at + 1]!, numbers[at + 2]!];
        const off = nx * (x - out.x) + ny * (y - out.y);
        out.x = x - off * nx;
        out.y = y - off * ny;
      }
      out.distance = numbers[at + 7]! + Math.hypot(out.x - x, out.y - y) - height;
      return;
    }
    out.target = -1;
    const dx = out.x - x;
    const dy = out.y - y;
    const away = Math.sqrt(dx * dx + dy * dy);
    out.distance = numbers[at + 7]! + away - height;
    if (away < PASSED) this.#goOn(code, x, y, out);
  }

  /** Would a question about a triangle take long, as its room is large and nobody has asked about it? O(1). */
  isLongToAsk(triangle: number): boolean {
    const { graph } = this.#nodes.share;
    const { rooms, nodesIn } = graph.floor;
    const room = rooms.of[triangle]!;
    if (this.#cells[room] !== null) return false;
    const { start } = sightIndex(graph).conesInto;
    const nodes = nodesIn.start[room + 1]! - nodesIn.start[room]!;
    return nodes + start[room + 1]! - start[room]! > LONG;
  }

  /** Metres to walk from a place; Infinity where there is no way. Cost: as `ask`. */
  distanceAt(triangle: number, x: number, y: number): number {
    this.ask(triangle, x, y, scratch);
    return scratch.distance;
  }

  /** Number of the target that the way from a place leads to, −1 = there is no way. Cost: as `ask`, and once the bends of the way. */
  targetAt(triangle: number, x: number, y: number): number {
    const { rooms } = this.#nodes.share.graph.floor;
    const cell = this.#cellOf(rooms.of[triangle]!);
    const entry = bestEntry(cell, rooms.place[triangle]!, x, y);
    if (entry < 0) return -1;
    const code = cell.codes[entry]!;
    return code < 0 ? codeTarget(code) : this.#nodes.targetOf(code);
  }

  /**
   * Adds to `climb` the way from a place, on the level and up and down flights; false where there is none (then nothing is
   * added). This is the way of least length, not of least time. O(bends of the way).
   */
  addClimbAt(triangle: number, x: number, y: number, climb: Climb): boolean {
    const { graph } = this.#nodes.share;
    const { nav, rooms } = graph.floor;
    const { next, seen } = this.#nodes;
    this.ask(triangle, x, y, scratch);
    if (scratch.distance === Infinity) return false;
    const cell = this.#cells[rooms.of[triangle]!]!;
    const entry = bestEntry(cell, rooms.place[triangle]!, x, y);
    const code = cell.codes[entry]!;
    const passages = code < 0 ? seen.sights.passages : graph.passages;
    const at = entry * ENTRY;
    let [dx, dy] = [x - cell.numbers[at + 8]!, y - cell.numbers[at + 9]!];
    if (isStrip(code)) [dx, dy] = [x - scratch.x, y - scratch.y];
    addRun(nav, climb, passages, cell.vias[entry]!, nav.sheetOf[triangle]!, x, y, dx, dy, true);
    for (let node = code; node >= 0;) {
      const onward = next[node]!;
      const run = onward >= 0 ? graph.runOf[onward]! : 1;
      const sight = onward >= 0 ? run >> 1 : seedOf(onward);
      // Walked the other way than it was looked along, as all that targets see.
      const back = (run & 1) === 1;
      const end = back ? node : endOf(graph, onward);
      const corner = graph.floor.nodes.corners[graph.floor.nodes.start[end]!]!;
      const [endX, endY] = [nav.x[corner]!, nav.y[corner]!];
      const sheet = nav.sheetOf[Math.floor(corner / 3)]!;
      const sights = onward >= 0 ? graph.runs : seen.sights;
      const { via, dx: alongX, dy: alongY, passages: passed } = sights;
      const along = [alongX.data[sight]!, alongY.data[sight]!] as const;
      addRun(nav, climb, passed, via.data[sight]!, sheet, endX, endY, ...along, back);
      if (onward < 0) return true;
      node = endOf(graph, onward);
    }
    return true;
  }

  /** Makes the field right after arcs were shut or opened at some gates; `Routes` calls it. */
  repair(arcs: readonly number[], shut: boolean, gates: readonly number[]): void {
    const { graph } = this.#nodes.share;
    const changed = shut ? this.#nodes.close(arcs) : this.#nodes.open(arcs);
    if (!this.#asked) return;
    const { roomsSeen, roomsBehind } = sightIndex(graph);
    const { roomOf } = graph.floor;
    const { start, items } = roomsSeen;
    const cells = this.#cells;
    for (let at = 0; at < changed.length; at++) {
      const node = changed[at]!;
      cells[roomOf[node]!] = null;
      for (let i = start[node]!; i < start[node + 1]!; i++) cells[items[i]!] = null;
    }
    for (const gate of gates) {
      for (let i = roomsBehind.start[gate]!; i < roomsBehind.start[gate + 1]!; i++) {
        cells[roomsBehind.items[i]!] = null;
      }
    }
    for (const room of this.#nodes.roomsOfTargets) cells[room] = null;
  }

  /** What can be next from a room, made where nobody has asked since the last change. */
  #cellOf(room: number): RoomCell {
    const kept = this.#cells[room]!;
    if (kept !== null) return kept;
    this.#asked = true;
    return (this.#cells[room] = new CellMaker(this.#nodes, room).make());
  }

  #goOn(node: number, x: number, y: number, out: Waypoint): void {
    const { graph } = this.#nodes.share;
    const { next, seen } = this.#nodes;
    for (let at = node, away = 0; away < PASSED;) {
      const onward = next[at]!;
      if (onward === NOWHERE) return;
      if (onward < 0) {
        const sight = seedOf(onward);
        out.x -= seen.sights.dx.data[sight]!;
        out.y -= seen.sights.dy.data[sight]!;
        out.target = seen.sights.from.data[sight]!;
        return;
      }
      const [alongX, alongY] = alongArc(graph, onward);
      out.x += alongX;
      out.y += alongY;
      away = Math.hypot(out.x - x, out.y - y);
      at = endOf(graph, onward);
    }
  }
}

const scratch = newWaypoint();
