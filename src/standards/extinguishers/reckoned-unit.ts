import type { Citation } from '../../base/finding';
import type { CalculationUnitId, CompartmentId, SpaceId, StoreyId } from '../../model/schema/ids';
import type { FireClass, HazardClass } from '../../model/schema/space-hazard';
import type { LeastRating, Ruled } from './extinguisher-profile';

/** What a unit asks for against one class of fire. */
export interface ClassDemand {
  readonly fireClass: FireClass;
  /** Why the class counts here. */
  readonly because: Citation;
  /** Metres to walk at most to a portable, and to a wheeled one; null = the code has no such number. */
  readonly portable: Ruled<number> | null;
  readonly wheeled: Ruled<number> | null;
  readonly leastRating: Ruled<LeastRating> | null;
  /** m² per 1A or 1B; null = no sum of ratings is asked for. */
  readonly areaPerRating: Ruled<number> | null;
  /** Sum of ratings with K and with K = 1, whole numbers; null where no sum is asked for. */
  readonly required: { readonly withK: number; readonly conservative: number } | null;
}

/** What was taken to be so since the plan doesn't say; `merged-with-ways` is no gap but a choice: rooms reckoned by the stricter class of their corridors. */
export type UnitAssumption =
  | 'beds-unknown'
  | 'sprinklers-unknown'
  | 'no-compartments'
  | 'height-unknown'
  | 'use-unknown'
  | 'merged-with-ways';

/** A calculation unit (计算单元) with all that its code asks of it. Plain data; areas in m². */
export interface ReckonedUnit {
  /** Of the document where a person made it, else `auto:<storey>:<compartment>:<hazard>:<classes>`: the same as long as these are. */
  readonly id: string;
  /** Null = made by the program. */
  readonly given: CalculationUnitId | null;
  readonly storey: StoreyId;
  /** Null where the storey has none, or the unit's spaces lie in several (then `crosses`). */
  readonly compartment: CompartmentId | null;
  /** A person put spaces together that lie in several compartments: a finding. */
  readonly crosses: boolean;
  readonly hazard: Ruled<HazardClass>;
  /** In the order of `FIRE_CLASSES`, never empty. */
  readonly demands: readonly ClassDemand[];
  /** In order of id. */
  readonly spaces: readonly SpaceId[];
  /** Of the outlines of its spaces. */
  readonly netArea: number;
  /** Floor area with its share of walls (建筑面积): what ratings are reckoned by. */
  readonly area: number;
  /** Factor on needed ratings that counts; with its clause, or the hospital's own setting. */
  readonly k: Ruled<number> | null;
  /** 1, or what places below ground and the like ask for more. */
  readonly more: Ruled<number> | null;
  readonly leastCount: Ruled<number> | null;
  readonly mostPerPoint: Ruled<number> | null;
  readonly assumptions: readonly UnitAssumption[];
}
