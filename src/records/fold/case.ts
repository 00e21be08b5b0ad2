import type { Envelope } from '../event/record-event';

/** Something that one event opens and another closes: an incident, a permit. */
export interface Case<O, C> {
  readonly id: string;
  /** The first that was recorded; null while only others have come. */
  readonly opened: O | null;
  readonly closed: C | null;
  /** Opened or closed once more: changes nothing, and is kept. */
  readonly surplus: readonly (O | C)[];
}

export function unopenedCase(id: string): Case<never, never> {
  return { id, opened: null, closed: null, surplus: [] };
}

/**
 * The step of such a case, events coming in order of recording. Closing may be recorded before opening (two devices),
 * so neither waits for the other. Cost O(surplus).
 */
export function caseStep<O extends Envelope, C extends Envelope>(
  isOpening: (event: O | C) => event is O,
): (state: Case<O, C>, event: O | C) => Case<O, C> {
  const isClosing = (event: O | C): event is C => !isOpening(event);
  return (state, event) => {
    if (isOpening(event) && state.opened === null) return { ...state, opened: event };
    if (isClosing(event) && state.closed === null) return { ...state, closed: event };
    return { ...state, surplus: [...state.surplus, event] };
  };
}
