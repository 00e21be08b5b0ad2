import type { Absence } from '../../analyses/as-of';
import type { IsoTime } from '../../base/time/iso-time';
import type { AssetId } from '../../model/schema/ids';
import type { RecordsProgress } from './records-state';
import type { AsOfChoice } from './view-state';

/** What can't be counted on as of the day that is looked at. */
export interface AsOfState {
  /** What `absent` speaks of. While it isn't what `view.asOf` says, it is still being worked out. */
  readonly choice: AsOfChoice;
  /**
   * `reading` = the records are being read; `counting` = assets are being gone through; `unavailable` = there are no
   * records to go by, so everything counts as designed.
   */
  readonly status: 'ready' | 'reading' | 'counting' | 'unavailable';
  readonly progress: RecordsProgress | null;
  /** The instant looked at; null as designed. */
  readonly at: IsoTime | null;
  readonly absent: ReadonlyMap<AssetId, Absence>;
}

export const initialAsOf: AsOfState = {
  choice: 'designed',
  status: 'ready',
  progress: null,
  at: null,
  absent: new Map(),
};
