import type { EventOf, EventsOf } from '../event/record-event';

export type SubstanceEvent = EventsOf<'substance'>;

/** What the hospital says of a substance of one strength. */
export interface SubstanceState {
  readonly about: string;
  /** The latest description; it stands whole in place of the ones before. */
  readonly described: EventOf<'substance.described'> | null;
}

export function undescribed(about: string): SubstanceState {
  return { about, described: null };
}

/** The state after one more description, events coming in order of time. Cost O(1). */
export function substanceStep(state: SubstanceState, event: SubstanceEvent): SubstanceState {
  return { ...state, described: event };
}
