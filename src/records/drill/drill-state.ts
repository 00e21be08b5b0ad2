import type { EventOf } from '../event/record-event';
import type { DrillMilestone } from './drill-body';

export type DrillEvent = EventOf<'drill.held'>;

export interface DrillState {
  readonly id: string;
  /** The first record of it. */
  readonly held: DrillEvent | null;
  /** Recorded once more under the same id: changes nothing, and is kept. */
  readonly surplus: readonly DrillEvent[];
}

export function unheldDrill(id: string): DrillState {
  return { id, held: null, surplus: [] };
}

/** Cost O(surplus). */
export function drillStep(state: DrillState, event: DrillEvent): DrillState {
  if (state.held === null) return { ...state, held: event };
  return { ...state, surplus: [...state.surplus, event] };
}

export interface DrillTime {
  readonly milestone: DrillMilestone;
  /** Seconds after the alarm; null = not timed, or not foretold. */
  readonly measured: number | null;
  readonly foretold: number | null;
}

/** The drill's times beside those of its rehearsal on the model, each milestone once, in the order measured. Cost O(times²). */
export function drillTimes(event: DrillEvent): DrillTime[] {
  const { times, rehearsal } = event.body;
  const foretold = rehearsal?.times ?? [];
  const milestones = new Set([...times, ...foretold].map((time) => time.milestone));
  const secondsOf = (list: typeof times, milestone: DrillMilestone): number | null =>
    list.find((time) => time.milestone === milestone)?.seconds ?? null;
  return Array.from(milestones, (milestone) => ({
    milestone,
    measured: secondsOf(times, milestone),
    foretold: secondsOf(foretold, milestone),
  }));
}
