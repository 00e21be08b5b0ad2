import type { Point, Polygon } from '../../../model/schema/polygon';
import { areaDistance, areasApart, type Nearness } from './area-distance';
import { hasRoom, onOutline, sidesOf, type Lane } from './lane-sides';

/** Where things leave less of a lane than must be clear. */
export interface Narrowing {
  /** Metres that the widest way past them has; 0 = none. */
  readonly width: number;
  /** In the middle of where that is narrowest. */
  readonly at: Point;
  /** Numbers of the things between which, or between which and the edges of the lane, one must pass. */
  readonly things: readonly number[];
}

/** What is as wide as asked but for rounding is as wide, metres. */
const ROUNDING = 1e-6;

/** A line of things and gaps from one thing or bank to a thing: the widest of its gaps, which is as narrow as can be. */
interface Chain {
  readonly gap: Nearness;
  readonly things: readonly number[];
}

/**
 * Where things that stand on a lane leave less than `asked` metres. To get past them one must cross every line that leads from
 * edge to edge of the lane over them, each at its widest gap: the line whose widest gap is least tells the width (bottleneck
 * path). Lines count that part the lane, or what one comes from from the rest of it: where one wants to go on there is an open
 * stretch of the outline, or room for a disc as wide as asked. Things that are linked by gaps less than that are one
 * narrowing. Exact for lanes without holes. O(things² + things · edges) distances and a pole for each pair of edges beside
 * a thing.
 */
export function laneNarrowings(lane: Lane, things: readonly Polygon[], asked: number): Narrowing[] {
  const width = asked - ROUNDING;
  const banks = lane.outline.filter(({ open }) => !open);
  const gaps = things.map((a, i) => things.map((b, j) => (i < j ? areasApart(a, b) : null)));
  const gapOf = (i: number, j: number): Nearness => gaps[Math.min(i, j)]![Math.max(i, j)]!;
  const toBanks = things.map((thing) => banks.map(({ line }) => areaDistance(thing, line)));
  return groupsOf(things.length, (i, j) => gapOf(i, j).distance < width).flatMap((group) => {
    let best: Chain | null = null;
    banks.forEach((first, i) => {
      const beside = group.filter((thing) => toBanks[thing]![i]!.distance < width);
      if (beside.length === 0) return;
      const chains = chainsFrom(group, beside, (thing) => toBanks[thing]![i]!, gapOf);
      banks.slice(i + 1).forEach((second, k) => {
        for (const [thing, chain] of chains) {
          const end = toBanks[thing]![i + 1 + k]!;
          const gap = end.distance > chain.gap.distance ? end : chain.gap;
          if (gap.distance >= Math.min(width, best?.gap.distance ?? Infinity)) continue;
          const start = onOutline(first, toBanks[chain.things[0]!]![i]!.other);
          const sides = sidesOf(lane, start, onOutline(second, end.other));
          if (!sides.every(({ isOpen, ring }) => isOpen || hasRoom(ring, width))) continue;
          best = { gap, things: chain.things };
        }
      });
    });
    return best === null ? [] : [narrowing(best, group)];
  });
}

function narrowing({ gap: { distance, on, other } }: Chain, things: readonly number[]): Narrowing {
  return { width: distance, at: [(on[0] + other[0]) / 2, (on[1] + other[1]) / 2], things };
}

/** Things linked with one another, over others too. */
function groupsOf(count: number, linked: (i: number, j: number) => boolean): number[][] {
  const left = new Set(Array.from({ length: count }, (_, i) => i));
  const groups: number[][] = [];
  for (const first of left) {
    left.delete(first);
    const group = [first];
    for (const i of group) {
      for (const j of left) {
        if (!linked(i, j)) continue;
        left.delete(j);
        group.push(j);
      }
    }
    groups.push(group.sort((a, b) => a - b));
  }
  return groups;
}

/** From a bank to each thing of a group the chain whose widest gap is least (Dijkstra 1959 with the widest instead of the sum). */
function chainsFrom(
  group: readonly number[],
  beside: readonly number[],
  toBank: (thing: number) => Nearness,
  gapOf: (i: number, j: number) => Nearness,
): Map<number, Chain> {
  const open = new Map(
    beside.map((thing): [number, Chain] => [thing, { gap: toBank(thing), things: [thing] }]),
  );
  const done = new Map<number, Chain>();
  while (open.size > 0) {
    const [thing, chain] = [...open].reduce((best, each) =>
      each[1].gap.distance < best[1].gap.distance ? each : best,
    );
    open.delete(thing);
    done.set(thing, chain);
    for (const next of group) {
      if (done.has(next)) continue;
      const gap = gapOf(thing, next);
      const widest = gap.distance > chain.gap.distance ? gap : chain.gap;
      if (widest.distance >= (open.get(next)?.gap.distance ?? Infinity)) continue;
      open.set(next, { gap: widest, things: [...chain.things, next] });
    }
  }
  return done;
}
