import type { Finding } from '../../base/finding';
import type { BuildingId, CompartmentId, OpeningId, SpaceId, StoreyId } from '../../model/schema/ids';
import type { Profile } from '../../model/schema/profiles';
import type { ExitRef } from '../way-out/result';
import type { Place } from '../walking/find-path';

export const EGRESS_CODES = [
  // Ways and exits of rooms and storeys
  'egress.no-exit',
  'egress.exits-few',
  'egress.exits-together',
  'egress.second-door-missing',
  'egress.travel-long',
  'egress.dead-end-long',
  'egress.pocket-long',
  'egress.in-room-long',
  'egress.stair-leads-nowhere',
  // Kept open
  'egress.exit-locked',
  'egress.exit-locked-at-hour',
  'egress.exit-blocked',
  'egress.stair-obstructed',
  'egress.shutter-blocked',
  'egress.barred-window',
  'egress.prefabricated-room',
  // Widths
  'egress.corridor-narrow',
  'egress.bed-door-narrow',
  'egress.door-narrow',
  'egress.stair-narrow',
  'egress.stair-steep',
  'egress.capacity-short',
  'egress.door-swing',
  // Parts of buildings
  'egress.no-compartments',
  'egress.compartment-large',
  'egress.refuge-missing',
  'egress.refuge-small',
  'egress.refuge-door',
  // Told and lit
  'egress.sign-missing',
  'egress.sign-wrong',
  'egress.sign-gap',
  'egress.turn-unsigned',
  'egress.light-missing',
  // From outside
  'egress.fire-access-blocked',
  'egress.fire-access-narrow',
  // In time
  'egress.rset-exceeds-aset',
] as const;
export type EgressCode = (typeof EGRESS_CODES)[number];
export type EgressFinding = Finding<EgressCode>;

/** What is asked: the plan is the worker's own. */
export interface EgressQuestion {
  /** Null = that of the campus. */
  readonly profile: Profile | null;
  /** `HH:MM`, the hour whose locks count; null = only what is locked at every hour. */
  readonly hour: string | null;
  /** Doors that are shut besides: what if this one is closed, this exit lost. */
  readonly closed: readonly OpeningId[];
}

/** As the page and the command line ask when nobody says otherwise. */
export const USUAL_QUESTION: EgressQuestion = { profile: null, hour: null, closed: [] };

/**
 * What a storey exit (安全出口) leads to: the open through a door, an enclosed stair, a stair that is open to the floor, the
 * next fire compartment of the storey (a horizontal exit), open ground or an exit area with no door before it. A refuge room is
 * one for a wheelchair or a bed alone.
 */
export type StoreyExitKind = 'final' | 'stair' | 'open-stair' | 'compartment' | 'ground' | 'refuge';

/** A way off a storey. */
export interface StoreyExit {
  readonly exit: ExitRef;
  readonly kind: StoreyExitKind;
  /** In the middle of the doorway. */
  readonly place: Place;
  /** Free width, metres; null where it has no door (open ground, exit areas). */
  readonly clearWidth: number | null;
  /** Shut in this question: locked at the hour, at every hour, or named. */
  readonly shut: boolean;
  /**
   * From behind it one comes into the open, with what is shut in this question, without coming back to the storey. Who
   * counts exits counts those that lead on and aren't shut.
   */
  readonly leadsOn: boolean;
  /** A door out of a stair: it lets out those who come down; who is on its storey has gone through a door of that stair before. */
  readonly fromStair: boolean;
  /**
   * A compartment's door that leads on from one side alone: the compartment whose people leave by it. From the other side it
   * leads to where one can only come back from.
   */
  readonly onlyFor?: CompartmentId;
}

/** How a door of a room lies on the way to the storey's exits. */
export type DoorPosition = 'between-exits' | 'dead-end';

