import { isLockedAt } from '../../model/query/is-locked-at';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { OpeningId } from '../../model/schema/ids';

/** Why a door can't be gone through: locked at every hour, locked at this one, or taken to be shut besides. */
export type WhyShut = 'always' | 'hour' | 'what-if';

/** Why a door is shut with what is shut besides; what is locked anyhow is called locked. Null = it isn't shut. O(closed). */
export function whyShut(
  document: CampusDocument,
  id: OpeningId,
  hour: string | null,
  closed: readonly OpeningId[],
): WhyShut | null {
  const opening = lookUp(document.openings, id);
  if (opening?.locked === true && (hour !== null || opening.kind === 'door')) return 'always';
  if (opening && hour !== null && isLockedAt(opening, hour)) return 'hour';
  return closed.includes(id) ? 'what-if' : null;
}
