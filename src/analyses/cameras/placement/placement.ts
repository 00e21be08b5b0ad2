import type { DoorsStand } from '../../../model/derive/opening-screens';
import type { modelFields } from '../../../model/query/camera-model';
import type { ScaleId } from '../../../model/schema/view-levels';
import type { AssetId, LiftId, OpeningId, SpaceId } from '../../../model/schema/ids';
import type { Profile } from '../../../model/schema/profiles';
import type { Force } from '../../../standards/checklists/checklist';
import type { ViewedPart } from '../../../standards/cameras/viewing-duty';

/** A camera as it can be bought: a model with one of its lenses. */
export type OfferedCamera = ReturnType<typeof modelFields>;

/** Where cameras may hang. */
export const MOUNTS = ['wall', 'ceiling'] as const;
export type MountKind = (typeof MOUNTS)[number];

/** What is asked of one storey; nothing in it is of the page. */
export interface PlacementQuestion {
  readonly profile: Profile | null;
  readonly scale: ScaleId | null;
  readonly doors: DoorsStand;
  /** Cameras that can't be counted on. */
  readonly away: readonly AssetId[];
  readonly offers: readonly OfferedCamera[];
  readonly mounts: readonly MountKind[];
  /** Metres over the floor on walls; where the ceiling is lower, a hand's breadth below it. */
  readonly wallHeight: number;
  /** Below the horizon, radians, that cameras are tilted to; fisheyes on ceilings look straight down. */
  readonly tilts: readonly number[];
  /** Duties of these forces are to be met. */
  readonly forces: readonly Force[];
  /** As much as so many more can do; null = all, with as few as possible. */
  readonly more: number | null;
  /** Doorways seen by two cameras. */
  readonly twice: boolean;
}

/** What of one duty a camera cures that none of those before it in the list does. */
export interface PlacementGain {
  readonly space: SpaceId;
  /** Of the rules for viewing. */
  readonly duty: string;
  readonly part: ViewedPart;
  /** m² of floor by samples; 0 for a doorway. */
  readonly area: number;
  /** Null for floor. */
  readonly opening: OpeningId | null;
}

/** One camera to be put up. */
export interface CameraProposal {
  /** The same for the same deed on the same plan. */
  readonly id: string;
  readonly mount: MountKind;
  /** Null in the car of a lift. */
  readonly space: SpaceId | null;
  /** In whose car it hangs. */
  readonly lift: LiftId | null;
  readonly x: number;
  readonly y: number;
  /** Metres over the floor. */
  readonly z: number;
  readonly heading: number;
  readonly tilt: number;
  readonly offer: OfferedCamera;
  readonly gains: readonly PlacementGain[];
}

/**
 * Why something stays unseen: no permitted mount sees it; one does, but no chosen camera has the pixels there; those that have them look at a
 * face too steeply or from aside; or would film a place that may not be filmed; only one camera can see what two are to see.
 */
export type UnmetReason = 'no-mount' | 'no-pixels' | 'no-angle' | 'private' | 'only-one';

export interface UnmetPlace {
  readonly reason: UnmetReason;
  /** Null of the car of a lift. */
  readonly space: SpaceId | null;
  readonly lift: LiftId | null;
  readonly duty: string;
  readonly part: ViewedPart;
  readonly opening: OpeningId | null;
  /** m² of floor by samples; 0 for a doorway. */
  readonly area: number;
  /** Asked for. */
  readonly density: number;
  readonly x: number;
  readonly y: number;
}

/**
 * What duties ask for and cameras don't show: floor in spots that matter, m², and doorways, each once for each of its rooms: those
 * that must be seen, and those for which a duty says that they should or may be.
 */
export interface Lacking {
  readonly area: number;
  readonly doorways: number;
  readonly others: number;
}

/** Cars of lifts that a duty asks to be seen and no camera shows: as they are, and with those proposed. */
export interface CarsLacking {
  readonly before: number;
  readonly after: number;
}

/** What was looked at after it was found, on a grid of half the cell. */
export interface FinerLook {
  /** Side of a cell, metres. */
  readonly cell: number;
  /** In spots that matter and could be seen: at first, and with what was added for it, m². */
  readonly first: number;
  readonly left: number;
}

/** Cameras for one storey, the best so far. */
export interface StoreyPlacement {
  /** Those that show most first. */
  readonly proposals: readonly CameraProposal[];
  readonly before: Lacking;
  readonly after: Lacking;
  /** With as few as possible: no fewer do, of the mounts and directions tried. With `more`: as many as there are proposals. */
  readonly least: number;
  /** With `more`: no choice of as many shows more, as a share of what is lacking that they show, 0 … 1; null otherwise. */
  readonly most: number | null;
  /** Cameras over `least`, less 1, or what is shown at most over what is shown, less 1; null = nothing is proven yet. */
  readonly gap: number | null;
  readonly optimal: boolean;
  /** Mounts that were tried, and cameras on them. */
  readonly mounts: number;
  readonly candidates: number;
  /** What the quickest way of choosing takes. */
  readonly greedy: number;
  readonly unmet: readonly UnmetPlace[];
  /** Null until it is done. */
  readonly finer: FinerLook | null;
  /** The time for it was used up: with more of it fewer cameras or a better bound may be found. */
  readonly cutShort: boolean;
  /** Share of the work, 0 … 1. */
  readonly done: number;
}

/** The same with the cars of the storey's lifts; those count in `proposals`, `least`, `gap`, `mounts`, `candidates`, `greedy` and `unmet` too. */
export interface PlacedStorey extends StoreyPlacement {
  readonly cars: CarsLacking;
}
