import { assetsOf } from '../../model/query/assets-of';
import type { AssetId, StoreyId } from '../../model/schema/ids';
import type { Session } from '../../session/session';
import { heldPlaces } from '../../session/tools/move-tool';
import type { Grabbable } from '../pointer/pick';

/** Height above the floor at which an extinguisher's sign floats: over the bottle, under the cut of the walls. */
const SIGN_HEIGHT = 0.95;

/**
 * Extinguishers of one storey where they are to be drawn: those that are being dragged stand where the
 * pointer has them. Plan frame; z is measured from the datum. O(assets of the storey).
 */
export function shownAssets(session: Session, storey: StoreyId | null): readonly Grabbable<AssetId>[] {
  const { document } = session.plan.getState();
  const level = storey === null ? undefined : document?.storeys[storey];
  if (!document || !level) return [];
  const tool = session.tool.getState();
  const held = new Map(tool.kind === 'move' ? heldPlaces(tool).map((at) => [at.id, at]) : []);
  return assetsOf(document, 'extinguisher', level.id).map((asset) => {
    const at = held.get(asset.id) ?? asset;
    return { id: asset.id, x: at.x, y: at.y, z: level.elevation + SIGN_HEIGHT };
  });
}

/** From the sign down to the floor. */
export const SIGN_TO_FLOOR = SIGN_HEIGHT;
