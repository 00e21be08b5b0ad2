import { nextHalfEdge } from '../../plane/triangulation';
import { locate, type Located } from '../locate';
import { starOf } from '../star-of';
import type { Drift } from './drift';
import { noteCorner } from './note-corner';
import type { RoutingFloor } from './routing-floor';
import { SightSweep } from './sight-sweep';
import { Sights } from './sights';
import { lookAcross, Strips } from './strip-sight';

/** Where routes lead to. */
export type RouteTarget =
  /** A place, as `locate` gives it. */
  | { readonly kind: 'point'; readonly at: Located }
  /**
   * A line on the floor of a storey, in plan (metres), that is reached anywhere along it: the whole width of an exit, less
   * `inset` metres at both ends for half a body. What is left of one shorter than that is its middle. On a flight it lies along a
   * step.
   */
  | {
      readonly kind: 'segment';
      readonly storey: number;
      readonly a: readonly [number, number];
      readonly b: readonly [number, number];
      readonly inset: number;
    };

/** A triangle that a target lies in, and the target there. */
export interface TargetHome {
  readonly target: number;
  readonly triangle: number;
  readonly x: number;
  readonly y: number;
  readonly open: readonly [boolean, boolean, boolean];
  /** Gates between it and where the target was located. */
  readonly via: number;
}

/** What targets see: nodes (`sights.from` is the target, ways lead from its point to the node), rooms, strips. */
export interface TargetSights {
  readonly sights: Sights;
  readonly homes: readonly TargetHome[];
  readonly strips: Strips;
  /** Per target: its height (`Drift`). */
  readonly heights: readonly number[];
}

/** A segment's end farther than this from walkable floor is none, metres. */
const MOST_GAP = 0.5;

/** Looks from targets over the whole surface. O(triangles seen). */
export function lookFromTargets(
  floor: RoutingFloor,
  drift: Drift,
  targets: readonly RouteTarget[],
): TargetSights {
  const found: TargetSights & { readonly homes: TargetHome[]; readonly heights: number[] } = {
    sights: new Sights(),
    homes: [],
    strips: new Strips(),
    heights: [],
  };
  const heightAt = (at: Located | null): number => (at === null ? 0 : drift.at(at.triangle, at.x, at.y));
  const sweep = new SightSweep(floor, found.sights, 1);
  targets.forEach((target, index) => {
    if (target.kind === 'point') {
      found.heights.push(heightAt(target.at));
      lookFromPoint(floor, sweep, found.homes, index, target.at);
      return;
    }
    const [a, b] = insetEnds(target);
    const ends = [locate(floor.nav, target.storey, ...a), locate(floor.nav, target.storey, ...b)];
    const [first, last] = ends;
    found.heights.push((heightAt(first ?? null) + heightAt(last ?? null)) / 2);
    for (const end of ends) {
      if (end && end.gap <= MOST_GAP) lookFromPoint(floor, sweep, found.homes, index, end);
    }
    if (first && last && first.gap === 0 && last.gap === 0) lookAcross(floor, found, index, first, last);
  });
  return found;
}

function insetEnds({ a, b, inset }: RouteTarget & { readonly kind: 'segment' }) {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const share = length <= 2 * inset ? 0.5 : inset / length;
  const at = (part: number): readonly [number, number] => [
    a[0] + part * (b[0] - a[0]),
    a[1] + part * (b[1] - a[1]),
  ];
  return [at(share), at(1 - share)] as const;
}

function lookFromPoint(
  floor: RoutingFloor,
  sweep: SightSweep,
  homes: TargetHome[],
  target: number,
  at: Located,
): void {
  const { nav, gates } = floor;
  for (const { triangle, x, y, open, crossed } of starOf({ nav, twin: nav.twin }, at)) {
    let via = -1;
    for (const over of crossed) {
      if (gates.of[over]! >= 0 || nav.jump[over] !== 0) via = sweep.sights.passages.add(over, via);
    }
    homes.push({ target, triangle, x, y, open, via });
    for (let i = 0; i < 3; i++) {
      const h = 3 * triangle + i;
      noteCorner(floor, sweep.sights, target, h, x, y, 0, via);
      if (!open[i] || nav.twin[h]! < 0) continue;
      const n = nextHalfEdge(h);
      sweep.lookOver(target, h, via, x, y, nav.x[h]! - x, nav.y[h]! - y, nav.x[n]! - x, nav.y[n]! - y);
    }
  }
}
