import type { CameraResult } from '../../analyses/cameras/result';
import type { ScaleId } from '../../analyses/cameras/result';
import type { CameraOutline, SeenStorey } from '../../analyses/cameras/seen/seen-storey';
import type { TargetHeight } from '../../analyses/cameras/storey-scene';
import type { Progress } from '../../compute/progress';
import type { DoorsStand } from '../../model/derive/opening-screens';
import type { Camera } from '../../model/schema/assets/asset-registry';
import type { AssetId, StoreyId } from '../../model/schema/ids';

/**
 * What the floor is tinted by: pixels a metre without steps, the levels of the chosen scale, or how many cameras see it.
 * Blind spots are drawn over each of them.
 */
export const CAMERA_LOOKS = ['bands', 'density', 'counts'] as const;
export type CameraLook = (typeof CAMERA_LOOKS)[number];

/** How cameras are looked at; kept in the address. */
export interface CameraChoice {
  readonly look: CameraLook;
  /** Null = the plan's own choice (`scaleOf`). */
  readonly scale: ScaleId | null;
  readonly doors: DoorsStand;
  /** Of what is looked at, metres over the floor. */
  readonly height: TargetHeight;
  /** What if these fail. */
  readonly failed: readonly AssetId[];
}

/** What is known of the cameras, for as long as somebody looks at it. */
export interface CameraState {
  readonly choice: CameraChoice;
  /** What all cameras of the shown storey see; follows a camera that is held. Null until it is there. */
  readonly seen: SeenStorey | null;
  /** What the held camera sees by itself, or the one that is selected. */
  readonly outline: CameraOutline | null;
  /** A camera as it is held, dragged, turned or zoomed: neither in the plan nor in undo. */
  readonly held: Camera | null;
  /** All that are dragged, where they are held just now: `held` and those that come along. */
  readonly carried: readonly Camera[];
  /** Cameras that are not in the plan (proposals) are shown with the others: `seen` is with them, `result` without. */
  readonly withProposed: boolean;
  /** Of `result`. */
  readonly status: 'idle' | 'working' | 'ready' | 'failed' | 'stopped';
  /** While `working`: storeys. */
  readonly progress: Progress | null;
  /** The last result; it stays on show until the next is there. */
  readonly result: CameraResult | null;
  /** `result` is one of the whole plan; else, before there was one, of the storey that was asked first alone. */
  readonly whole: boolean;
  /** The plan, the choice or the day are others by now, or `result` isn't whole: the next one is on its way. */
  readonly stale: boolean;
  /** While `stale`: the storey of which `result` is true already, as it was asked first. */
  readonly ahead: StoreyId | null;
  /** As it was when somebody said so, or before the last proposal was accepted: what the result is held against. */
  readonly before: CameraResult | null;
  /** It was to be remembered while no result of the whole plan stood: there is nothing to compare with. */
  readonly missed: boolean;
  /** Cameras that don't count as of the day that is looked at: not in `seen`, nor in `result` unless that is stale. */
  readonly absent: readonly AssetId[];
  readonly error: string | null;
}
