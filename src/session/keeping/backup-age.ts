import { isoToMs, type IsoTime } from '../../base/time/iso-time';
import type { StorageFigures } from '../state/records-state';

const DAY_MS = 86_400_000;
/** Days after which a backup is old. */
export const BACKUP_DAYS = 30;
/** Days for which nobody is reminded of records that no backup has: a round is not interrupted. */
const QUIET_DAYS = 1;

/** Whole days from one moment to a later one; 0 where the clock was set back. */
export const daysBetween = (from: IsoTime, to: IsoTime): number =>
  Math.max(0, Math.floor((isoToMs(to) - isoToMs(from)) / DAY_MS));

type Counted = Pick<StorageFigures, 'at' | 'lastBackup' | 'notBackedUp' | 'oldestUnsaved'>;

/** Records are here that no backup has, and the last one is old or was never made. */
export const needsBackup = ({ at, lastBackup, notBackedUp }: Counted): boolean =>
  notBackedUp > 0 && (lastBackup === null || daysBetween(lastBackup, at) > BACKUP_DAYS);

/** The same, and long enough to say so unasked. */
export const remindsOfBackup = (figures: Counted): boolean =>
  needsBackup(figures) &&
  figures.oldestUnsaved !== null &&
  daysBetween(figures.oldestUnsaved, figures.at) >= QUIET_DAYS;
