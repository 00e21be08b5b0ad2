import type { LocalDate } from '../../base/time/local-date';
import type { BodyOf, EventOf, EventsOf } from '../event/record-event';
import type { Said } from '../fold/subject-facts';

type Phase = BodyOf<'campaign.planned'>['phases'][number];

export interface CampaignState {
  readonly id: string;
  /** The plan in force; null when none was made. */
  readonly plan: EventOf<'campaign.planned'> | null;
  /** By phase: when it was first said to be over. */
  readonly ended: Readonly<Record<string, Said>>;
}

export function unplannedCampaign(id: string): CampaignState {
  return { id, plan: null, ended: {} };
}

/** The campaign after one more event, events coming in order of time. Cost O(phases). */
export function campaignStep(state: CampaignState, event: EventsOf<'campaign'>): CampaignState {
  if (event.type === 'campaign.planned') return { ...state, plan: event };
  const { phase } = event.body;
  if (state.ended[phase] !== undefined) return state;
  return { ...state, ended: { ...state.ended, [phase]: { at: event.at, event: event.id } } };
}

export interface PhaseStanding {
  readonly phase: Phase;
  readonly state: 'ahead' | 'running' | 'overdue' | 'ended';
}

/** The phases of the plan in force, in its order, as they stand on a day. Cost O(phases). */
export function phasesOn(state: CampaignState, today: LocalDate): PhaseStanding[] {
  return (state.plan?.body.phases ?? []).map((phase) => ({ phase, state: standing(state, phase, today) }));
}

function standing(state: CampaignState, phase: Phase, today: LocalDate): PhaseStanding['state'] {
  if (state.ended[phase.id] !== undefined) return 'ended';
  if (today < phase.from) return 'ahead';
  return today <= phase.to ? 'running' : 'overdue';
}
