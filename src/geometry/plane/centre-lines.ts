import { axisGraph, runFrom, runLength, type AxisGraph, type AxisRun } from './axis-graph';
import { axisStep, medialAxis } from './medial-axis';
import { rayToRings } from './ray-to-rings';
import type { Ring } from './ring';
import { simplified } from './simplified';

/** A line down the middle of an area: from end wall to end wall, or round in a closed loop. Metres. */
export interface CentreLine {
  readonly points: readonly (readonly [number, number])[];
  /** The last point is joined to the first, which is not repeated. */
  readonly closed: boolean;
}

/** Metres from point to point of the outline: walls nearer to each other than this have no line between them. */
const STEP = 0.4;
/** Lines are straightened to within this, metres: door niches don't bend a corridor. */
const STRAIGHT = 0.15;
/** What is shorter is no way, metres. */
const SHORTEST = 0.5;
/** Forks this near to each other, in radii, are one crossing. */
const ONE_CROSSING = 0.7;
/** Two ways go straight through a crossing when they turn by less than 60°. */
const STRAIGHT_ON = -0.5;

/** One end of a run: `2 · run + (0 at its first middle, 1 at its last)`. */
type End = number;

/**
 * Lines down the middle of an area such as a corridor, also one that bends, branches or goes round: ways that go
 * straight on at a crossing are one line, what branches off begins where the crossing's disc ends, niches count for
 * nothing. Empty when the area is nowhere longer than wide. First ring the outline, the others holes. O(n log n) for
 * n = outline ⁄ 0.4 m, at most some thousands.
 */
export function centreLines(rings: readonly Ring[]): CentreLine[] {
  const graph = axisGraph(medialAxis(rings, STEP), axisStep(rings, STEP));
  const { runs, loops } = runsOf(graph);
  const crossings = new Crossings(graph, runs);
  const lines = crossings.ways().map(({ ends, closed, nodes }): CentreLine => {
    const points = nodes.map((node) => pointOf(graph, node));
    if (closed) return { points: simplified(points, STRAIGHT, true), closed };
    const [first, last] = ends;
    const opened = trimmed(trimmed(points, graph, first, rings).toReversed(), graph, last, rings);
    return { points: fromWest(simplified(opened.toReversed(), STRAIGHT, false)), closed };
  });
  const rounds = loops.map((loop): CentreLine => ({
    points: simplified(
      loop.map((node) => pointOf(graph, node)),
      STRAIGHT,
      true,
    ),
    closed: true,
  }));
  return [...lines, ...rounds].filter(({ points }) => lengthOf(points) >= SHORTEST);
}

/** Open lines begin at their western end (the southern one of two as far west), whatever the outline begins with. */
function fromWest(points: CentreLine['points']): CentreLine['points'] {
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last) return points;
  const east = last[0] - first[0];
  return Math.abs(east) > STRAIGHT
    ? east > 0
      ? points
      : points.toReversed()
    : last[1] > first[1]
      ? points
      : points.toReversed();
}

const pointOf = ({ axis }: AxisGraph, node: number): [number, number] => [axis.x[node]!, axis.y[node]!];

const lengthOf = (points: CentreLine['points']): number =>
  points.reduce((sum, point, i) => (i === 0 ? 0 : sum + apart(point, points[i - 1]!)), 0);

const apart = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number =>
  Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2);

/** All runs between ends and forks, and what goes round without any. */
function runsOf(graph: AxisGraph): { runs: AxisRun[]; loops: AxisRun[] } {
  const { next } = graph;
  const runs: AxisRun[] = [];
  const loops: AxisRun[] = [];
  const seen = new Set<number>();
  const begun = new Set<string>();
  next.forEach((neighbours, node) => {
    if (neighbours.size === 0 || neighbours.size === 2) return;
    seen.add(node);
    for (const towards of neighbours) {
      if (begun.has(`${node} ${towards}`)) continue;
      const run = runFrom(graph, node, towards);
      for (const each of run) seen.add(each);
      begun.add(`${run[run.length - 1]} ${run[run.length - 2]}`);
      runs.push(run);
    }
  });
  next.forEach((neighbours, node) => {
    if (neighbours.size !== 2 || seen.has(node)) return;
    const loop = runFrom(graph, node, [...neighbours][0]!).slice(0, -1);
    for (const each of loop) seen.add(each);
    loops.push(loop);
  });
  return { runs, loops };
}

/** The line from its first point on: out to the wall where it ends, cut back to the disc where it branches off. */
function trimmed(
  points: readonly (readonly [number, number])[],
  graph: AxisGraph,
  node: number,
  rings: readonly Ring[],
): readonly (readonly [number, number])[] {
  const radius = graph.axis.radius[node]!;
  const start = points[0]!;
  let from = points.findIndex((point) => apart(point, start) >= radius);
  if (graph.next[node]!.size > 1) return from < 0 ? [] : points.slice(from);
  if (from < 0) from = points.length - 1;
  const [x, y] = points[from]!;
  const length = apart([x, y], start);
  if (length === 0) return points;
  const [ux, uy] = [(start[0] - x) / length, (start[1] - y) / length];
  const out = Math.min(rayToRings(rings, start[0], start[1], ux, uy), 2 * radius);
  return [[start[0] + ux * out, start[1] + uy * out], ...points];
}

