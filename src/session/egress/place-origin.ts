import type { EgressResult } from '../../analyses/egress/result';
import { pole } from '../../geometry/plane/pole';
import { spaceAt } from '../../model/query/space-at';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { SpaceId } from '../../model/schema/ids';
import type { PlanPoint } from '../state/plan-point';

/** Middles of rooms are found to this, metres. */
const PRECISION = 0.05;

/**
 * Where the ways of a room begin: at its farthest point as far as that is known and still lies in it, else in its middle; null when
 * the room is gone. O(rooms + points of its storey's rooms).
 */
export function roomOrigin(
  document: CampusDocument,
  result: EgressResult | null,
  id: SpaceId,
): PlanPoint | null {
  const space = lookUp(document.spaces, id);
  if (space === null) return null;
  const rooms = result?.storeys.find(({ storey }) => storey === space.storey)?.rooms;
  const farthest = rooms?.find((room) => room.space === id)?.farthest ?? null;
  if (farthest !== null && spaceAt(document, space.storey, farthest.x, farthest.y)?.id === id) {
    return { storey: space.storey, x: farthest.x, y: farthest.y };
  }
  const { x, y } = pole([space.outline.outer, ...space.outline.holes], PRECISION);
  return { storey: space.storey, x, y };
}
