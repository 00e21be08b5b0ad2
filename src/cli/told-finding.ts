import type { Finding } from '../base/finding';
import { ownFindingId, ownId, ownParams } from './own-ids';

/** A finding with the ids of things as the file wrote them. */
export function toldFinding<F extends Finding>(finding: F) {
  const { storey, space } = finding.place;
  return {
    ...finding,
    id: ownFindingId(finding.id),
    place: { ...finding.place, storey: ownId(storey), space: space === null ? null : ownId(space) },
    params: ownParams(finding.params),
  };
}
