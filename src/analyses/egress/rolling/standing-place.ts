import { segmentDistanceSquared } from '../../../geometry/plane/segment-distance';
import { triangleArea } from '../../../geometry/nav/triangle-area';
import { nextHalfEdge } from '../../../geometry/plane/triangulation';
import { present } from '../../../base/assert';
import { mobilityOf, neededWidth, type Rolling } from '../../../standards/mobility/mobility';
import { floorAt, type Place } from '../../walking/find-path';
import { centroid } from '../../walking/floor-to-cover';
import { clearFloorOf } from '../../walking/mobility/clear-widths';
import type { WalkingPlan } from '../../walking/walking-plan';
import { floorParts } from '../../way-out/floor-parts';
import { trianglesOnFoot } from './triangles-on-foot';

/** Where something that rolls may stand when it is to be at a place. */
export interface StandingPlace {
  readonly place: Place;
  /** How far off that is, metres; 0 = at the place itself. */
  readonly moved: number;
  /** The part (`floorParts`) of its own floor. */
  readonly part: number;
}

/** So far off a place that is too narrow it may stand, metres. */
const MOST_MOVED = 3;

/**
 * The place itself where the mover's own floor (`moverPlanSteps`) has room for it there, else the nearest place that has, come to over
 * such floor alone as is too narrow, through no door; null where there is no floor, or none near enough that has room. O(triangles of the storey), and O(samples ·
 * walls beside them) of the parts that are met.
 */
export function standingPlace(
  plan: WalkingPlan,
  own: WalkingPlan,
  mover: Rolling,
  place: Place,
): StandingPlace | null {
  const from = floorAt(own, place);
  if (from === null) return null;
  const { partOf } = floorParts(own);
  const start = partOf[from.triangle]!;
  const storey = trianglesByPart(own, partOf, from.storey);
  const hasRoom = roomFinder(own, mover, from.storey);
  const trianglesOf = (part: number): readonly number[] => storey.get(part) ?? [];
  if (hasRoom(trianglesOf(start))) return { place, moved: 0, part: start };
  const beyond = neighbours(plan, own, partOf);
  const met = new Set([start]);
  let best: StandingPlace | null = null;
  for (const part of met) {
    const triangles = trianglesOf(part);
    if (part === start || !hasRoom(triangles)) {
      for (const other of beyond(triangles)) met.add(other);
      continue;
    }
    const { samples } = own.nav;
    for (const t of triangles) {
      for (let s = samples.triangleStart[t]!; s < samples.triangleStart[t + 1]!; s++) {
        const [x, y] = [samples.planX[s]!, samples.planY[s]!];
        const moved = Math.hypot(x - place.x, y - place.y);
        if (moved < (best?.moved ?? MOST_MOVED)) best = { place: { ...place, x, y }, moved, part };
      }
    }
  }
  return best;
}

function trianglesByPart(
  { nav }: WalkingPlan,
  partOf: Int32Array,
  storey: number,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (let t = nav.storeyStart[storey]!; t < nav.storeyStart[storey + 1]!; t++) {
    const before = found.get(partOf[t]!);
    if (before) before.push(t);
    else found.set(partOf[t]!, [t]);
  }
  return found;
}

/** Parts of a mover's floor beside some triangles, with nothing between that is a wall for somebody on foot, and no door. */
function neighbours(
  plan: WalkingPlan,
  own: WalkingPlan,
  partOf: Int32Array,
): (triangles: readonly number[]) => readonly number[] {
  const { nav } = clearFloorOf(plan);
  const onFoot = floorParts(plan).partOf;
  const drawn = trianglesOnFoot(plan, own);
  return (triangles) =>
    triangles.flatMap((t) =>
      [3 * t, 3 * t + 1, 3 * t + 2].flatMap((h) => {
        const other = Math.floor(nav.twin[h]! / 3);
        return other < 0 || onFoot[drawn[other]!] !== onFoot[drawn[t]!] ? [] : [partOf[other]!];
      }),
    );
}

/**
 * Has a part of a mover's floor room for it: as much floor as it takes up, and somewhere as wide as it has to be. As wide is
 * tried at samples and in the middle of triangles.
 */
function roomFinder(
  own: WalkingPlan,
  mover: Rolling,
  storey: number,
): (triangles: readonly number[]) => boolean {
  const { nav } = own;
  const { footprint } = mobilityOf(mover);
  const { length, width: across } = present(footprint, `the size of a ${mover}`);
  const reach = neededWidth(mover) / 2 - ROUNDING;
  const [from, to] = [3 * nav.storeyStart[storey]!, 3 * nav.storeyStart[storey + 1]!];
  const walls = Array.from({ length: to - from }, (_, i) => from + i).filter((h) => nav.twin[h]! < 0);
  const [ox, oy] = nav.origin;
  const { samples } = nav;
  return (triangles) => {
    if (triangles.reduce((sum, t) => sum + triangleArea(nav, t), 0) < length * across) return false;
    const corners = triangles.flatMap((t) => [3 * t, 3 * t + 1, 3 * t + 2]);
    const isBeside = ([low, high]: Bounds, at: Float64Array, h: number): boolean => {
      const [a, b] = [at[h]!, at[nextHalfEdge(h)]!];
      return Math.max(a, b) > low - reach && Math.min(a, b) < high + reach;
    };
    const [alongX, alongY] = [nav.x, nav.y].map((at) => boundsOf(corners.map((h) => at[h]!)));
    const beside = walls.filter((h) => isBeside(alongX!, nav.x, h) && isBeside(alongY!, nav.y, h));
    const isWide = ([planX, planY]: readonly [number, number]): boolean =>
      beside.every((h) => {
        const [next, x, y] = [nextHalfEdge(h), planX - ox, planY - oy];
        const square = segmentDistanceSquared(x, y, nav.x[h]!, nav.y[h]!, nav.x[next]!, nav.y[next]!);
        return square >= reach * reach;
      });
    return triangles.some((t) => {
      if (isWide(centroid(nav, t))) return true;
      for (let s = samples.triangleStart[t]!; s < samples.triangleStart[t + 1]!; s++) {
        if (isWide([samples.planX[s]!, samples.planY[s]!])) return true;
      }
      return false;
    });
  };
}

type Bounds = readonly [low: number, high: number];

const boundsOf = (all: readonly number[]): Bounds => [
  all.reduce((least, each) => Math.min(least, each), Infinity),
  all.reduce((most, each) => Math.max(most, each), -Infinity),
];

/** Widths are lengths between drawn points, metres. */
export const ROUNDING = 1e-6;
