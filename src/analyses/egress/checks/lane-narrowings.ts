import { pole } from '../../../geometry/plane/pole';
import { segmentDistance } from '../../../geometry/plane/segment-distance';
import type { Point, Polygon } from '../../../model/schema/polygon';
import { areaDistance, areasApart, type Nearness } from './area-distance';
import type { Bank } from './lane-banks';

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
/** Of the largest disc in a part of a lane, metres. */
const PRECISION = 0.01;

/** A place on an outline: number of the edge, and share of it. */
type OnRing = number;

/** A line of things and gaps from one thing or bank to a thing: the widest of its gaps, which is as narrow as can be. */
interface Chain {
  readonly gap: Nearness;
  readonly things: readonly number[];
}

/** A lane, or another floor on which something must get through. */
export interface Lane {
  readonly outer: readonly Point[];
  /** All of its outline. */
  readonly outline: readonly Bank[];
  /** Where one comes from, a place on the outline; null = one goes from any end of it to any other. */
  readonly from: Point | null;
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
  const { outline } = lane;
  const banks = outline.filter(({ open }) => !open);
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
          const start = placeOn(first, toBanks[chain.things[0]!]![i]!.other);
          if (!parts(lane, start, placeOn(second, end.other), width)) continue;
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

function placeOn({ line: [a, b], edge, from, to }: Bank, [x, y]: Point): OnRing {
  const square = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
  const share = ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / square;
  return edge + from + Math.min(1, Math.max(0, share)) * (to - from);
}

/** Does a line between two places of the outline leave lane on both of its sides that one comes from or goes to? */
function parts({ outer, outline, from: start }: Lane, one: OnRing, other: OnRing, width: number): boolean {
  const [low, high] = one < other ? [one, other] : [other, one];
  const at = (place: OnRing): Point => {
    const edge = Math.min(Math.floor(place), outer.length - 1);
    const [a, b] = [outer[edge]!, outer[(edge + 1) % outer.length]!];
    const share = place - edge;
    return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  };
  const isBetween = (place: OnRing): boolean => place > low && place < high;
  const inner = outer.filter((_, i) => isBetween(i));
  // From the higher place on round to the lower one.
  const after = outer.filter((_, i) => i >= high);
  const before = outer.filter((_, i) => i <= low);
  const sides = [
    { ring: [at(low), ...inner, at(high)], holds: isBetween },
    { ring: [at(high), ...after, ...before, at(low)], holds: (place: OnRing) => !isBetween(place) },
  ];
  const begins = start === null ? null : nearestOn(outline, start);
  return sides.every(
    ({ ring, holds }) =>
      (begins !== null && holds(begins)) ||
      outline.some(({ open, edge, from, to }) => open && holds(edge + (from + to) / 2)) ||
      2 * pole([ring], PRECISION).radius >= width - 2 * PRECISION,
  );
}

function nearestOn(outline: readonly Bank[], place: Point): OnRing {
  const off = ({ line }: Bank): number => distanceTo(line, place);
  return placeOn(
    outline.reduce((best, bank) => (off(bank) < off(best) ? bank : best)),
    place,
  );
}

const distanceTo = ([[ax, ay], [bx, by]]: Bank['line'], [x, y]: Point): number =>
  segmentDistance(x, y, ax, ay, bx, by);
