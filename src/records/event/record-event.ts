import type * as z from 'zod';
import type { IsoTime } from '../../base/time/iso-time';
import type { Ulid } from '../../base/ulid';
import type { EVENT_BODIES, EventType } from './event-types';

type DeepReadonly<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/** What every event carries, whatever it tells. Facts that may be absent are null, never missing. */
export interface Envelope {
  readonly id: Ulid;
  readonly type: string;
  /** When it happened, by the clock of the device. */
  readonly at: IsoTime;
  /** When it was written, where that is another time: typed in later, or a correction. */
  readonly recordedAt: IsoTime | null;
  readonly device: string;
  readonly person: string;
  /** What it is about: `asset_…`, `space_…`, `hazard_…`. */
  readonly about: string;
  /** The event whose place this one takes. */
  readonly supersedes: Ulid | null;
  /** Version of the body's meaning. */
  readonly version: number;
}

export type BodyOf<T extends EventType> = DeepReadonly<z.infer<(typeof EVENT_BODIES)[T]>>;

/** An event of one type. Append-only: never edited, never deleted. */
export interface EventOf<T extends EventType> extends Envelope {
  readonly type: T;
  readonly body: BodyOf<T>;
}

/** Any event that this program can read, discriminated by `type`. */
export type RecordEvent = { [T in EventType]: EventOf<T> }[EventType];

/** The events whose type begins with the family's name. */
export type EventsOf<F extends string> = Extract<RecordEvent, { type: `${F}.${string}` }>;

export type HazardEvent = EventsOf<'hazard'>;
