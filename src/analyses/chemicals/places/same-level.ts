import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';

/** Floors that lie no farther apart than this are one level: open ground and the storey that one steps into from it. Metres. */
const LEVEL = 1.5;

/** Do two storeys, of whatever buildings, lie on one level? O(1). */
export function onSameLevel({ storeys }: CampusDocument, a: StoreyId, b: StoreyId): boolean {
  if (a === b) return true;
  const [one, other] = [lookUp(storeys, a), lookUp(storeys, b)];
  return one !== null && other !== null && Math.abs(one.elevation - other.elevation) < LEVEL;
}
