import type { IsoTime } from '../../base/time/iso-time';
import { daysBetween } from '../../base/time/local-date';
import type { LocalDate } from '../../base/time/local-date';
import { localDateAt } from '../../base/time/zone';
import type { Zone } from '../../base/time/zone';
import { isOpen } from './hazard-state';
import type { HazardState } from './hazard-state';

/** How many days before its deadline a hazard starts to escalate (INSPECTION: T−3, T, T+n). */
export const ESCALATION_LEAD_DAYS = 3;

export interface HazardDeadline {
  readonly deadline: LocalDate;
  /** Whole days left; 0 on the day itself, negative after it. */
  readonly daysLeft: number;
  readonly state: 'ok' | 'due-soon' | 'due' | 'overdue';
}

/**
 * How an open hazard stands to its plan's deadline at an instant; null where nothing is open or planned.
 * Submitted, rechecked and signed hazards still count: they are not closed. Cost O(1).
 */
export function hazardDeadline(state: HazardState, now: IsoTime, zone: Zone): HazardDeadline | null {
  if (!isOpen(state) || state.plan === null) return null;
  const { deadline } = state.plan;
  const daysLeft = daysBetween(localDateAt(now, zone), deadline);
  const late = daysLeft < 0 ? 'overdue' : daysLeft === 0 ? 'due' : 'due-soon';
  return { deadline, daysLeft, state: daysLeft > ESCALATION_LEAD_DAYS ? 'ok' : late };
}
