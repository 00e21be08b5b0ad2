import type { AssetId } from '../../model/schema/ids';
import type { AssetStatus } from '../../records/due/asset-standing';
import type { Due } from '../../records/due/due';
import type { AsOfChoice } from './view-state';

/** How one asset stands, as lists and the picture need it; the card knows more (`assetStanding`). */
export interface Standing {
  readonly status: AssetStatus;
  /** The most urgent duty about it; null when no rule names its kind. */
  readonly due: Due | null;
  /** Open hazards that name it. */
  readonly hazards: number;
}

/** How every asset of the open plan stands, by the records and the records' clock. */
export interface StandingsState {
  /** Grows with each change of `standings`; 0 = nothing is known yet. */
  readonly revision: number;
  readonly standings: ReadonlyMap<AssetId, Standing>;
  /** False while assets are still being gone through. */
  readonly complete: boolean;
  /** How they stood on a day that is looked at and isn't told above; empty until it is known. */
  readonly ofDay: { readonly day: AsOfChoice; readonly standings: StandingsState['standings'] } | null;
}

export const initialStandings: StandingsState = {
  revision: 0,
  standings: new Map(),
  complete: false,
  ofDay: null,
};
