import type {
  DepartmentId,
  ExitId,
  FlightId,
  OpeningId,
  OutdoorId,
  SpaceId,
  StoreyId,
} from '../../model/schema/ids';
import type { WalkLengths } from '../../standards/walking-time';
import type { Place } from '../walking/find-path';

/** Where a way out ends: in the middle of a final exit, on the edge of open ground or of an exit area, at the foot of a flight on open ground. */
export type ExitRef =
  | { readonly kind: 'opening'; readonly id: OpeningId }
  | { readonly kind: 'ground'; readonly id: OutdoorId }
  | { readonly kind: 'area'; readonly id: ExitId }
  | { readonly kind: 'flight'; readonly id: FlightId };

/** A point of a way, metres; `z` over the plan's datum. */
export interface LegPoint extends Place {
  readonly z: number;
}

/** A part of a way that is told in one breath: along a storey, or a stair from storey to storey with its landings. */
export interface WayLeg {
  readonly kind: 'level' | 'stairs-down' | 'stairs-up' | 'ramp-down' | 'ramp-up';
  readonly from: StoreyId;
  readonly to: StoreyId;
  readonly length: number;
  readonly lengths: WalkLengths;
  /** From its start to its end; where it goes from storey to storey, once for each at the same place. */
  readonly points: readonly LegPoint[];
}

/** A door or passage that the way goes through. */
export interface PassedDoor {
  readonly id: OpeningId;
  /** What lies on its two sides; null = no space. */
  readonly spaces: readonly [SpaceId | null, SpaceId | null];
  /** Is it a final exit? */
  readonly leadsOut: boolean;
  /** Where, and how far along the way, metres. */
  readonly place: Place;
  readonly at: number;
  /** Metres free when open. */
  readonly clearWidth: number;
  /** Does the plan say that width, or is it taken from leaf or hole? */
  readonly widthSaid: boolean;
}

/** A way out. */
export interface WayDescription {
  readonly length: number;
  readonly lengths: WalkLengths;
  readonly legs: readonly WayLeg[];
  /** In the order in which they are passed. */
  readonly doors: readonly PassedDoor[];
  /** The one of them with the least clear width; null when the way goes through none. */
  readonly narrowest: OpeningId | null;
  readonly exit: ExitRef;
  /** Rooms besides the one that it begins in that it goes through, for no way without them exists (`FEWEST_ROOMS`). */
  readonly through: readonly SpaceId[];
}

/** The answer for a place. `start` is where the way begins: `gap` metres from the place asked for. */
export type WayOut =
  | { readonly kind: 'way'; readonly start: Place; readonly gap: number; readonly way: WayDescription }
  | { readonly kind: 'in-the-open'; readonly start: Place }
  /** With every door open the way would be `open`, through `barred`; null when there is none even so. */
  | {
      readonly kind: 'no-way';
      readonly start: Place;
      readonly gap: number;
      readonly open: WayDescription | null;
      readonly barred: readonly PassedDoor[];
    }
  /** Too far from any floor to be meant; `nearest` is null when the storey has none. */
  | { readonly kind: 'off-floor'; readonly nearest: Place | null; readonly gap: number };

/** What shutting one door of a way does. */
export interface DoorEffect {
  readonly id: OpeningId;
  /** Metres that the way gets longer, less than 0 where it then leads through more rooms; null = it is the only way out. */
  readonly extra: number | null;
  /** So many rooms more does the way then lead through. */
  readonly rooms: number;
}

/** Which door of a way matters. */
export interface DoorEffects {
  /** In the order in which the way passes them; openings without a leaf too: they can be blocked. */
  readonly effects: readonly DoorEffect[];
  /**
   * Those whose shutting costs most and equally much, in that order, the start's own only door left aside where another
   * costs anything; none where shutting any costs next to nothing.
   */
  readonly matter: readonly OpeningId[];
  /** The last of them: most people are behind it. */
  readonly matters: OpeningId | null;
  /** The way when that one is shut; null when there is none. */
  readonly second: WayDescription | null;
}

/** A space none of whose floor has a way out, or only part of it. */
export interface SpaceWithoutWay {
  readonly space: SpaceId;
  /** m² without a way out. */
  readonly area: number;
  /** A place on that floor. */
  readonly place: Place;
}

/** A longest way out: where it begins, how it leaves the storey and the house. */
export interface WorstWay {
  readonly place: Place;
  readonly length: number;
  readonly lengths: WalkLengths;
  readonly exit: ExitRef;
  /** The exit, where it is a door. */
  readonly exitDoor: PassedDoor | null;
  /** The last door that it passes on the storey that it begins on; null = none. */
  readonly leaves: PassedDoor | null;
  readonly through: readonly SpaceId[];
}

/** The longest ways out of one storey. */
export interface StoreyWorst {
  readonly id: StoreyId;
  /** Null when no floor of it has a way out. */
  readonly worst: WorstWay | null;
  /** The longest of each department on it, longest first; null = of floor that belongs to none. */
  readonly areas: readonly { readonly department: DepartmentId | null; readonly worst: WorstWay }[];
  /** m² of its floor without any way out. */
  readonly withoutWay: number;
  readonly spacesWithoutWay: readonly SpaceWithoutWay[];
}
