import type { EventOf } from '../event/record-event';
import type { Said } from '../fold/subject-facts';

export type RoundEvent = EventOf<'round.walked'>;

/** The latest rounds of a place. What was due and missed is derived from the events (`roundAccount`), never stored. */
export interface RoundState {
  readonly about: string;
  /** The latest start by route. */
  readonly last: Readonly<Record<string, Said>>;
}

export function noRounds(about: string): RoundState {
  return { about, last: {} };
}

/** The state after one more round, rounds coming in order of time. Cost O(routes). */
export function roundStep(state: RoundState, event: RoundEvent): RoundState {
  const last = { ...state.last, [event.body.route]: { at: event.at, event: event.id } };
  return { about: state.about, last };
}
