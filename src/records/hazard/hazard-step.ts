import type { HazardEvent } from '../event/record-event';
import { objection } from './guards';
import type { HazardState, HazardStatus, RejectionCode } from './hazard-state';
import { nextStatus } from './transitions';

/**
 * The hazard after one more event, events coming in order of recording (`byId`, corrections at the place of
 * what they correct). An event that may not happen changes nothing and is listed with its reason.
 * Cost O(steps of this hazard).
 */
export function hazardStep(state: HazardState, event: HazardEvent): HazardState {
  const to = nextStatus(state.status, event);
  if (to === null) return reject(state, event, illegalCode(state, event));
  const code = objection(state, event);
  if (code !== null) return reject(state, event, code);
  return {
    ...state,
    ...changes(state, event),
    status: to,
    timeline: [...state.timeline, { event, from: state.status, to }],
  };
}

function changes(state: HazardState, event: HazardEvent): Partial<HazardState> {
  switch (event.type) {
    case 'hazard.raised':
      return { raised: event };
    case 'hazard.mended-on-spot':
      return { mendedBy: event.body.mendedBy, evidence: [...state.evidence, ...event.body.after] };
    case 'hazard.planned': {
      const { department, responsible, interim } = event.body;
      return {
        plan: event.body,
        department,
        responsible,
        interim: interim === null ? state.interim : [...state.interim, interim],
      };
    }
    case 'hazard.assigned':
      return { department: event.body.department, responsible: event.body.responsible };
    case 'hazard.interim-protection':
      return { interim: [...state.interim, event.body.measures] };
    case 'hazard.submitted':
      return { mendedBy: event.body.mendedBy, evidence: [...state.evidence, ...event.body.evidence] };
    case 'hazard.rechecked':
      // Photos of a failed recheck show what is wrong; they must not pass for proof that it was put right.
      if (event.body.result === 'fail') return { failedRechecks: state.failedRechecks + 1, evidence: [] };
      return { evidence: [...state.evidence, ...event.body.evidence] };
    case 'hazard.confirmed':
    case 'hazard.closed':
      return { endedAt: event.at, evidence: [...state.evidence, ...event.body.evidence] };
    case 'hazard.reopened':
      return {
        plan: null,
        mendedBy: [],
        evidence: [],
        endedAt: null,
        timesReopened: state.timesReopened + 1,
      };
    case 'hazard.reported':
    case 'hazard.rectification-started':
    case 'hazard.signed':
      return {};
  }
}

function reject(state: HazardState, event: HazardEvent, code: RejectionCode): HazardState {
  const before = state.timeline.at(-1)?.event ?? null;
  const conflictsWith = before !== null && before.device !== event.device ? before.id : null;
  return { ...state, rejected: [...state.rejected, { event, code, status: state.status, conflictsWith }] };
}

function illegalCode(state: { readonly status: HazardStatus }, event: HazardEvent): RejectionCode {
  if (event.type === 'hazard.raised') return 'hazard.already-raised';
  return state.status === 'unraised' ? 'hazard.not-raised' : 'hazard.illegal-transition';
}
