import type { Envelope } from './record-event';

/**
 * The order of what happened: by time, then by id. Ledgers and the state of things use it (a card
 * typed in on Friday for Monday counts from Monday). Cost O(1).
 */
export function byTime(a: Envelope, b: Envelope): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return byId(a, b);
}

/**
 * The order of recording: by id alone. Ids grow on a device even when its clock is set back, and past
 * every id that the device has seen (`ulidSource`), so a step of a workflow always follows the step that its writer saw.
 */
export function byId(a: Envelope, b: Envelope): number {
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
