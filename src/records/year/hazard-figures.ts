import type { IsoTime } from '../../base/time/iso-time';
import type { HazardState, HazardStatus } from '../hazard/hazard-state';
import { isIn } from './period';
import type { Period } from './period';

/** Hazards found in a period, and what became of them by its end. */
export interface HazardFigures {
  readonly found: number;
  /** Mended on the spot and confirmed. */
  readonly onTheSpot: number;
  /** Closed after rectification. */
  readonly closed: number;
  readonly open: number;
  /** (onTheSpot + closed) / found; null when none was found. */
  readonly rate: number | null;
}

/** Cost O(steps of all hazards). */
export function hazardFigures(hazards: readonly HazardState[], period: Period): HazardFigures {
  let [found, onTheSpot, closed] = [0, 0, 0];
  for (const hazard of hazards) {
    if (hazard.raised === null || !isIn(period, hazard.raised.at)) continue;
    found++;
    const status = statusBefore(hazard, period.to);
    if (status === 'confirmed') onTheSpot++;
    else if (status === 'closed') closed++;
  }
  const rate = found === 0 ? null : (onTheSpot + closed) / found;
  return { found, onTheSpot, closed, open: found - onTheSpot - closed, rate };
}

/** Where the hazard stood just before an instant: a summary of last year must not change when one is reopened this year. */
function statusBefore(hazard: HazardState, end: IsoTime): HazardStatus {
  return hazard.timeline.findLast((step) => step.event.at < end)?.to ?? 'unraised';
}
