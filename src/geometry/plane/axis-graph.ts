import type { MedialAxis } from './medial-axis';

/** Middles of a medial axis as a graph without its twigs. */
export interface AxisGraph {
  readonly axis: MedialAxis;
  /** Per middle the ones that follow it; empty where it was taken out. */
  readonly next: readonly Set<number>[];
}

/** A run of middles from one where the graph ends or forks to the next such one; both are in it. */
export type AxisRun = readonly number[];

/** A disc this much nearer to another is the same one, metres. */
const SAME = 1e-4;
/** What reaches less far out of a fork than so many of its radii, and a little, is a niche and no way. */
const NICHE_RADII = 1.5;
const NICHE = 0.3;
/** The axis runs into a corner of the outline as far as this many radii of the fork. */
const CORNER_RADII = 4;

/** The axis as a graph, without the twigs that run into corners and niches. `step` as it was made with. O(n · twigs). */
export function axisGraph(axis: MedialAxis, step: number): AxisGraph {
  const graph = { axis, next: joined(axis) };
  for (;;) {
    const twigs = leaves(graph).flatMap((leaf) => {
      const run = runFrom(graph, leaf, [...graph.next[leaf]!][0]!);
      return isTwig(graph, run, step) ? [run] : [];
    });
    if (twigs.length === 0) return graph;
    for (const twig of twigs) for (const node of twig.slice(0, -1)) unlink(graph, node);
  }
}

/** The run that begins at `from` towards `towards`. O(its length). */
export function runFrom({ next }: AxisGraph, from: number, towards: number): AxisRun {
  const run = [from, towards];
  for (let [before, at] = [from, towards]; next[at]!.size === 2 && at !== from;) {
    const [a, b] = [...next[at]!];
    const onwards = a === before ? b! : a!;
    run.push(onwards);
    [before, at] = [at, onwards];
  }
  return run;
}

/** Metres along a run. O(its length). */
export function runLength({ axis: { x, y } }: AxisGraph, run: AxisRun): number {
  let length = 0;
  for (let i = 1; i < run.length; i++) {
    length += Math.sqrt((x[run[i]!]! - x[run[i - 1]!]!) ** 2 + (y[run[i]!]! - y[run[i - 1]!]!) ** 2);
  }
  return length;
}

const leaves = ({ next }: AxisGraph): number[] =>
  next.flatMap((neighbours, node) => (neighbours.size === 1 ? [node] : []));

/** Runs between a leaf and a fork only: the last way of an area is never one. */
function isTwig(graph: AxisGraph, run: AxisRun, step: number): boolean {
  const { radius } = graph.axis;
  const fork = run[run.length - 1]!;
  if (graph.next[fork]!.size < 3) return false;
  const [tip, wide] = [radius[run[0]!]!, radius[fork]!];
  const length = runLength(graph, run);
  if (length + tip <= NICHE_RADII * wide + NICHE) return true;
  return tip <= 1.2 * step && length <= CORNER_RADII * wide;
}

function unlink({ next }: AxisGraph, node: number): void {
  for (const other of next[node]!) next[other]!.delete(node);
  next[node]!.clear();
}

/** Links per middle, those at one place taken as one. */
function joined({ x, y, links }: MedialAxis): Set<number>[] {
  const stands = Int32Array.from(x, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (stands[at] !== at) at = stands[at]!;
    return at;
  };
  for (const [a, b] of links) {
    if (Math.abs(x[a]! - x[b]!) < SAME && Math.abs(y[a]! - y[b]!) < SAME) stands[root(b)] = root(a);
  }
  const next = Array.from(x, () => new Set<number>());
  for (const [a, b] of links) {
    const [from, to] = [root(a), root(b)];
    if (from === to) continue;
    next[from]!.add(to);
    next[to]!.add(from);
  }
  return next;
}
