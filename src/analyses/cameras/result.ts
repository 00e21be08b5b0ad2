import type { Finding, FindingPlace } from '../../base/finding';
import type { Face } from '../../geometry/plane/polygons-of-faces';
import type { DoorsStand } from '../../model/derive/opening-screens';
import type { ScaleId } from '../../model/schema/view-levels';
import type { Profile } from '../../model/schema/profiles';
import type { AssetId, LiftId, OpeningId, SpaceId, StoreyId } from '../../model/schema/ids';
import type { DensityScale } from '../../standards/cameras/density-scales';
import type { ForbiddenPlace } from '../../standards/cameras/forbidden-places';
import type { StorageNeed } from '../../standards/cameras/storage-need';
import type { ViewingDuty } from '../../standards/cameras/viewing-duty';
import type { AsOf } from '../as-of';
import type { CameraFault } from './camera-standing';

export const CAMERA_CODES = [
  'camera.none',
  'camera.forbidden-place',
  'camera.sees-forbidden',
  'camera.key-place-unseen',
  'camera.blind-spot',
  'camera.below-density',
  'camera.doorway-unseen',
  'camera.face-angle',
  'camera.lift-car-unseen',
  'camera.retention',
  'camera.retention-unknown',
  'camera.optics-unknown',
  'camera.no-picture',
  'camera.outside',
  'camera.in-wall',
  'camera.above-ceiling',
  'camera.sees-nothing',
] as const;
export type CameraCode = (typeof CAMERA_CODES)[number];
export type CameraFinding = Finding<CameraCode>;
export type { ScaleId };

/** What is asked: the plan is the worker's own. */
export interface CameraQuestion {
  /** Null = that of the campus. */
  readonly profile: Profile | null;
  /** Null = that of the campus. */
  readonly scale: ScaleId | null;
  readonly doors: DoorsStand;
  /** Null = as designed. */
  readonly asOf: AsOf | null;
  /** Cameras to take as not there besides: what if these fail. */
  readonly away: readonly AssetId[];
  /** The authority has named the hospital a key target of counter-terrorism; null = what the campus says. */
  readonly keyTarget: boolean | null;
}

/** As the page and the command line ask when nobody says otherwise. */
export const USUAL_QUESTION: CameraQuestion = {
  profile: null,
  scale: null,
  doors: 'closed',
  asOf: null,
  away: [],
  keyTarget: null,
};

/** A part of a floor, exact but for the chords of curved edges. */
export interface Spot extends Face {
  /** A place well inside. */
  readonly x: number;
  readonly y: number;
}

/** How a duty to see the whole floor of a room is met. m²; what has no spots is below half a m² and told by samples. */
export interface FloorView {
  readonly duty: ViewingDuty;
  /** Pixels a metre that it asks for, by the scale of the question. */
  readonly density: number;
  /** Floor that nothing fills at the height of the duty, and that isn't of a smaller space drawn within. */
  readonly area: number;
  /** In no picture, or with less than the coarsest level. */
  readonly blind: number;
  /** In a picture with less than the duty asks for. */
  readonly below: number;
  /** The parts of `blind` and `below`, the largest first. */
  readonly blindSpots: readonly Spot[];
  readonly belowSpots: readonly Spot[];
}

/** How a duty to see who comes through a doorway is met: the middle of the doorway, at the height of a face. */
export interface DoorView {
  readonly duty: ViewingDuty;
  readonly density: number;
  readonly opening: OpeningId;
  readonly space: SpaceId;
  readonly x: number;
  readonly y: number;
  /** The camera that has most pixels there; null = none sees it. */
  readonly best: { readonly camera: AssetId; readonly density: number } | null;
  /** Null = the duty asks for no angle, or none has the density; else whether a camera that has it stands at one. */
  readonly angle: boolean | null;
}

/** A room with what cameras see of it. */
export interface RoomView {
  readonly space: SpaceId;
  /** Its outline, m². */
  readonly area: number;
  /** m² by samples of 0.25 m, per height of `HEIGHTS`: what nothing fills, and what is seen at each level of the scale. */
  readonly heights: readonly { readonly free: number; readonly seen: readonly number[] }[];
  /** Most pixels a metre at 1.6 m. */
  readonly densest: number;
  readonly floors: readonly FloorView[];
  readonly doors: readonly DoorView[];
}

/** A place that may not be filmed and that a camera has in its picture. */
export interface ForbiddenView {
  readonly space: SpaceId;
  readonly place: ForbiddenPlace;
  /** Of the samples at 1 m, m². */
  readonly area: number;
  /** Whether the camera hangs in it. */
  readonly inside: boolean;
  /** Boxes of the picture that hide it. */
  readonly masks: readonly {
    readonly head: number;
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }[];
}

export interface CameraView {
  readonly camera: AssetId;
  readonly place: FindingPlace;
  readonly fault: CameraFault | null;
  /** m² by samples at 1 m: in its picture, and of these what no other camera sees: what is lost when it fails. */
  readonly seen: number;
  readonly alone: number;
  readonly forbidden: readonly ForbiddenView[];
}

export interface LiftView {
  readonly lift: LiftId;
  readonly duty: ViewingDuty;
  readonly place: FindingPlace;
  /** Camera in its car that sees the floor; null = none. */
  readonly camera: AssetId | null;
}

export interface StoreyView {
  readonly storey: StoreyId;
  readonly rooms: readonly RoomView[];
  readonly cameras: readonly CameraView[];
}

export interface CameraResult {
  readonly findings: readonly CameraFinding[];
  readonly scale: DensityScale;
  /** Lowest first. */
  readonly storeys: readonly StoreyView[];
  readonly lifts: readonly LiftView[];
  /** Cameras that can't be counted on as of the day that was asked for. */
  readonly absent: readonly AssetId[];
  /** Of all cameras of the plan, out of order or not: for the days that the law asks for, and for those that cameras say; null where no rule is known. */
  readonly storage: (StorageNeed & { readonly days: number }) | null;
}
