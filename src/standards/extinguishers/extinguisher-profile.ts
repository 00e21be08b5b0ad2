import type { Citation } from '../../base/finding';
import type { Agent } from '../../model/schema/assets/agents';
import type { Profile } from '../../model/schema/profiles';
import type { SpaceUse } from '../../model/schema/space-use';
import type { HazardClass } from '../../model/schema/space-hazard';
import type { FireClass } from '../../model/schema/space-hazard';

/** A value that a rule sets, the rule's own name, and the clause that it stands in. */
export interface Ruled<T> {
  readonly rule: string;
  readonly value: T;
  readonly cite: Citation;
}

/** What decides how dangerous the rooms of a hospital are, apart from their use. */
export interface HospitalFacts {
  /** Inpatient beds; null = not known, then the stricter reading is taken. */
  readonly beds: number | null;
  /** The building is a high-rise (GB 50016: over 24 m), which makes offices in it severe. */
  readonly highRise: boolean;
}

/** A hazard class with what had to be assumed to tell it. */
export interface RuledHazard extends Ruled<HazardClass> {
  readonly assumed: 'beds-unknown' | null;
}

/** A rating as a nameplate gives it: a number of A or B. */
export interface LeastRating {
  readonly letter: 'A' | 'B';
  readonly value: number;
}

/** What protects a storey besides extinguishers. */
export interface ProtectedBy {
  readonly hydrants: boolean;
  readonly sprinklers: boolean;
}

/** May an agent put out a class: `product` = only where the product's own approval says so. */
export type Suitability = 'yes' | 'no' | 'product';

/** What counts as being at a room: inside; also beside its doors; also all over the corridors and lobbies it opens onto. */
export type PlaceReach = 'room' | 'doors' | 'corridors';

/** A rule about what may hang, or must hang, in rooms of some uses. */
export interface PlaceRule {
  readonly id: string;
  readonly uses: readonly SpaceUse[];
  /** `forbidden`: these agents may not stand here; `needed`: one of these must stand there; `magnetic`: only non-magnetic ones. */
  readonly kind: 'forbidden' | 'needed' | 'magnetic';
  readonly reach: PlaceReach;
  readonly agents: readonly Agent[];
  /** Must = a broken rule is major; should = minor. */
  readonly force: 'must' | 'should';
  readonly cite: Citation;
}

/** Heights of portable extinguishers over the floor, metres. */
export interface MountingRule {
  readonly topAtMost: Ruled<number>;
  /** Of those of more than so many kilograms, all in all; null = all alike. */
  readonly heavy: { readonly over: number; readonly topAtMost: Ruled<number> } | null;
  readonly bottomAtLeast: Ruled<number>;
}

/** Totals of ratings that a whole storey must have, whatever its rooms (BS 5306-8). */
export interface StoreyTotalRule {
  /** Of A a m² of floor. */
  readonly perArea: Ruled<number>;
  readonly least: Ruled<number>;
  /** An upper floor of single occupancy of at most so many m² needs only so much. */
  readonly small: Ruled<{ readonly area: number; readonly total: number }>;
}

/** What one country's code asks of extinguishers. Functions of rows, never of a plan; null = the code has no such number. */
export interface ExtinguisherProfile {
  readonly id: Profile;
  /** What a calculation unit can't cross besides storeys. */
  readonly unitWithin: 'compartment' | 'storey';
  hazardOf(use: SpaceUse, hospital: HospitalFacts): RuledHazard;
  fireClassesOf(use: SpaceUse): readonly Ruled<FireClass>[];
  /** Metres to walk at most; `beside`: the classes of the same place, which live equipment goes by. */
  travel(
    fireClass: FireClass,
    hazard: HazardClass,
    wheeled: boolean,
    beside?: readonly FireClass[],
  ): Ruled<number> | null;
  /** Of each extinguisher that counts for the class. */
  leastRating(
    fireClass: FireClass,
    hazard: HazardClass,
    beside?: readonly FireClass[],
  ): Ruled<LeastRating> | null;
  /** m² that 1A or 1B may protect at most. */
  areaPerRating(fireClass: FireClass, hazard: HazardClass): Ruled<number> | null;
  /** m² that one extinguisher may protect at most, whatever its rating. */
  readonly areaPerExtinguisher: Ruled<number> | null;
  /**
   * What has all floor of a unit within its distance counts for the unit wherever it stands on the storey, as far as it isn't
   * needed where it stands; null = only what stands in a unit counts for it.
   */
  readonly servedFromOutside: Ruled<true> | null;
  /** In a calculation unit at least. */
  readonly leastPerUnit: Ruled<number> | null;
  /** At a setting point at most. */
  readonly mostPerPoint: Ruled<number> | null;
  /** Factor K on the needed rating; null = the code knows none. */
  kFactor(by: ProtectedBy): Ruled<number> | null;
  /** More is needed below ground and where many people come. */
  moreNeeded(use: SpaceUse, belowGround: boolean): Ruled<number> | null;
  readonly storeyTotal: StoreyTotalRule | null;
  readonly mounting: MountingRule;
  suits(agent: Agent, fireClass: FireClass): Ruled<Suitability>;
  /** Agents of choice for a room, best first. */
  preferredAgents(use: SpaceUse, fireClasses: readonly FireClass[]): readonly Ruled<Agent>[];
  readonly placeRules: readonly PlaceRule[];
}
