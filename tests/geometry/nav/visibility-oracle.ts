import type { Nav } from '../../../src/geometry/nav/nav';
import { SegmentGrid } from './segment-grid';

/**
 * Exact shortest ways by a visibility graph: all corners, brute-force sight between them, Dijkstra. It takes only
 * the outline from the surface (half-edges that can't be crossed, and the joints between sheets) and shares no
 * search with the kernel. Corners are moved 0.1 µm off the walls, so that touching a wall counts as blocked.
 */
export class VisibilityOracle {
  readonly #nodes: OracleNode[] = [];
  readonly #nodesOf: number[][] = [];
  readonly #sheets: SheetOutline[] = [];
  readonly #edges: { to: number; length: number }[][] = [];

  constructor(nav: Nav, twin: Int32Array) {
    nav.sheets.forEach((_, sheet) => this.#sheets.push(outlineOf(nav, twin, sheet)));
    this.#sheets.forEach((outline, sheet) => {
      const first = this.#nodes.length;
      for (const { x, y } of outline.corners) this.#nodes.push({ sheet, x, y });
      this.#nodesOf.push(outline.corners.map((_, i) => first + i));
    });
    this.#edges = this.#nodes.map(() => []);
    this.#linkSides();
    for (let i = 0; i < this.#nodes.length; i++) {
      for (const { to, length } of this.#seenFrom(this.#nodes[i]!, i + 1)) {
        this.#edges[i]!.push({ to, length });
        this.#edges[to]!.push({ to: i, length });
      }
    }
  }

  /** The two sides of an end of a joint are one point. */
  #linkSides(): void {
    const first = new Map<number, number>();
    const names = this.#sheets.flatMap((outline) => outline.corners.map((corner) => corner.jointEnds));
    names.forEach((ends, node) => {
      for (const end of ends) {
        const other = first.get(end);
        if (other === undefined) first.set(end, node);
        else {
          this.#edges[node]!.push({ to: other, length: 0 });
          this.#edges[other]!.push({ to: node, length: 0 });
        }
      }
    });
  }

  get nodeCount(): number {
    return this.#nodes.length;
  }

  /** Lengths of shortest ways from a point: a function of the other end; Infinity when there is none. */
  from(source: OracleNode): (to: OracleNode) => number {
    const distance = this.#dijkstra(source);
    return (to) => {
      let best = Infinity;
      for (const length of this.#sights(source, to)) best = Math.min(best, length);
      for (const { to: node, length } of this.#seenFrom(to, 0))
        best = Math.min(best, length + distance[node]!);
      return best;
    };
  }

  #dijkstra(source: OracleNode): Float64Array {
    const distance = new Float64Array(this.#nodes.length).fill(Infinity);
    const heap: { node: number; length: number }[] = [];
    const offer = (node: number, length: number): void => {
      if (length >= distance[node]!) return;
      distance[node] = length;
      let at = heap.length;
      heap.push({ node, length });
      while (at > 0 && heap[(at - 1) >> 1]!.length > length) {
        heap[at] = heap[(at - 1) >> 1]!;
        at = (at - 1) >> 1;
      }
      heap[at] = { node, length };
    };
    for (const { to: node, length } of this.#seenFrom(source, 0)) offer(node, length);
    while (heap.length > 0) {
      const top = heap[0]!;
      const end = heap.pop()!;
      if (heap.length > 0) sink(heap, end);
      if (top.length > distance[top.node]!) continue;
      for (const edge of this.#edges[top.node]!) offer(edge.to, top.length + edge.length);
    }
    return distance;
  }

  *#seenFrom(point: OracleNode, first: number): Generator<{ to: number; length: number }> {
    for (const path of this.#pathsFrom(point.sheet)) {
      for (const j of this.#nodesOf[path.sheet]!) {
        if (j < first) continue;
        const length = this.#sight(point, this.#nodes[j]!, path);
        if (length !== null) yield { to: j, length };
      }
    }
  }

  *#sights(from: OracleNode, to: OracleNode): Generator<number> {
    for (const path of this.#pathsFrom(from.sheet)) {
      if (path.sheet !== to.sheet) continue;
      const length = this.#sight(from, to, path);
      if (length !== null) yield length;
    }
  }

  readonly #paths = new Map<number, SheetPath[]>();

  /** Every chain of joints that leads on from a sheet without coming back to one. */
  #pathsFrom(sheet: number): SheetPath[] {
    const known = this.#paths.get(sheet);
    if (known) return known;
    const found: SheetPath[] = [];
    const visit = (path: SheetPath, seen: readonly number[]): void => {
      found.push(path);
      for (const joint of this.#sheets[path.sheet]!.joints) {
        if (seen.includes(joint.to)) continue;
        const dx = path.dx + joint.dx;
        const dy = path.dy + joint.dy;
        visit({ sheet: joint.to, dx, dy, joints: [...path.joints, joint] }, [...seen, joint.to]);
      }
    };
    visit({ sheet, dx: 0, dy: 0, joints: [] }, [sheet]);
    this.#paths.set(sheet, found);
    return found;
  }

  /** Length of the straight line through the joints of the path, null when something is in the way. */
  #sight(from: OracleNode, to: OracleNode, path: SheetPath): number | null {
    // Everything in the frame of the first sheet.
    const tx = to.x - path.dx;
    const ty = to.y - path.dy;
    if (path.joints.length === 0) {
      const blocked = this.#sheets[from.sheet]!.walls.blocks(from.x, from.y, tx, ty);
      return blocked ? null : Math.hypot(tx - from.x, ty - from.y);
    }
    const length = Math.hypot(tx - from.x, ty - from.y);
    let { sheet } = from;
    let [px, py] = [from.x, from.y];
    let [dx, dy] = [0, 0];
    const cuts: [number, number][] = [];
    for (const joint of path.joints) {
      const [ax, ay, bx, by] = [joint.ax - dx, joint.ay - dy, joint.bx - dx, joint.by - dy];
      const sa = (tx - from.x) * (ay - from.y) - (ty - from.y) * (ax - from.x);
      const sb = (tx - from.x) * (by - from.y) - (ty - from.y) * (bx - from.x);
      if (sa > 0 || sb < 0 || sa === sb) return null;
      const share = sa / (sa - sb);
      const cut: [number, number] = [ax + (bx - ax) * share, ay + (by - ay) * share];
      // It must lie ahead of the last one.
      if ((cut[0] - px) * (tx - from.x) + (cut[1] - py) * (ty - from.y) < 0) return null;
      cuts.push(cut);
      [px, py] = cut;
      dx += joint.dx;
      dy += joint.dy;
    }
    if (path.joints.length > 0 && (tx - px) * (tx - from.x) + (ty - py) * (ty - from.y) < 0) return null;
    [px, py] = [from.x, from.y];
    [dx, dy] = [0, 0];
    for (let i = 0; i <= path.joints.length; i++) {
      const [qx, qy] = cuts[i] ?? [tx, ty];
      if (this.#sheets[sheet]!.walls.blocks(px + dx, py + dy, qx + dx, qy + dy)) return null;
      const joint = path.joints[i];
      if (!joint) break;
      sheet = joint.to;
      dx += joint.dx;
      dy += joint.dy;
      [px, py] = [qx, qy];
    }
    return length;
  }
}

