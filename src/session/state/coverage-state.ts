import type { UnitVerdict } from '../../analyses/extinguishers/design-result';
import type { PlacingFinding } from '../../analyses/extinguishers/coverage-result';
import type { CoverageTotal, StoreyCoverage } from '../../analyses/extinguishers/result';
import type { AssetId, StoreyId } from '../../model/schema/ids';

/** How far the walking surface is made. */
export interface WalkProgress {
  readonly done: number;
  readonly total: number;
}

/** Walking distance to the nearest extinguisher, everywhere, for one revision of the document. */
export interface CoverageState {
  /**
   * `working` keeps the last result on show; `preview` = the result of a drag that is not dropped yet; `stopped` = a
   * person had enough of waiting.
   */
  readonly status: 'idle' | 'working' | 'preview' | 'ready' | 'failed' | 'stopped';
  /** How many times a whole result was asked for: an edit while one is made asks for another. */
  readonly asked: number;
  /** While `working`: how far the walking surface is, which comes before; null when it is there. */
  readonly progress: WalkProgress | null;
  readonly revision: number;
  /** Metres that count everywhere; null = by the code. */
  readonly limit: number | null;
  /** The hour whose locks the result goes by; null = none. */
  readonly hour: string | null;
  /** Assets that the result doesn't count: expired, missing … as of the day that is looked at. */
  readonly away: ReadonlySet<AssetId>;
  readonly storeys: ReadonlyMap<StoreyId, StoreyCoverage>;
  readonly owners: readonly AssetId[];
  readonly total: CoverageTotal | null;
  readonly findings: readonly PlacingFinding[];
  /** Calculation units held against their code; of the last whole result. */
  readonly units: readonly UnitVerdict[];
  /** Our own trouble in words of the thrower, shown beside an offer to try again. */
  readonly error: string | null;
}

export const initialCoverage: CoverageState = {
  status: 'idle',
  asked: 0,
  progress: null,
  revision: -1,
  limit: null,
  hour: null,
  away: new Set(),
  storeys: new Map(),
  owners: [],
  total: null,
  findings: [],
  units: [],
  error: null,
};
