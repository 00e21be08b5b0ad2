import type { LocalDate } from '../../base/time/local-date';
import type { AssetId } from '../../model/schema/ids';
import type { Dimension } from '../../records/stock/amount';
import type { NamedSubstance, SubstanceFacts } from '../../standards/chemicals/substance-facts';

/** One substance of one strength in one store, as the ledger has it on the day that is asked about. */
export interface StockItem {
  /** Of the ledger's line (`stockKey`). */
  readonly key: string;
  readonly substance: NamedSubstance;
  /** Null = neither in the built-in table nor described by the hospital: nothing can be said of it. */
  readonly facts: SubstanceFacts | null;
  readonly dimension: Dimension;
  /** By the ledger, milligrams, microlitres or pieces; a count that found more than the ledger has counts instead. */
  readonly amount: number;
  /** Null where amount and density don't tell. */
  readonly kilograms: number | null;
  /** Of liquids; null where it isn't one or can't be told. */
  readonly litres: number | null;
  /** Of gases, m³ at 15 °C and 101.325 kPa. */
  readonly gasVolume: number | null;
  /** Counted less ledger, in units of `amount`; 0 = they agree. */
  readonly difference: number;
  /** Something was received or booked of it: else a count found what no ledger knows. */
  readonly inLedger: boolean;
  /** What of it is past its date, units of `amount`, and since when. */
  readonly expired: { readonly amount: number; readonly since: LocalDate } | null;
  /** A safety data sheet is kept for it. */
  readonly sheet: boolean;
  /** Null where it is in no cylinders, or only in empty ones. */
  readonly cylinders: CylinderTests | null;
}

/** Legal tests of the cylinders of a line. */
export interface CylinderTests {
  /** Of those that were tested first. */
  readonly tested: LocalDate | null;
  readonly due: LocalDate | null;
  /** Of some, or of all, nobody told when they were tested, or how often they must be isn't known. */
  readonly unknown: boolean;
  /** Some went out and nobody said which: that these are the ones left is assumed. */
  readonly assumed: boolean;
}

/** A movement that a person has to look at. */
export interface StockTrouble {
  readonly kind: 'negative' | 'doubled' | 'alone';
  /** The events that it is about, the later last. */
  readonly events: readonly string[];
  readonly key: string;
  readonly substance: NamedSubstance;
  readonly at: LocalDate;
}

/** A chemical store of the document with what the records say of it. Plain data: a worker is given it. */
export interface StoreStock {
  readonly store: AssetId;
  /** In order of key; none where nothing was recorded. */
  readonly items: readonly StockItem[];
  readonly troubles: readonly StockTrouble[];
}

/** When something the law has tested was tested last, and when it is due. */
export interface TestStanding {
  readonly asset: AssetId;
  readonly tested: LocalDate | null;
  readonly due: LocalDate | null;
}

/** What the records give to the analysis of chemicals on one day. */
export interface ChemicalRecords {
  readonly today: LocalDate;
  readonly stores: readonly StoreStock[];
  readonly tests: readonly TestStanding[];
}
