import type { Confidence } from '../../../base/finding';
import type { FireClass } from '../../../model/schema/space-hazard';
import type { GhsClass } from '../ghs-classes';
import type { PhysicalState, SegregationGroup, StoredHazard } from '../substance-facts';

/** From which strength on a row holds, per cent; rows of one substance stand strongest first. */
export interface StrengthBand {
  readonly from: number;
  /** That strength itself is not meant. */
  readonly above: boolean;
}

/** One line of the built-in table: a substance, at the strengths for which its classes hold. */
export interface SubstanceRow {
  readonly id: string;
  readonly cas: string | null;
  readonly un: string | null;
  readonly zh: string;
  readonly en: string;
  /** Other names, compared where a ledger tells no CAS number. */
  readonly aliases: readonly string[];
  /** Goes before the other rows of its CAS number where the ledger's name says it: liquid oxygen. */
  readonly named: RegExp | null;
  /** Null = at any strength. */
  readonly band: StrengthBand | null;
  readonly state: PhysicalState;
  readonly classes: readonly GhsClass[];
  /** Null = as its classes tell; given where a symbol alone would mislead (CODES 5.5). */
  readonly groups: readonly SegregationGroup[] | null;
  readonly density: number | null;
  readonly flashPoint: number | null;
  readonly stored: StoredHazard | null;
  readonly fireClasses: readonly FireClass[];
  /** Nitric acid never meets it. Not told: whatever feeds a fire. What is thin in water, or a medicine in ampoules, is none. */
  readonly organic: boolean;
  readonly confidence: Confidence;
}

type Told = Pick<SubstanceRow, 'state' | 'classes'> & Partial<SubstanceRow>;

/** A row; what isn't told of it is null or none, and its text is as well known as the table of CODES 5.4 where nothing else is said. */
export const substance = (
  id: string,
  cas: string | null,
  un: string | null,
  zh: string,
  en: string,
  told: Told,
): SubstanceRow => ({
  aliases: [],
  named: null,
  band: null,
  groups: null,
  density: null,
  flashPoint: null,
  stored: null,
  fireClasses: [],
  organic: (told.fireClasses ?? []).length > 0,
  confidence: 'M-high',
  ...told,
  id,
  cas,
  un,
  zh,
  en,
});

/** Strengths from that one on. */
export const from = (percent: number): StrengthBand => ({ from: percent, above: false });
/** Strengths above that one. */
export const above = (percent: number): StrengthBand => ({ from: percent, above: true });
/** What no stronger row took. */
export const WEAKER = from(0);

/** Cubic metres of a mole of an ideal gas at 15 °C and 101.325 kPa. */
const MOLE = (8.314462618 * 288.15) / 101_325;

/** Kilograms a cubic metre of a gas with that many grams a mole, taken as ideal: within 1 % for what hospitals keep. */
export const gasDensity = (gramsPerMole: number): number => gramsPerMole / 1000 / MOLE;
