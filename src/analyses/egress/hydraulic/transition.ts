import { mostSpecificFlow } from './crowd-flow';

/** Persons that come along a way in a second: on each metre of its effective width so many. O(1). */
export const calculatedFlow = (specificFlow: number, effectiveWidth: number): number =>
  specificFlow * effectiveWidth;

/** How people go on where ways meet or change their width. */
export interface Transition {
  /** On the way out, never more than the most that it lets pass. */
  readonly specificFlow: number;
  /** Persons a second that go on. */
  readonly flow: number;
  /** Persons by which a queue grows in a second. */
  readonly queued: number;
}

/**
 * What comes in (calculated flows of all ways together, persons a second) goes out over `outWidth` metres of effective width, as far as a
 * way of that pace (k) lets it: `Fs = ΣFs·We / We`, capped. Nobody goes on over a width of 0. SFPE Handbook, hydraulic model. O(1).
 */
export function transition(coming: number, outWidth: number, pace: number): Transition {
  const flow = Math.min(coming, calculatedFlow(mostSpecificFlow(pace), outWidth));
  return { specificFlow: outWidth === 0 ? 0 : flow / outWidth, flow, queued: coming - flow };
}
