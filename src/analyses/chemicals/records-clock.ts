import type { IsoTime } from '../../base/time/iso-time';
import type { Zone } from '../../base/time/zone';

/** When it is, and by which clock. */
export interface RecordsClock {
  readonly now: IsoTime;
  readonly zone: Zone;
}
