import type { LocalDate } from '../../base/time/local-date';
import type { EventOf, EventsOf } from '../event/record-event';
import type { Said } from '../fold/subject-facts';

export interface RiskState {
  readonly id: string;
  /** The card in force; null when it was never assessed. */
  readonly card: EventOf<'risk.assessed'> | null;
  readonly assessments: number;
  /** Since when it is none any more. */
  readonly lifted: Said | null;
}

export function unassessedRisk(id: string): RiskState {
  return { id, card: null, assessments: 0, lifted: null };
}

/** The risk after one more event, events coming in order of time; assessed after it was lifted, it stands again. Cost O(1). */
export function riskStep(state: RiskState, event: EventsOf<'risk'>): RiskState {
  if (event.type === 'risk.lifted') return { ...state, lifted: { at: event.at, event: event.id } };
  return { ...state, card: event, assessments: state.assessments + 1, lifted: null };
}

/** Whether someone has to keep it in sight. Cost O(1). */
export function isStanding(
  state: RiskState,
): state is RiskState & { readonly card: EventOf<'risk.assessed'> } {
  return state.card !== null && state.lifted === null;
}

/** Whether it is a major risk that is not watched round the clock, as major ones must be. Cost O(1). */
export function lacksWatch(state: RiskState): boolean {
  return (
    isStanding(state) && state.card.body.grade === 'major' && state.card.body.watch !== 'round-the-clock'
  );
}

/** Whether the day by which it should have been assessed again is over. Cost O(1). */
export function isReviewOverdue(state: RiskState, today: LocalDate): boolean {
  if (!isStanding(state)) return false;
  const { reviewBy } = state.card.body;
  return reviewBy !== null && reviewBy < today;
}
