import type { Citation, Confidence } from '../../base/finding';
import type { FireClass } from '../../model/schema/space-hazard';
import type { GhsClass } from './ghs-classes';

export const PHYSICAL_STATES = ['solid', 'liquid', 'gas', 'liquefied-gas'] as const;
export type PhysicalState = (typeof PHYSICAL_STATES)[number];

/** Rows and columns of the segregation matrix; what is in none of them is kept with anything. */
export const SEGREGATION_GROUPS = [
  'flammable-liquid',
  'oxidiser',
  'organic-peroxide',
  'mineral-acid',
  'organic-acid',
  'base',
  'toxic',
  'oxidising-gas',
  'flammable-gas',
  'water-reactive',
  'hypochlorite',
] as const;
export type SegregationGroup = (typeof SEGREGATION_GROUPS)[number];

/** Fire hazard of what is stored, by GB 50016 table 3.1.3: 甲 乙 丙 丁 戊. */
export const STORED_HAZARDS = ['A', 'B', 'C', 'D', 'E'] as const;
export type StoredHazard = (typeof STORED_HAZARDS)[number];

/** As ledgers name a substance. */
export interface NamedSubstance {
  /** CAS registry number; null where there is none. */
  readonly cas: string | null;
  readonly name: string;
  /** Per cent; null where it isn't told. */
  readonly strength: number | null;
  /** A cylinder that holds no more than a rest of it. */
  readonly empty?: boolean | undefined;
}

/** What the hospital itself wrote down of a substance from its safety data sheet. */
export interface DescribedSubstance {
  readonly cas: string | null;
  readonly un: string | null;
  readonly zh: string | null;
  readonly en: string | null;
  readonly strength: number | null;
  readonly state: PhysicalState;
  /** Empty only where `unclassified` says why. */
  readonly classes: readonly GhsClass[];
  readonly unclassified: string | null;
  /** Kilograms a litre, for gases kilograms a cubic metre at 15 °C and 101.325 kPa. */
  readonly density: number | null;
  readonly flashPoint: number | null;
}

/** Mass above which one substance or class counts as one whole share of a major hazard (GB 18218 Q). */
export interface MajorThreshold {
  readonly tonnes: number;
  /** `named` = a line of table 1; else the symbol of the class of table 2 (W5.3). */
  readonly row: string;
  readonly cite: Citation;
}

/** Everything that rules ask of a substance. */
export interface SubstanceFacts {
  /** Of the built-in row, or of the hospital's own description: the same for the same substance and strength. */
  readonly key: string;
  readonly cas: string | null;
  readonly un: string | null;
  readonly zh: string;
  readonly en: string;
  readonly strength: number | null;
  readonly empty: boolean;
  readonly state: PhysicalState;
  readonly classes: readonly GhsClass[];
  /** Groups of the matrix that it belongs to; some belong to two (nitric acid: mineral acid and oxidiser). */
  readonly groups: readonly SegregationGroup[];
  /** Of carbon as living things are, or burning: what nitric acid never meets. Null = not known. */
  readonly organic: boolean | null;
  /** Kilograms a litre, for gases kilograms a cubic metre; null = not known. */
  readonly density: number | null;
  readonly flashPoint: number | null;
  readonly stored: StoredHazard | null;
  /** Classes of fire that it feeds; none for what doesn't burn. */
  readonly fireClasses: readonly FireClass[];
  readonly threshold: MajorThreshold | null;
  /** `built-in` = of this program's table; `described` = the hospital's own words, which go before it. */
  readonly source: 'built-in' | 'described';
  /** How well the row is known. */
  readonly confidence: Confidence;
  /** What it is depends on a strength that isn't told: the strongest is taken. Also where a description tells none and is taken for any. */
  readonly strictest: boolean;
}