/** One way through the crossings. */
interface Way {
  readonly nodes: readonly number[];
  readonly closed: boolean;
  /** The middles that it begins and ends at. */
  readonly ends: readonly [number, number];
}

/** Which runs go straight on into each other where they meet. */
class Crossings {
  readonly #graph: AxisGraph;
  readonly #runs: readonly AxisRun[];
  /** Per fork the fork that stands for its crossing. */
  readonly #crossing = new Map<number, number>();
  readonly #partner = new Map<End, End>();

  constructor(graph: AxisGraph, runs: readonly AxisRun[]) {
    this.#graph = graph;
    const short = new Set(runs.filter((run) => this.#isWithinCrossing(run)));
    for (const run of short) this.#crossing.set(this.#at(run[0]!), this.#at(run[run.length - 1]!));
    this.#runs = runs.filter((run) => !short.has(run));
    for (const ends of this.#endsByCrossing()) this.#pair(ends);
  }

  ways(): Way[] {
    const done = new Set<number>();
    const ends = this.#runs.flatMap((_, run): End[] => [2 * run, 2 * run + 1]);
    // Those that begin somewhere first; what is left goes round.
    const open = ends.filter((end) => !this.#partner.has(end));
    return [...open, ...ends].flatMap((end) => (done.has(end >> 1) ? [] : [this.#follow(end, done)]));
  }

  #follow(start: End, done: Set<number>): Way {
    const nodes: number[] = [];
    let end = start;
    for (;;) {
      const run = this.#runs[end >> 1]!;
      done.add(end >> 1);
      nodes.push(...((end & 1) === 0 ? run : run.toReversed()));
      const onwards = this.#partner.get(end ^ 1);
      const closed = onwards !== undefined && done.has(onwards >> 1);
      if (onwards === undefined || closed)
        return { nodes, closed, ends: [nodes[0]!, nodes[nodes.length - 1]!] };
      end = onwards;
    }
  }

  #isWithinCrossing(run: AxisRun): boolean {
    const { next, axis } = this.#graph;
    const [a, b] = [run[0]!, run[run.length - 1]!];
    if (a === b || next[a]!.size < 3 || next[b]!.size < 3) return false;
    return runLength(this.#graph, run) <= ONE_CROSSING * Math.max(axis.radius[a]!, axis.radius[b]!);
  }

  #at(fork: number): number {
    let at = fork;
    for (let on = this.#crossing.get(at); on !== undefined && on !== at; on = this.#crossing.get(at)) at = on;
    return at;
  }

  #endsByCrossing(): End[][] {
    const found = new Map<number, End[]>();
    this.#runs.forEach((run, i) => {
      for (const [side, node] of [run[0]!, run[run.length - 1]!].entries()) {
        if (this.#graph.next[node]!.size < 3) continue;
        const at = this.#at(node);
        const ends = found.get(at) ?? [];
        found.set(at, ends);
        ends.push(2 * i + side);
      }
    });
    return [...found.values()];
  }

  /** Pairs the straightest first. O(ends²), of which there are few. */
  #pair(ends: readonly End[]): void {
    const ways = ends.map((end) => this.#direction(end));
    const pairs = ends.flatMap((a, i) =>
      ends.flatMap((b, j) => {
        const turn = ways[i]![0] * ways[j]![0] + ways[i]![1] * ways[j]![1];
        return j > i && a >> 1 !== b >> 1 && turn < STRAIGHT_ON ? [{ a, b, turn }] : [];
      }),
    );
    for (const { a, b } of pairs.toSorted((p, q) => p.turn - q.turn)) {
      if (this.#partner.has(a) || this.#partner.has(b)) continue;
      this.#partner.set(a, b);
      this.#partner.set(b, a);
    }
  }

  /** Where a run goes from an end, seen at the edge of the crossing's disc. */
  #direction(end: End): readonly [number, number] {
    const { axis } = this.#graph;
    const run = this.#runs[end >> 1]!;
    const nodes = (end & 1) === 0 ? run : run.toReversed();
    const [x, y] = pointOf(this.#graph, nodes[0]!);
    const radius = axis.radius[nodes[0]!]!;
    const far = nodes.find((node) => apart(pointOf(this.#graph, node), [x, y]) >= 1.5 * radius);
    const [fx, fy] = pointOf(this.#graph, far ?? nodes[nodes.length - 1]!);
    const length = apart([fx, fy], [x, y]) || 1;
    return [(fx - x) / length, (fy - y) / length];
  }
}
