import type { IsoTime } from '../../base/time/iso-time';
import type { Ulid } from '../../base/ulid';
import type { BodyOf, EventOf, HazardEvent } from '../event/record-event';

/** Where a hazard stands. `unraised`: later events came before the one that raises it. Overdue is no status: it is derived. */
export type HazardStatus =
  | 'unraised'
  | 'found'
  | 'mended'
  | 'confirmed'
  | 'reported'
  | 'planned'
  | 'rectifying'
  | 'submitted'
  | 'rechecked'
  | 'signed'
  | 'closed'
  | 'reopened';

export type RejectionCode =
  | 'hazard.not-raised'
  | 'hazard.already-raised'
  | 'hazard.illegal-transition'
  | 'hazard.same-person'
  | 'hazard.no-evidence';

export interface HazardStep {
  readonly event: HazardEvent;
  readonly from: HazardStatus;
  readonly to: HazardStatus;
}

/** An event that changes nothing but is never lost. */
export interface RejectedStep {
  readonly event: HazardEvent;
  readonly code: RejectionCode;
  readonly status: HazardStatus;
  /** The accepted step of another device that came first: two people acted without knowing of each other. */
  readonly conflictsWith: Ulid | null;
}

/** A hazard as its events tell it. */
export interface HazardState {
  readonly id: string;
  readonly status: HazardStatus;
  readonly raised: EventOf<'hazard.raised'> | null;
  /** The plan in force; null before one is made and after reopening. */
  readonly plan: BodyOf<'hazard.planned'> | null;
  readonly department: string | null;
  readonly responsible: string | null;
  readonly interim: readonly string[];
  /** Who mended it, since it was raised or last reopened. */
  readonly mendedBy: readonly string[];
  /** Photos and papers of the mending and its recheck, since it was raised or last reopened. */
  readonly evidence: readonly string[];
  readonly failedRechecks: number;
  readonly timesReopened: number;
  readonly endedAt: IsoTime | null;
  readonly timeline: readonly HazardStep[];
  readonly rejected: readonly RejectedStep[];
}

/** A hazard of which nothing is known yet. */
export function unraisedHazard(id: string): HazardState {
  return {
    id,
    status: 'unraised',
    raised: null,
    plan: null,
    department: null,
    responsible: null,
    interim: [],
    mendedBy: [],
    evidence: [],
    failedRechecks: 0,
    timesReopened: 0,
    endedAt: null,
    timeline: [],
    rejected: [],
  };
}

/** Whether someone still has to do something about it. Cost O(1). */
export function isOpen(state: HazardState): boolean {
  return state.status !== 'closed' && state.status !== 'confirmed' && state.status !== 'unraised';
}
