import type { HazardEvent } from '../event/record-event';
import type { HazardStatus } from './hazard-state';

type Moves = Readonly<Partial<Record<HazardStatus, HazardStatus>>>;

/**
 * found → (mended on the spot → confirmed) | reported → planned → rectifying (+ interim protection) →
 * submitted → rechecked {pass → signed → closed | fail → rectifying}; an ended one may be reopened and is
 * then as if found again. MPS Order 61 arts 31–33. A new plan or person while the work goes on changes
 * no status, nor does interim protection.
 */
const MOVES: Readonly<Record<Exclude<HazardEvent['type'], 'hazard.rechecked'>, Moves>> = {
  'hazard.raised': { unraised: 'found' },
  'hazard.mended-on-spot': { found: 'mended', reopened: 'mended' },
  'hazard.confirmed': { mended: 'confirmed' },
  'hazard.reported': { found: 'reported', reopened: 'reported' },
  'hazard.planned': { reported: 'planned', planned: 'planned', rectifying: 'rectifying' },
  'hazard.assigned': { reported: 'reported', planned: 'planned', rectifying: 'rectifying' },
  'hazard.rectification-started': { planned: 'rectifying' },
  'hazard.interim-protection': {
    found: 'found',
    reported: 'reported',
    planned: 'planned',
    rectifying: 'rectifying',
    reopened: 'reopened',
  },
  'hazard.submitted': { rectifying: 'submitted' },
  'hazard.signed': { rechecked: 'signed' },
  'hazard.closed': { signed: 'closed' },
  'hazard.reopened': { mended: 'reopened', confirmed: 'reopened', closed: 'reopened' },
};

/** The status that the event leads to, or null where it is not allowed. Cost O(1). */
export function nextStatus(status: HazardStatus, event: HazardEvent): HazardStatus | null {
  if (event.type === 'hazard.rechecked') {
    if (status !== 'submitted') return null;
    return event.body.result === 'pass' ? 'rechecked' : 'rectifying';
  }
  return MOVES[event.type][status] ?? null;
}
