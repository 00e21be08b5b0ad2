import type { TargetHeight } from '../../analyses/cameras/storey-scene';
import type { DoorsStand } from '../../model/derive/opening-screens';
import type { Camera } from '../../model/schema/assets/asset-registry';
import type { SessionContext } from '../session-context';
import { sharedStore } from '../shared-store';
import { heldPlaces } from '../tools/move-tool';

/** How cameras are looked at by all that draw what they see. */
export interface CamerasInHand {
  readonly doors: DoorsStand;
  readonly height: TargetHeight;
  /** One that is held otherwise than it is, by the handle of its aim or from the panel. */
  readonly held: Camera | null;
  /** Proposals: not in the plan. */
  readonly besides: readonly Camera[];
}

export const NONE_IN_HAND: CamerasInHand = { doors: 'closed', height: 1, held: null, besides: [] };

/** The one of a session: what draws outlines and what lays all cameras together speak of the same. */
export const camerasInHand = sharedStore(NONE_IN_HAND);

/** Cameras that the move tool drags, where they are held just now; the grabbed one first. O(dragged). */
export function draggedCameras({ stores: { plan, tool } }: SessionContext): readonly Camera[] {
  const { document } = plan.getState();
  const inHand = tool.getState();
  if (inHand.kind !== 'move') return [];
  return heldPlaces(inHand).flatMap(({ id, x, y }) => {
    const asset = document?.assets[id];
    return asset?.kind === 'camera' ? [{ ...asset, x, y }] : [];
  });
}

/** All that aren't as the plan has them: dragged, held, proposed. */
export function otherwise(context: SessionContext): readonly Camera[] {
  const { held, besides } = camerasInHand(context).getState();
  const dragged = draggedCameras(context);
  const own = held === null || dragged.some(({ id }) => id === held.id) ? [] : [held];
  return [...dragged, ...own, ...besides];
}
