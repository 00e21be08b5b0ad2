import { assert } from '../../base/assert';
import type { Ruled, StoreyTotalRule } from './extinguisher-profile';

/** Noise of binary fractions: 15.000000001 is 15, as a planner with a pocket calculator has it. */
const NOISE = 1e-9;

/** Never the zero below zero. */
const roundedUp = (value: number): number => Math.max(0, Math.ceil(value - NOISE * Math.max(1, value)));

/**
 * Sum of ratings that a calculation unit needs: Q = more · K · S / U, rounded up to a whole rating (GB 50140 7.3.1,
 * 7.3.3, 7.1.1). `perRating`: m² for each 1A or 1B. No floor needs nothing. O(1).
 */
export function requiredRating(area: number, perRating: Ruled<number>, k: number, more: number): number {
  assert(area >= 0 && Number.isFinite(area), 'floor area', area);
  return roundedUp((more * k * area) / perRating.value);
}

/** What decides how much a storey needs. */
export interface StoreyFloor {
  /** m². */
  readonly area: number;
  /** Neither below ground nor at it. */
  readonly upper: boolean;
  /** In one tenant's hands; null = not known, then the stricter reading is taken. */
  readonly singleOccupancy: boolean | null;
}

/** Is it an upper floor so small that it needs less where its building is in single occupancy? O(1). */
export const isSmallUpper = ({ small }: StoreyTotalRule, { area, upper }: StoreyFloor): boolean =>
  upper && area <= small.value.area;

/**
 * Total of A that a storey needs by its area (BS 5306-8), not rounded, and the row that asks for it; a small upper floor
 * of single occupancy needs less. O(1).
 */
export function requiredTotal(rule: StoreyTotalRule, floor: StoreyFloor): Ruled<number> {
  const { area, singleOccupancy } = floor;
  assert(area >= 0 && Number.isFinite(area), 'floor area', area);
  if (singleOccupancy === true && isSmallUpper(rule, floor)) {
    return { ...rule.small, value: rule.small.value.total };
  }
  const byArea = rule.perArea.value * area;
  return byArea > rule.least.value ? { ...rule.perArea, value: byArea } : rule.least;
}
