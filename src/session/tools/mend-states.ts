import type { Result } from '../../base/result';
import type { Span } from '../../model/derive/spans';
import type { MendIssue } from '../../model/edit/mend-issue';
import type { Patch } from '../../model/edit/patch';
import type { WallSpot } from '../../model/edit/wall-spot';
import type { CampusDocument } from '../../model/schema/document';
import type { SpaceId, StoreyId } from '../../model/schema/ids';
import type { OpeningKind } from '../../model/schema/opening';
import type { Chain } from './chain';
import type { Handle } from './move-wall';

/** What the next wall is like. Metres. */
export interface WallKind {
  readonly thickness: number;
  /** Null = to the height of the storey. */
  readonly height: number | null;
  readonly transparent: boolean;
  /** Rooms that it crosses from wall to wall become two. */
  readonly parts: boolean;
}

export interface DrawWallState {
  readonly kind: 'draw-wall';
  readonly wall: WallKind;
  readonly chain: Chain;
  /** Only at whole 45° from the point before. */
  readonly square: boolean;
  readonly trouble: MendIssue | null;
}

/** A place in a wall, and the free stretch of it around. */
export interface OpeningSpot {
  readonly storey: StoreyId;
  readonly spot: WallSpot;
  readonly free: Span;
}

export interface PlaceOpeningState {
  readonly kind: 'place-opening';
  readonly opening: OpeningKind;
  /** Metres. */
  readonly width: number;
  readonly at: OpeningSpot | null;
  readonly trouble: MendIssue | null;
}

export interface SplitSpaceState {
  readonly kind: 'split-space';
  readonly chain: Chain;
  readonly square: boolean;
  /** The space that is cut; null = the one that the line lies in. */
  readonly space: SpaceId | null;
  /** Metres of the wall that is built along the cut; null = no wall. */
  readonly wall: number | null;
  readonly trouble: MendIssue | null;
}

export interface PickThingState {
  readonly kind: 'pick-thing';
  /** Do rooms follow a wall that is dragged? */
  readonly along: boolean;
  readonly drag: ThingDrag | null;
  readonly trouble: MendIssue | null;
}

/** A handle in hand, and what letting go here would make. */
export interface ThingDrag {
  readonly handle: Handle;
  readonly document: CampusDocument;
  readonly made: Result<Patch, MendIssue> | null;
}
