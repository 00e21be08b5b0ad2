import type { Located } from '../../../geometry/nav/locate';
import type { CrossingWidths } from '../../../geometry/nav/clearance/crossing-widths';
import { widestWay } from '../../../geometry/nav/clearance/widest-way';
import type { OpeningId } from '../../../model/schema/ids';
import { mobilityOf, type Mover } from '../../../standards/mobility/mobility';
import type { Place } from '../find-path';
import type { WalkingPlan } from '../walking-plan';
import { clearFloorOf, clearWidthsOf } from './clear-widths';
import { tightTurns, type TightTurn } from './tight-turns';

/** How wide a way is at its narrowest, and where that is. */
export interface WidestBetween {
  /** Metres; null = nowhere narrower than 3 m. */
  readonly width: number | null;
  /** The middle of the narrowest place; null where `width` is. */
  readonly at: Place | null;
  /** The door that it is, null where it lies between things that stand there. */
  readonly door: OpeningId | null;
  /** Where what keeps it there is that it has no room to turn; `width` is `widthAtTurn` then. */
  readonly tight: TightTurn | null;
}

/**
 * The widest way between two places that a mover might take if it were narrow enough, null when there is none at all (for
 * what rolls: none without stairs). `from` and `to` lie on the nav of `mobilityWalk`'s plan for a wheelchair or a bed.
 * O(n log n) in the triangles met.
 */
export const widestBetween = (
  plan: WalkingPlan,
  mover: Mover,
  from: Located,
  to: Located,
  shut: readonly OpeningId[],
): WidestBetween | null =>
  widestTo(plan, mover, clearWidthsOf(plan, shut, mobilityOf(mover)), [from.triangle], [to.triangle]);

/** The same from some triangles to whichever of others is reached by the widest way, by the mover's widths of the plan's clear floor. */
export function widestTo(
  plan: WalkingPlan,
  mover: Mover,
  widths: CrossingWidths,
  from: readonly number[],
  to: readonly number[],
): WidestBetween | null {
  const way = widestWay(widths, from, [to]);
  if (way === null) return null;
  if (way.narrowest === null) return { width: null, at: null, door: null, tight: null };
  const { door, line, ends } = way.narrowest;
  const mobility = mobilityOf(mover);
  const [[storey, ax, ay], [, bx, by]] = ends;
  return {
    width: way.width,
    at: { storey: plan.derived.storeys[storey]!, x: (ax + bx) / 2, y: (ay + by) / 2 },
    door: plan.derived.doors[door] ?? null,
    tight: tightTurns(plan, clearFloorOf(plan), mobility).get(line) ?? null,
  };
}
