import type { Finding, FindingPlace } from '../../base/finding';
import type { Profile } from '../../model/schema/profiles';
import type { AssetId, OpeningId, SpaceId } from '../../model/schema/ids';
import type { ListedAs } from '../../standards/chemicals/controlled-lists';
import type { GhsClass } from '../../standards/chemicals/ghs-classes';
import type { Separation } from '../../standards/chemicals/segregation';
import type { SegregationGroup, StoredHazard } from '../../standards/chemicals/substance-facts';
import type { ChemicalRecords } from './store-stock';

export const CHEMICAL_CODES = [
  'chemical.incompatible',
  'chemical.separate',
  'chemical.check-sheet',
  'chemical.over-limit',
  'chemical.in-ward',
  'chemical.below-ground',
  'chemical.unventilated',
  'chemical.no-detection',
  'chemical.no-agent',
  'chemical.exit-far',
  'chemical.in-escape-way',
  'chemical.cylinder-in-escape-way',
  'chemical.cylinders-mixed',
  'chemical.unsecured',
  'chemical.heat-near',
  'chemical.drain-near',
  'chemical.no-bund',
  'chemical.oxygen-distance',
  'chemical.ebike-charging',
  'chemical.ebike-shed',
  'chemical.nothing-recorded',
  'chemical.no-keeper',
  'chemical.double-custody-missing',
  'chemical.one-person',
  'chemical.unregistered',
  'chemical.ledger-mismatch',
  'chemical.negative',
  'chemical.doubled',
  'chemical.expired',
  'chemical.no-sheet',
  'chemical.unknown-substance',
  'chemical.contradicted',
  'chemical.check-concentration',
  'chemical.amount-unknown',
  'chemical.major-hazard',
  'inspection.test-overdue',
  'inspection.test-unknown',
] as const;
export type ChemicalCode = (typeof CHEMICAL_CODES)[number];
export type ChemicalFinding = Finding<ChemicalCode>;

/** What is asked: the plan is the worker's own. */
export interface ChemicalQuestion {
  /** Null = that of the campus. */
  readonly profile: Profile | null;
  /** `HH:MM`, or null = no hour. */
  readonly hour: string | null;
  /** Doors taken to be shut besides those locked at the hour. */
  readonly closed: readonly OpeningId[];
  /** Extinguishers and detectors that are not counted. */
  readonly away: readonly AssetId[];
  readonly records: ChemicalRecords;
}

/** Two stores whose contents don't go together, whether or not they are far enough apart. */
export interface SeparatedPair {
  readonly stores: readonly [AssetId, AssetId];
  readonly separation: Separation;
  /** Keys of the two items that ask for most, the first store's first. */
  readonly items: readonly [string, string];
  /** Straight, metres; null = on two storeys. */
  readonly distance: number | null;
  readonly sameSpace: boolean;
  readonly kept: boolean;
}

/** What is told of one store beside its findings. */
export interface StoreSummary {
  readonly store: AssetId;
  readonly place: FindingPlace;
  /** Of all that is in it, each once, the gravest first. */
  readonly classes: readonly GhsClass[];
  readonly groups: readonly SegregationGroup[];
  readonly lists: readonly ListedAs[];
  readonly stored: StoredHazard | null;
  readonly items: number;
  /** Sums of what is known, and how many items could not be turned into it. */
  readonly kilograms: number;
  readonly litres: number;
  readonly flammableLitres: number;
  readonly gasVolume: number;
  readonly unknownAmounts: number;
  /** Its part of S. */
  readonly share: number;
  /** Walk to the nearest exit, metres; null = none, or off all floor. */
  readonly exit: number | null;
  /** Walk to the nearest extinguisher that is right for what burns in it; null = none is asked for or none is there. */
  readonly agent: { readonly asset: AssetId; readonly length: number } | null;
}

/** S = Σ q/Q of GB 18218 over the whole campus. */
export interface MajorHazardSum {
  readonly sum: number;
  /** What adds to it, the most first. */
  readonly terms: readonly {
    readonly key: string;
    readonly tonnes: number;
    readonly threshold: number;
    readonly row: string;
    readonly share: number;
  }[];
  /** Items that could not be weighed. */
  readonly unknown: number;
}

export interface ChemicalResult {
  readonly findings: readonly ChemicalFinding[];
  /** In order of storey and id. */
  readonly stores: readonly StoreSummary[];
  readonly pairs: readonly SeparatedPair[];
  readonly majorHazard: MajorHazardSum;
}

/** What one store endangers. */
export interface Endangered {
  readonly store: AssetId;
  /** Metres from the store within which people are kept away when it leaks or burns; null = the room alone. */
  readonly radius: number | null;
  readonly rule: Finding['cite'];
  readonly spaces: readonly SpaceId[];
  /** Exits and storey exits within the zone. */
  readonly exits: readonly OpeningId[];
  /** Rooms outside of the zone whose shortest way out leads through it: how much farther it is without, metres; null = no other way. */
  readonly routes: readonly { readonly space: SpaceId; readonly longer: number | null }[];
}

/** A space where a store might go instead. */
export interface StorePlace {
  readonly space: SpaceId;
  readonly place: FindingPlace;
  /** What it would break there, the worst first. */
  readonly findings: readonly ChemicalFinding[];
  /** Walk from where it is now, metres; null = no way. */
  readonly walk: number | null;
}
