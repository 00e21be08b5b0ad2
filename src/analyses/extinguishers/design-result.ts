import type { Citation } from '../../base/finding';
import type { AssetId, SpaceId } from '../../model/schema/ids';
import type { FireClass } from '../../model/schema/space-hazard';
import type { ReckonedUnit } from '../../standards/extinguishers/reckoned-unit';
import type { FarPlace } from './result';

/** One class of fire in one unit: what the walk to what suits it comes to. Areas in m². */
export interface ClassReach {
  readonly fireClass: FireClass;
  /** Floor of the unit from which nothing that suits the class is within its distance. */
  readonly uncovered: number;
  /** The floor with the worst share of the distance allowed; null while previewed. */
  readonly worst: (FarPlace & { readonly owner: AssetId | null; readonly limit: number }) | null;
}

/** What the walking distances say of one unit; made by coverage. */
export interface UnitReach {
  readonly unit: string;
  /** Of walkable floor. */
  readonly area: number;
  readonly uncovered: number;
  readonly byClass: readonly ClassReach[];
  /** m² of its floor that 0, 1, 2, 3 and more setting points reach within their distance; classes together: the worst counts. */
  readonly reachedBy: readonly [number, number, number, number];
}

/** What one setting point adds to its unit. */
export interface CountedPoint {
  readonly asset: AssetId;
  /** Where it stands; null = off all floor. */
  readonly space: SpaceId | null;
  readonly unit: string | null;
  /** Units of extinguisher at the point. */
  readonly count: number;
}

/** One unit held against its code. */
export interface UnitVerdict {
  readonly unit: ReckonedUnit;
  readonly reach: UnitReach | null;
  readonly points: number;
  /** Extinguishers that count for at least one of its classes; where the code has it so, those too that serve it from outside. */
  readonly count: number;
  /** Of those the ones whose agent or rating nobody told, or told in a scale that the code doesn't know: they count as if they suited. */
  readonly assumed: number;
  /** Of `assumed` those whose rating is told, of another country's scale. */
  readonly foreign: number;
  /** Of `count` those that stand outside the unit and serve all its floor, and the rule by which they count; null = none. */
  readonly outside: { readonly count: number; readonly cite: Citation } | null;
  /** Per class of the unit's demands, in the same order: sum of ratings there, and extinguishers that suit it with at least the least rating. */
  readonly present: readonly { readonly rating: number; readonly count: number }[];
  /** `holds` in all; `with-k` only with the factor K, not with K = 1; `broken`: see the findings. */
  readonly verdict: 'holds' | 'with-k' | 'broken';
  /** Ids of its findings. */
  readonly findings: readonly string[];
}
