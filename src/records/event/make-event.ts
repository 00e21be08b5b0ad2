import { assert } from '../../base/assert';
import type { IsoTime } from '../../base/time/iso-time';
import type { Ulid, UlidSource } from '../../base/ulid';
import type { EventType } from './event-types';
import { EVENT_VERSION } from './event-types';
import { parseEvent } from './parse-event';
import type { BodyOf, EventOf } from './record-event';

/** Who writes, on what, when: the same for all events of one act. */
export interface Writer {
  readonly ids: UlidSource;
  /** The device's clock now. */
  readonly now: IsoTime;
  readonly device: string;
  readonly person: string;
}

export interface EventOptions {
  /** When it happened, where that is not now (a paper card typed in later). */
  readonly at?: IsoTime;
  /** The event that this one corrects. */
  readonly supersedes?: Ulid;
}

/**
 * A new event with its envelope. Ids are made here, beforehand, so that writing it twice is harmless. Throws
 * when the event could not be read back: nothing unreadable is ever written. Cost O(size).
 */
export function makeEvent<T extends EventType>(
  writer: Writer,
  type: T,
  about: string,
  body: BodyOf<T>,
  options: EventOptions = {},
): EventOf<T> {
  const at = options.at ?? writer.now;
  const event: EventOf<T> = {
    id: writer.ids.next(),
    type,
    at,
    recordedAt: at === writer.now ? null : writer.now,
    device: writer.device,
    person: writer.person,
    about,
    supersedes: options.supersedes ?? null,
    version: EVENT_VERSION,
    body,
  };
  const parsed = parseEvent(event);
  assert(parsed.readable, 'event can not be read back', parsed.readable ? null : parsed.issue.place);
  return event;
}
