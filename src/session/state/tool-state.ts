import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { AssetId } from '../../model/schema/ids';
import type { CameraSpotToolState } from '../cameras/spot-state';
import type { EgressPlaceToolState } from '../egress/place-tool-state';
import type { PlanPoint } from './plan-point';
import type { MeasureState } from '../tools/measure/measure-state';
import type { PlaceCorridorState } from '../tools/place-corridor';
import type { PlaceRowState } from '../tools/place-row';
import type { SelectAreaState } from '../tools/select-area';
import type { PutPeopleToolState } from '../tools/put-people-state';
import type { ShutDoorToolState, WayOutToolState } from '../tools/way-out-state';
import type { DrawWallState, PickThingState, PlaceOpeningState, SplitSpaceState } from '../tools/mend-states';

/**
 * One union says what the user is doing; nothing else keeps such a flag. A new tool adds its own state, from a
 * file that knows no stores: this union is part of them.
 */
export type ToolState =
  | { readonly kind: 'select' }
  /** Whatever is pressed, a drag moves the picture. */
  | { readonly kind: 'hand' }
  | MeasureState
  | { readonly kind: 'walk' }
  | PickThingState
  | DrawWallState
  | PlaceOpeningState
  | SplitSpaceState
  | { readonly kind: 'place'; readonly assetKind: AssetKind }
  | PlaceRowState
  | PlaceCorridorState
  | SelectAreaState
  | WayOutToolState
  | ShutDoorToolState
  | PutPeopleToolState
  | CameraSpotToolState
  | EgressPlaceToolState
  | {
      readonly kind: 'move';
      /** The one that the pointer holds. */
      readonly id: AssetId;
      /** Where it stood when the drag began: what Esc puts back. */
      readonly from: PlanPoint;
      readonly at: PlanPoint;
      /** The others that were selected with it on its storey: they come along. Where they stood. */
      readonly along: readonly { readonly id: AssetId; readonly x: number; readonly y: number }[];
    };

export const initialTool: ToolState = { kind: 'select' };
