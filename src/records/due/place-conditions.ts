import { isAtGround } from '../../model/query/is-at-ground';
import { spaceAt } from '../../model/query/space-at';
import type { CampusDocument } from '../../model/schema/document';
import { lookUp } from '../../model/schema/dictionary';
import type { StoreyId } from '../../model/schema/ids';
import type { PlaceCondition } from '../../standards/frequencies/frequency';

/**
 * Which of the frequencies' conditions hold for a thing at a place of the plan. Only what is asked of assets: a
 * boiler room by the use of the space, a basement (half basements too) by its storey's elevation. O(points of the storey's spaces).
 */
export function placeConditions(
  document: CampusDocument,
  storey: StoreyId,
  x: number,
  y: number,
): readonly PlaceCondition[] {
  const found = lookUp(document.storeys, storey);
  if (found === null) return NONE;
  const basement = found.kind === 'storey' && !isAtGround(found) && found.elevation < 0;
  if (basement) return BOILER_OR_BASEMENT;
  return spaceAt(document, storey, x, y)?.use === 'boiler' ? BOILER_OR_BASEMENT : NONE;
}

const NONE: readonly PlaceCondition[] = [];
const BOILER_OR_BASEMENT: readonly PlaceCondition[] = ['boiler-or-basement'];
