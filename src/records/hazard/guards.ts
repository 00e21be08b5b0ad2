import { isSameName } from '../../base/plain-name';
import { localId } from '../../model/schema/ids';
import type { HazardEvent } from '../event/record-event';
import type { HazardState, RejectionCode } from './hazard-state';

/**
 * What an allowed move still needs: another person than who mended it looks at it again (CODES 6.3, M-med),
 * and nothing ends without evidence. Returns the reason against it, or null. Cost O(people).
 */
export function objection(state: HazardState, event: HazardEvent): RejectionCode | null {
  switch (event.type) {
    case 'hazard.confirmed':
      if (mendedItself(state, event)) return 'hazard.same-person';
      return hasEvidence(state, event.body.evidence) ? null : 'hazard.no-evidence';
    case 'hazard.rechecked':
      return mendedItself(state, event) ? 'hazard.same-person' : null;
    case 'hazard.closed':
      return hasEvidence(state, event.body.evidence) ? null : 'hazard.no-evidence';
    default:
      return null;
  }
}

/** By id; ids made of typed names are the same where the names are, however they are spaced. */
function mendedItself({ mendedBy }: HazardState, { person }: HazardEvent): boolean {
  return mendedBy.some((each) => each === person || isSameName(localId(each), localId(person)));
}

function hasEvidence(state: HazardState, added: readonly string[]): boolean {
  return state.evidence.length + added.length > 0;
}
