import type { StoreApi } from 'zustand/vanilla';
import type { CameraQuestion } from '../../analyses/cameras/result';
import type { Camera } from '../../model/schema/assets/asset-registry';
import type { AssetId } from '../../model/schema/ids';
import type { SketchPoint } from '../state/sketch-state';
import type { CameraChoice, CameraState } from './camera-state';

/** What can be changed of a camera by hand while one looks at what it sees. */
export type CameraPose = Partial<
  Pick<Camera, 'x' | 'y' | 'z' | 'heading' | 'tilt' | 'horizontalView' | 'verticalView' | 'masks'>
>;

/** What cameras see, kept true for as long as something shows it (`watch`). */
export interface Cameras {
  readonly state: StoreApi<CameraState>;
  /** Keeps everything true to plan, storey, day and choice until the returned function is called. */
  watch(): () => void;
  choose(choice: Partial<CameraChoice>): void;
  /** Takes a camera as failed, or as working again. */
  toggleFailed(camera: AssetId): void;
  /**
   * Holds a camera otherwise than it is, over what it was held like before: what it sees and what all see together follows each
   * frame. What no camera may have is held at its limit. Esc lets go without keeping; so does whatever else happens to that
   * camera, and the move tool, which shows what it drags by itself.
   */
  hold(camera: AssetId, pose: CameraPose): void;
  /** Lets go: keeps the pose as one undo step, or puts everything back. */
  letGo(keep: boolean): void;
  /** Shows cameras that are not in the plan (proposals) with the others; null = no more. */
  besides(cameras: readonly Camera[] | null): void;
  /**
   * Where the axis of the held or selected camera meets the height looked at; 12 m along its heading where that is farther or
   * nowhere, beside one that looks down all round. What is dragged to turn it. Null unless it is a camera of the shown storey.
   */
  aimPoint(): (SketchPoint & { readonly camera: AssetId }) | null;
  /** Turns and tilts that camera towards a place at the height looked at, to a tenth of a degree, as `hold` does. */
  aimAt(x: number, y: number): void;
  /** Carries one into its present state: one undo step. */
  set(camera: AssetId, pose: CameraPose): void;
  /**
   * Remembers the result on show to hold later ones against. One that speaks of one storey or of what was before an edit is
   * remembered by nobody (`missed`), and what was remembered before goes all the same: it isn't what was before what comes.
   */
  remember(): void;
  forget(): void;
  retry(): void;
  stop(): void;
  /** What `result` was asked with; null while there is none that stands. */
  asked(): Omit<CameraQuestion, 'asOf'> | null;
}
