import type { RouteField } from '../../geometry/nav/routing/route-field';
import type { Goal } from '../routing/guided-floor';

/** An exit that shuts or opens with the begin of a step. */
export interface ExitChange {
  readonly step: number;
  readonly exit: number;
  readonly open: boolean;
}

/** How the people of a run come to their exits, where it isn't the nearest for all from the first step to the last. */
export interface ExitChoice {
  /** `shortest-time` = by the time that each takes with its queue, else the nearest. */
  readonly by: 'nearest' | 'shortest-time';
  /** Per person: the exit that they were told; −1 = they choose. Whose own is shut chooses from then on. */
  readonly own: Int32Array;
  /** Per exit: what people walk to. */
  readonly goals: readonly (readonly Goal[])[];
  /** Per exit: the door that it is, −1 = an area. A door that is shut is a wall. */
  readonly doors: Int32Array;
  /** Per exit: persons a second that are reckoned with until a queue has told. */
  readonly flow: Float64Array;
  /** Per exit: 1 = open at the first step. */
  readonly open: Uint8Array;
  /** By step. */
  readonly changes: readonly ExitChange[];
  readonly ways: ExitWays;
}

/** Ways to exits. */
export interface ExitWays {
  /** To the nearest of some exits; nobody has a way where there are none. Those to a single one are kept. */
  readonly fieldTo: (exits: readonly number[]) => RouteField;
  /** Nobody follows these any more. */
  readonly drop: (field: RouteField) => void;
  /** Shuts or opens doors by their index: all ways are right from then on. */
  readonly turn: (doors: readonly number[], open: boolean) => void;
}

/** What a chooser tells the run. */
export interface ChoiceListener {
  /** Somebody who walks follows another guide. */
  readonly turned: (person: number) => void;
  /** Doors, by their index, were shut or opened. */
  readonly doorsTurned: (doors: readonly number[], open: boolean) => void;
}
