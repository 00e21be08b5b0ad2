import type { OpeningId } from '../../model/schema/ids';

/** In hand: each click asks for the way out of that place. Stays in hand. */
export interface WayOutToolState {
  readonly kind: 'way-out';
}

/** In hand: each click shuts or opens the door or passage there. Stays in hand. */
export interface ShutDoorToolState {
  readonly kind: 'shut-door';
  /** The one under the pointer. */
  readonly over: OpeningId | null;
}
