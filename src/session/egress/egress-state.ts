import type { CriticalDoor } from '../../analyses/egress/critical/critical-doors';
import type { SafetyGoal, StoreyField } from '../../analyses/egress/field/storey-field';
import type { EgressResult } from '../../analyses/egress/result';
import type { RollingBar } from '../../analyses/egress/rolling/rolled-ways';
import type { EgressWay } from '../../analyses/egress/ways';
import type { Progress } from '../../compute/progress';
import type { OpeningId, SpaceId } from '../../model/schema/ids';
import type { Profile } from '../../model/schema/profiles';
import type { Goer } from '../../standards/goers';
import type { Rolling } from '../../standards/mobility/mobility';
import type { PlanPoint } from '../state/plan-point';

/** What the floor is tinted by: metres or seconds to safety, or which exit serves it. */
export const EGRESS_LOOKS = ['metres', 'seconds', 'exit'] as const;
export type EgressLook = (typeof EGRESS_LOOKS)[number];

/** How ways out are looked at; kept in the address. The hour is the page's own (`view.hour`). */
export interface EgressChoice {
  readonly look: EgressLook;
  readonly goal: SafetyGoal;
  readonly walker: Goer;
  /** Whose code they are checked by; null = that of the plan. */
  readonly code: Profile | null;
  /** Doors taken to be shut besides: what if. */
  readonly closed: readonly OpeningId[];
}

/** As ways out are looked at until somebody says otherwise. */
export const USUAL_CHOICE: EgressChoice = {
  look: 'metres',
  goal: 'exit',
  walker: 'adult',
  code: null,
  closed: [],
};

/** A place whose two best ways are drawn. */
export interface EgressPlace {
  readonly at: PlanPoint;
  /** The room that it stands for, from its farthest point; null = the place itself. */
  readonly space: SpaceId | null;
  /** The finding that it is about, by its id; null = none. */
  readonly finding: string | null;
  readonly status: 'working' | 'ready' | 'failed';
  /** The shorter first; null until they are there, and for a finding that speaks of no way. None where nothing leads off. */
  readonly ways: readonly EgressWay[] | null;
  /** Why what rolls has none; null where it has one, for somebody on foot, and until it is known. */
  readonly bar: RollingBar | null;
  /** How far off the place ways of what rolls begin, metres: it may be too narrow there. */
  readonly moved: number;
}

/** What is known of ways out, for as long as somebody looks at it. */
export interface EgressState {
  readonly choice: EgressChoice;
  /** Of the shown storey; the last one stays on show until the next is there. */
  readonly field: StoreyField | null;
  /** Per exit of `field` the number of its tint, as far as can be the same on all storeys. */
  readonly tints: readonly number[];
  /** What rolls whose floor has been measured: the first time takes far longer than the next. */
  readonly measured: readonly Rolling[];
  /** `field` is of another storey, plan, hour or choice: the next one is on its way. */
  readonly fieldStale: boolean;
  /** Of `result`. */
  readonly status: 'idle' | 'working' | 'ready' | 'failed' | 'stopped';
  /** While `working`: parts of the floor to walk on (`SURFACE`), then storeys. */
  readonly progress: Progress | null;
  /** The last whole result; it stays on show until the next is there. */
  readonly result: EgressResult | null;
  /** The plan, the hour or the choice are others by now. */
  readonly stale: boolean;
  /** At the same hour with nothing shut besides: what `result` is held against. Null while nothing is shut, or it isn't known. */
  readonly usual: EgressResult | null;
  /** Doors by what their loss does, the gravest first; null until somebody asked. */
  readonly doors: readonly CriticalDoor[] | null;
  readonly doorsStatus: 'idle' | 'working' | 'ready' | 'failed' | 'stopped';
  readonly doorsProgress: Progress | null;
  /** `doors` is of another plan, hour or choice. */
  readonly doorsStale: boolean;
  /** Why the ranking failed; null = it didn't. */
  readonly doorsError: string | null;
  readonly place: EgressPlace | null;
  /** Why check or floor failed; null = they didn't. */
  readonly error: string | null;
}

/** Nothing is known yet. */
export const INITIAL_EGRESS: EgressState = {
  choice: USUAL_CHOICE,
  field: null,
  tints: [],
  measured: [],
  fieldStale: false,
  status: 'idle',
  progress: null,
  result: null,
  stale: false,
  usual: null,
  doors: null,
  doorsStatus: 'idle',
  doorsProgress: null,
  doorsStale: false,
  doorsError: null,
  place: null,
  error: null,
};