/** A door of a room, and the way on from it. */
export interface RoomDoor {
  readonly opening: OpeningId;
  readonly clearWidth: number;
  readonly shut: boolean;
  /** Walking metres from its middle to the nearest storey exit that is open; null = it leads to none. */
  readonly walked: number | null;
  /** Straight metres to that exit, as GB 50016 measures where nothing stands between; never more than `walked`. */
  readonly straight: number | null;
  /** That exit. */
  readonly exit: ExitRef | null;
  readonly position: DoorPosition | null;
  /** On a dead end: metres from it to where two ways part; null where they never do. */
  readonly stub: number | null;
}

/** What is known of the ways out of one room, hall or ward. */
export interface RoomEgress {
  readonly space: SpaceId;
  readonly storey: StoreyId;
  readonly doors: readonly RoomDoor[];
  /** People that are reckoned with. */
  readonly persons: number;
  /**
   * How that is known. `use`: what it is for, and its area; `hours`: of those, what is at work at the hour; `locked`: it stands locked at
   * the hour, and nothing tells of anybody in it; `nobody`: who is there belongs to another room.
   */
  readonly personsBy: 'population' | 'occupants' | 'beds' | 'use' | 'hours' | 'locked' | 'nobody';
  /**
   * Walking metres from its farthest point to the nearest of its doors that leads on, of a room within a room to those of the
   * outer one; null = none is reached.
   */
  readonly inRoom: number | null;
  /** That point. */
  readonly farthest: Place | null;
}

/** The ways out of one storey. */
export interface StoreyWays {
  readonly storey: StoreyId;
  readonly exits: readonly StoreyExit[];
  readonly rooms: readonly RoomEgress[];
  readonly persons: number;
  /** Sum of the clear widths of its open exits, and what its people need, metres; null = no rule asks. */
  readonly exitWidth: number;
  readonly widthNeeded: number | null;
}

/** What makes up most of the time until all are through: walking, or the wait before what lets too few pass at once. */
export type Governs = 'walk' | 'door' | 'corridor' | 'stair';

/** How those who leave a storey by one exit come through it. */
export interface ExitClearing {
  readonly exit: ExitRef;
  /** Of this storey; parts of people where a room is left by several doors. */
  readonly persons: number;
  /**
   * Seconds until the last is through, from when they set out, those among them who cross the storey from a stair to this exit; null = some
   * never are.
   */
  readonly seconds: number | null;
  readonly governs: Governs;
}

/** When a storey is clear by hand calculation: everybody who has a way has gone through an exit of it. */
export interface StoreyClearing {
  /** Seconds from when people set out until all but the stranded are out; null = it can't be said. */
  readonly seconds: number | null;
  /** Why it can't: nobody is there, nobody has a way to an exit, or some have one that lets nobody pass. */
  readonly reason: 'nobody' | 'no-way' | 'too-narrow' | null;
  /** People with no way to an exit: they are still there after any time. */
  readonly stranded: number;
  /** Those that people go to. */
  readonly exits: readonly ExitClearing[];
  /** Rooms with people, each with the seconds until the last has left it; null = some never do. */
  readonly rooms: readonly { readonly space: SpaceId; readonly seconds: number | null }[];
}

/** One storey of the table. */
export interface StoreyEgress extends StoreyWays {
  readonly clearing: StoreyClearing;
}

/** When a building is clear: all of its people who have a way are in the open, or in another compartment. */
export interface BuildingClearing {
  /** Null = storeys that stand in none. */
  readonly building: BuildingId | null;
  readonly persons: number;
  /** As of a storey. */
  readonly stranded: number;
  /** Seconds until the ways that they take are clear of all who take them; null = it can't be said. */
  readonly seconds: number | null;
  /** Besides what a storey may lack: a stair that can't be followed into the open. */
  readonly reason: StoreyClearing['reason'] | 'stair-not-told';
  readonly governs: Governs;
  /** Where the last of them come to safety; null = there is no such time, or it is open ground that no door leads to. */
  readonly last: { readonly storey: StoreyId; readonly exit: ExitRef } | null;
}

export interface EgressResult {
  readonly profile: Profile;
  readonly storeys: readonly StoreyEgress[];
  readonly buildings: readonly BuildingClearing[];
  /** The gravest first. */
  readonly findings: readonly EgressFinding[];
}
