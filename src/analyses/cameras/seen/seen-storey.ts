import type { Face } from '../../../geometry/plane/polygons-of-faces';
import type { SampleGrid } from '../../../geometry/viewing/view-samples';
import type { DoorsStand } from '../../../model/derive/opening-screens';
import type { Camera } from '../../../model/schema/assets/asset-registry';
import type { AssetId, StoreyId } from '../../../model/schema/ids';
import type { CameraView, ScaleId } from '../result';
import type { TargetHeight } from '../storey-scene';

/** What is asked of all cameras of a storey together. */
export interface SeenQuestion {
  readonly storey: StoreyId;
  readonly doors: DoorsStand;
  /** Over the floor, metres. */
  readonly height: TargetHeight;
  /** Cameras that can't be counted on. */
  readonly away: readonly AssetId[];
  /** Cameras as they are held just now: in the place of the plan's of the same id, others besides. */
  readonly held: readonly Camera[];
  /** Whose own figures are wanted; null = nobody's. */
  readonly told: AssetId | null;
  /** By whose coarsest level floor is blind; null = that of the campus. */
  readonly scale: ScaleId | null;
}

/** What is asked of some cameras of a storey, each by itself. */
export interface OutlinesQuestion extends Omit<SeenQuestion, 'away' | 'told' | 'scale'> {
  /** Null = all of the storey, those held with them. */
  readonly cameras: readonly AssetId[] | null;
}

/** No room is there, or something fills it at that height. */
export const NO_FLOOR = -1;

/** What the cameras of a storey see at a height, by samples. */
export interface SeenStorey {
  readonly storey: StoreyId;
  readonly height: TargetHeight;
  readonly grid: SampleGrid;
  /** Per cell, row by row: most pixels a metre that a camera has there, 0 = none sees it, `NO_FLOOR`. */
  readonly densest: Float32Array<ArrayBuffer>;
  /** Per cell: how many cameras see it, at most 255. */
  readonly counts: Uint8Array<ArrayBuffer>;
  /** Of the floor that is to be seen, each room's by its gravest duty and at that duty's height: what no camera shows. m² by samples. */
  readonly blind: number;
  /** Of the camera that was asked about; null where it isn't counted on the storey. */
  readonly told: OwnFigures | null;
}

/** What one camera shows and what none shows without it, m² by samples at 1 m. */
export interface OwnFigures extends Pick<CameraView, 'seen' | 'alone'> {
  readonly camera: AssetId;
}

/** What one camera sees of the plane at a height. */
export interface CameraOutline {
  readonly camera: AssetId;
  readonly x: number;
  readonly y: number;
  /** Exact but for the chords of curved edges; none where it sees nothing. */
  readonly parts: readonly Face[];
}
