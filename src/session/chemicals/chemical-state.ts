import type { ChemicalResult, Endangered } from '../../analyses/chemicals/result';
import type { ChemicalRecords } from '../../analyses/chemicals/store-stock';
import type { AssetId } from '../../model/schema/ids';

/** What the store that is looked at endangers. */
export interface StoreZone {
  readonly store: AssetId;
  readonly status: 'working' | 'ready' | 'failed';
  /** Null while it is not known, and where nothing can be said of it. */
  readonly found: Endangered | null;
}

/** What is known of hazardous chemicals, for as long as somebody looks at it. */
export interface ChemicalState {
  /**
   * `records` = what was recorded is still being read; `no-records` = it can't be read here, so that nobody knows what is in
   * the stores.
   */
  readonly status: 'idle' | 'records' | 'no-records' | 'working' | 'ready' | 'failed';
  /** The last whole result; it stays on show until the next one is there. */
  readonly result: ChemicalResult | null;
  /** What the records gave to it. */
  readonly records: ChemicalRecords | null;
  /** The plan, the records, the day or the hour are others by now: the next result is on its way. */
  readonly stale: boolean;
  readonly error: string | null;
  /** Are classes, amounts and all that is to be kept apart written on the plan? */
  readonly all: boolean;
  readonly zone: StoreZone | null;
}

export const initialChemicals: ChemicalState = {
  status: 'idle',
  result: null,
  records: null,
  stale: false,
  error: null,
  all: false,
  zone: null,
};
