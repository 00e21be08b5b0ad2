import type { EvacuationScenario } from '../../../model/scenario/evacuation-scenario';
import type { BuildingId, SpaceId } from '../../../model/schema/ids';
import type { EvacuationIssue } from '../result';

/** Whom a scenario is made of. */
export interface FillQuestion {
  /** Everybody at an hour whom something alarms; or outpatients and who is with them at their fullest hour, whom nothing does. */
  readonly from: 'occupancy' | 'peak';
  /** 0 … 23; of `peak` it is found. */
  readonly hour: number;
  readonly weekend: boolean;
  /** Whose people are taken; left out = everybody's, outdoors as well. */
  readonly buildings?: readonly BuildingId[];
}

/** People of the plan who are not in a scenario that was made of it, and why. */
export interface LeftOut {
  readonly space: SpaceId;
  readonly people: number;
  /** They can't walk by themselves; their room has no floor for so many; no way leads from it to an exit. */
  readonly why: 'cannot-walk' | 'no-room' | 'no-way';
}

/** What a scenario was made of by the program. */
export interface Filled extends FillQuestion {
  readonly people: number;
  /** Σ of `leftOut`, by why. */
  readonly cannotWalk: number;
  readonly noRoom: number;
  readonly noWay: number;
  readonly leftOut: readonly LeftOut[];
}

/** A scenario made of the plan's people. */
export interface FilledScenario {
  readonly scenario: EvacuationScenario;
  readonly filled: Filled;
  /** Why nobody at all can be placed in the plan. */
  readonly issue: EvacuationIssue | null;
}
