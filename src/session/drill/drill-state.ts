import type { DoorEffects, StoreyWorst, WayOut } from '../../analyses/way-out/result';
import type { OpeningId } from '../../model/schema/ids';
import type { Opening } from '../../model/schema/opening';
import type { Walker } from '../../standards/walking-speeds';
import type { WalkProgress } from '../state/coverage-state';
import type { PlanPoint } from '../state/plan-point';

/** A way out under discussion. No part of the document, not in undo; where it begins and what is shut is in the address. */
export interface DrillState {
  /** Where the way begins, as it was asked for; null = nowhere yet. */
  readonly from: PlanPoint | null;
  /** Doors and passages shut by hand, in the order in which they were. What the hour locks is not among them. */
  readonly shut: readonly OpeningId[];
  /** Passages that the program found and nobody has decided about, of the storeys asked about so far. */
  readonly derived: ReadonlyMap<OpeningId, Opening>;
  /** Whose times are told first. */
  readonly walker: Walker;
  /** `working` keeps the last answer on show. */
  readonly status: 'idle' | 'working' | 'ready' | 'failed';
  /** How far the walking surface is made; null while that is not the matter. */
  readonly progress: WalkProgress | null;
  readonly error: string | null;
  /** Of `from` with `shut`; null = nothing was asked. */
  readonly found: WayOut | null;
  /** What each door of that way does; null = not known yet, or there is no way. */
  readonly effects: DoorEffects | null;
  /** The longest ways out of the storeys asked about so far, lowest storey first. */
  readonly worst: readonly StoreyWorst[];
  readonly worstStatus: 'idle' | 'working' | 'done' | 'failed';
  /** So many storeys are asked about, of so many. */
  readonly worstProgress: WalkProgress;
}

/** What of it a picture or a sheet draws. */
export type DrawnWay = Pick<DrillState, 'found' | 'effects' | 'shut' | 'derived'>;

export const initialDrill: DrillState = {
  from: null,
  shut: [],
  derived: new Map(),
  walker: 'adult',
  status: 'idle',
  progress: null,
  error: null,
  found: null,
  effects: null,
  worst: [],
  worstStatus: 'idle',
  worstProgress: { done: 0, total: 1 },
};