export interface OracleNode {
  readonly sheet: number;
  readonly x: number;
  readonly y: number;
}

interface Joint {
  readonly to: number;
  /** Added to coordinates on crossing. */
  readonly dx: number;
  readonly dy: number;
  /** Seen from this side a lies to the right and b to the left. */
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

interface SheetPath {
  readonly sheet: number;
  readonly dx: number;
  readonly dy: number;
  readonly joints: readonly Joint[];
}

interface SheetOutline {
  readonly walls: SegmentGrid;
  readonly corners: readonly OutlineCorner[];
  readonly joints: readonly Joint[];
}

interface OutlineCorner {
  readonly x: number;
  readonly y: number;
  /** Names of the ends of joints at this corner: the half-edge of the joint that starts here, on either side. */
  readonly jointEnds: readonly number[];
}

const OFF_WALL = 1e-7;

function outlineOf(nav: Nav, twin: Int32Array, sheet: number): SheetOutline {
  const walls: number[] = [];
  const joints: Joint[] = [];
  const leaving = new Map<string, { angle: number; joint: number }[]>();
  const arriving = new Map<string, { angle: number; joint: number }[]>();
  const places = new Map<string, [number, number]>();
  for (let h = 0; h < twin.length; h++) {
    if (nav.sheetOf[Math.floor(h / 3)] !== sheet) continue;
    const other = twin[h]!;
    const joint = other >= 0 && nav.sheetOf[Math.floor(other / 3)] !== sheet;
    if (other >= 0 && !joint) continue;
    const n = h % 3 === 2 ? h - 2 : h + 1;
    const [ax, ay, bx, by] = [nav.x[h]!, nav.y[h]!, nav.x[n]!, nav.y[n]!];
    if (joint) {
      const m = other % 3 === 2 ? other - 2 : other + 1;
      const dx = (nav.x[other]! + nav.x[m]! - ax - bx) / 2;
      const dy = (nav.y[other]! + nav.y[m]! - ay - by) / 2;
      joints.push({ to: nav.sheetOf[Math.floor(other / 3)]!, dx, dy, ax, ay, bx, by });
    } else walls.push(ax, ay, bx, by);
    file(leaving, places, ax, ay, { angle: Math.atan2(by - ay, bx - ax), joint: joint ? h : -1 });
    file(arriving, places, bx, by, { angle: Math.atan2(ay - by, ax - bx), joint: joint ? other : -1 });
  }
  const corners: OutlineCorner[] = [];
  for (const [key, starts] of leaving) {
    const [x, y] = places.get(key)!;
    for (const start of starts) {
      let width = Infinity;
      let last = -1;
      for (const end of arriving.get(key) ?? []) {
        let turn = end.angle - start.angle;
        while (turn <= 1e-12) turn += 2 * Math.PI;
        if (turn >= width) continue;
        width = turn;
        last = end.joint;
      }
      const jointEnds = [start.joint, last].filter((name) => name >= 0);
      if (width < Math.PI - 1e-9 && jointEnds.length === 0) continue;
      const middle = start.angle + width / 2;
      corners.push({ x: x + OFF_WALL * Math.cos(middle), y: y + OFF_WALL * Math.sin(middle), jointEnds });
    }
  }
  return { walls: new SegmentGrid(walls), corners, joints };
}

function file<T>(
  map: Map<string, T[]>,
  places: Map<string, [number, number]>,
  x: number,
  y: number,
  value: T,
): void {
  const key = `${x} ${y}`;
  places.set(key, [x, y]);
  const listed = map.get(key);
  if (listed) listed.push(value);
  else map.set(key, [value]);
}

function sink(heap: { node: number; length: number }[], item: { node: number; length: number }): void {
  let at = 0;
  for (let down = 1; down < heap.length; down = 2 * at + 1) {
    if (down + 1 < heap.length && heap[down + 1]!.length < heap[down]!.length) down++;
    if (heap[down]!.length >= item.length) break;
    heap[at] = heap[down]!;
    at = down;
  }
  heap[at] = item;
}
