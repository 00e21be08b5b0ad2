import type { CoverageTotal, ExtinguisherFinding, StoreyCoverage } from '../../analyses/extinguishers/result';
import type { AssetId, StoreyId } from '../../model/schema/ids';

/** Walking distance to the nearest extinguisher, everywhere, for one revision of the document. */
export interface CoverageState {
  /** `working` keeps the last result on show; `preview` = the result of a drag that is not dropped yet. */
  readonly status: 'idle' | 'working' | 'preview' | 'ready' | 'failed';
  readonly revision: number;
  readonly limit: number;
  readonly storeys: ReadonlyMap<StoreyId, StoreyCoverage>;
  readonly owners: readonly AssetId[];
  readonly total: CoverageTotal | null;
  readonly findings: readonly ExtinguisherFinding[];
  /** Our own trouble in words of the thrower, shown beside an offer to try again. */
  readonly error: string | null;
}

export const initialCoverage: CoverageState = {
  status: 'idle',
  revision: -1,
  limit: 0,
  storeys: new Map(),
  owners: [],
  total: null,
  findings: [],
  error: null,
};
