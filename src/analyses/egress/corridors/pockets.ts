import type { Steps } from '../../../base/steps';
import { nextHalfEdge } from '../../../geometry/plane/triangulation';
import type { Point } from '../../../model/schema/polygon';
import type { MeshedWays } from '../travel/meshed-ways';
import { hasTwoWays, middleOf } from '../travel/two-ways';
import type { WaysMesh } from '../travel/ways-mesh';

/** A stretch of floor of ways that one comes out of the way one came in, to where two ways to two exits part. */
export interface Pocket {
  /** Walking metres from its blind end to there. */
  readonly length: number;
  /** From its blind end, which may be in a niche, through its middle to where it opens. */
  readonly line: readonly Point[];
}

const MOUTHS_A_STEP = 4;
/** No half-edge. */
const NONE = -1;

/**
 * The pockets of a storey's floor of ways that are longer than so many metres, the longest way out of each, whether rooms have doors
 * there or not. None where one exit is all that there is: nothing parts there. Cost: O(triangles), `hasTwoWays` for each pocket.
 */
export function* pocketsOn({ mesh, exits }: MeshedWays, longerThan: number): Steps<readonly Pocket[]> {
  const tree = exitTree(
    mesh,
    exits.flatMap(({ triangles }) => triangles),
  );
  yield;
  const mouthOf = mouths(mesh, tree);
  const longest = new Map<number, Pocket>();
  for (let t = 0; t < mesh.plane.triangleCount; t++) {
    const mouth = mouthOf[t]!;
    if (mouth === NONE) continue;
    for (const end of blindEnds(mesh, t)) {
      const way = wayTo(mesh, tree, t, mouth);
      const middles = way.map((h) => middleOf(mesh, h));
      const most = Math.max(longerThan, longest.get(mouth)?.length ?? 0);
      if (lengthOf([end, ...middles]) <= most) continue;
      const length = pulled(mesh, end, way);
      if (length <= most) continue;
      const [x, y] = mesh.plane.origin;
      longest.set(mouth, { length, line: [end, ...middles].map(([px, py]): Point => [px + x, py + y]) });
    }
  }
  const found: Pocket[] = [];
  for (const [i, [mouth, pocket]] of [...longest].entries()) {
    if (i % MOUTHS_A_STEP === 0) yield;
    if (hasTwoWays(mesh, [beyond(mesh, mouth)], exits)) found.push(pocket);
  }
  return found;
}

const beyond = ({ across }: WaysMesh, h: number): number => Math.floor(across[h]! / 3);

/** The way from every triangle to the exit that is the fewest triangles off. */
interface ExitTree {
  /** Triangles that an exit is come to from, those at exits first. */
  readonly order: readonly number[];
  /** Per triangle: the half-edge of it that the way goes over; `NONE` at exits, and where there is no way. */
  readonly on: Int32Array;
}

function exitTree(mesh: WaysMesh, ends: readonly number[]): ExitTree {
  const on = new Int32Array(mesh.plane.triangleCount).fill(NONE);
  const order = [...new Set(ends)];
  const seen = new Uint8Array(on.length);
  for (const t of order) seen[t] = 1;
  for (const t of order) {
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      const other = mesh.across[h]! < 0 ? t : beyond(mesh, h);
      if (seen[other] === 1) continue;
      seen[other] = 1;
      on[other] = mesh.across[h]!;
      order.push(other);
    }
  }
  return { order, on };
}

/**
 * Per triangle: the last narrow edge of its way to the exits without which it comes to none of them, `NONE` = there is none. An edge of the
 * tree is such where no edge beside the tree leads round it: what each of those leads round is struck out up to where its two ways
 * meet, each edge once.
 */
function mouths(mesh: WaysMesh, { order, on }: ExitTree): Int32Array {
  const depth = new Int32Array(on.length).fill(NONE);
  for (const t of order) depth[t] = on[t] === NONE ? 0 : depth[beyond(mesh, on[t]!)]! + 1;
  // The nearest triangle on the way, itself among them, whose edge isn't struck out.
  const above = Int32Array.from(on.keys());
  const rootOf = (t: number): number => {
    let root = t;
    while (above[root] !== root) root = above[root]!;
    for (let at = t; at !== root;) [at, above[at]] = [above[at]!, root];
    return root;
  };
  const strike = (t: number): number => (above[t] = beyond(mesh, on[t]!));
  for (const t of order) {
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      const twin = mesh.across[h]!;
      if (twin < h || on[t] === h || on[beyond(mesh, h)] === twin) continue;
      let [a, b] = [rootOf(t), rootOf(beyond(mesh, h))];
      while (a !== b) {
        if (depth[a]! < depth[b]!) [a, b] = [b, a];
        // Ways to two exits meet nowhere.
        if (on[a] === NONE) break;
        a = rootOf(strike(a));
      }
    }
  }
  const found = new Int32Array(on.length).fill(NONE);
  for (const t of order) {
    if (on[t] === NONE) continue;
    const before = found[beyond(mesh, on[t]!)]!;
    const isStruck = above[t] !== t || mesh.narrow[on[t]!] === 0;
    found[t] = before !== NONE ? before : isStruck ? NONE : on[t]!;
  }
  return found;
}

/** The half-edges from a triangle over its mouth. */
function wayTo(mesh: WaysMesh, { on }: ExitTree, from: number, mouth: number): readonly number[] {
  const way = [on[from]!];
  for (let h = on[from]!; h !== mouth;) {
    h = on[beyond(mesh, h)]!;
    way.push(h);
  }
  return way;
}

/** Of a triangle that one leaves over one edge alone: the middles of its walls. None = it is no such. */
function blindEnds(mesh: WaysMesh, t: number): readonly Point[] {
  if (mesh.inside[t] === 0) return [];
  const walls = [3 * t, 3 * t + 1, 3 * t + 2].filter((h) => mesh.across[h]! < 0);
  return walls.length === 2 ? walls.map((h) => middleOf(mesh, h)) : [];
}

const lengthOf = (line: readonly Point[]): number =>
  line.reduce((sum, [x, y], i) => {
    const [px, py] = line[Math.max(0, i - 1)]!;
    return sum + Math.hypot(x - px, y - py);
  }, 0);

/** Metres from a place over the middles of edges to the last of them, straight on wherever the edges between let one. O(edges²). */
function pulled(mesh: WaysMesh, from: Point, way: readonly number[]): number {
  const points = [from, ...way.map((h) => middleOf(mesh, h))];
  const kept = [from];
  for (let i = 0; i + 1 < points.length;) {
    let next = points.length - 1;
    while (next > i + 1 && !way.slice(i, next - 1).every((h) => crosses(mesh, points[i]!, points[next]!, h)))
      next--;
    kept.push(points[next]!);
    i = next;
  }
  return lengthOf(kept);
}

/** Does a line pass between the two ends of an edge? */
function crosses(
  { plane: { x, y, corners } }: WaysMesh,
  [ax, ay]: Point,
  [bx, by]: Point,
  h: number,
): boolean {
  const [p, q] = [corners[h]!, corners[nextHalfEdge(h)]!];
  const side = (v: number): number => (bx - ax) * (y[v]! - ay) - (by - ay) * (x[v]! - ax);
  return side(p) * side(q) <= 0;
}
