import { isWard } from '../../../analyses/egress/rooms/is-stayed-in';
import { onStorey } from '../../../model/query/on-storey';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { Profile } from '../../../model/schema/profiles';
import { buildingFacts } from '../../../standards/egress/building-facts';
import type { Limit } from '../../../standards/egress/limit-steps';
import { travelLimits, USUAL_PLACE } from '../../../standards/egress/travel-limits';

/** How far a place of a storey may be from its exits at most, whichever room it lies in. */
export interface UsualLimit {
  readonly metres: number;
  /** One of the code, or two of them one after the other: to the door of a room, and on from there between two exits. */
  readonly parts: readonly Limit[];
}

/**
 * The distance beyond which a place is too far by a code (null = that of the campus) wherever it lies: a dead end or a deep room may be too far
 * before. Null where the code sets none. O(spaces of the storey).
 */
export function usualLimit(
  document: CampusDocument,
  storey: StoreyId,
  code: Profile | null = null,
): UsualLimit | null {
  const facts = buildingFacts(document, lookUp(document.storeys, storey)?.building ?? null);
  const wardPart = onStorey(document, 'spaces', storey).some(({ use }) => isWard(use));
  const { total, inRoom, between, compartment } = travelLimits(code ?? document.campus.profile, facts, {
    ...USUAL_PLACE,
    wardPart,
  });
  const whole = total ?? (between === null ? compartment : null);
  const parts = whole !== null ? [whole] : inRoom !== null && between !== null ? [inRoom, between] : [];
  if (parts.length === 0) return null;
  return { metres: parts.reduce((sum, { limit }) => sum + limit, 0), parts };
}
