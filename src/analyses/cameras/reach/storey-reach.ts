import type { WallMeasure } from '../../../model/derive/wall-measures';
import type { DoorsStand } from '../../../model/derive/opening-screens';
import type { Profile } from '../../../model/schema/profiles';
import type { AssetId, SpaceId, StoreyId } from '../../../model/schema/ids';
import type { TargetHeight } from '../storey-scene';

/** What the cameras of a storey are asked one by one. */
export interface ReachQuestion {
  readonly storey: StoreyId;
  readonly doors: DoorsStand;
  /** Null = that of the campus. */
  readonly profile: Profile | null;
  /** Pixels a metre with which somebody counts as seen: the coarsest level of the scale. */
  readonly least: number;
  /** Cameras that can't be counted on: told where they hang, not what they see. */
  readonly away: readonly AssetId[];
}

/** What a camera shows at a height of the room that it serves. */
export interface ReachAt {
  readonly height: TargetHeight;
  /** Most pixels a metre that it has there; 0 = it shows none of it. */
  readonly best: number;
  /** Of the places there that are to be seen and that it shows, the farthest: metres from it in plan, pixels a metre. */
  readonly farthest: { readonly metres: number; readonly density: number } | null;
}

/** One camera by itself. */
export interface CameraReach {
  readonly camera: AssetId;
  /** From where it is measured. */
  readonly walls: readonly WallMeasure[];
  readonly hangsIn: SpaceId | null;
  /** Where its axis goes through the plane at 1 m, or the last room before a wall that stops it. */
  readonly looksAt: SpaceId | null;
  /** The room that it looks at, where it shows some of its floor at 1 m, else that of which it shows most; null = it shows no room, or isn't counted on. */
  readonly serves: SpaceId | null;
  /** Of `serves`; none without it. */
  readonly heights: readonly ReachAt[];
}

/** What each camera of a storey does. */
export interface StoreyReach {
  readonly storey: StoreyId;
  /** By id. */
  readonly cameras: readonly CameraReach[];
  /** Rooms of which cameras show floor at 1 m, with these cameras: who shows most of it first. */
  readonly rooms: readonly { readonly space: SpaceId; readonly cameras: readonly AssetId[] }[];
}
