import { seededRandom, type Random } from '../../../base/random';
import { isoToMs, msToIso, type IsoTime } from '../../../base/time/iso-time';
import { localDateAt, CHINA_ZONE } from '../../../base/time/zone';
import { ulidSource } from '../../../base/ulid';
import type { EventType } from '../../../records/event/event-types';
import { makeEvent } from '../../../records/event/make-event';
import { byTime } from '../../../records/event/order';
import type { BodyOf, EventOf, RecordEvent } from '../../../records/event/record-event';
import { monthOf, YEAR } from './calendar';
import type { Hand } from './hands';

const SEED = 20250101;

/** The clock of tablet T2 ran slow all through March, until somebody saw it. */
const SLOW = { device: 'device_T2', year: YEAR, month: 3, ms: 7 * 60_000 } as const;

/** What a device's clock shows at an instant. */
function shownOn(device: string, time: IsoTime): IsoTime {
  if (device !== SLOW.device) return time;
  const date = localDateAt(time, CHINA_ZONE);
  const isSlow = Number(date.slice(0, 4)) === SLOW.year && monthOf(date) === SLOW.month;
  return isSlow ? msToIso(isoToMs(time) - SLOW.ms) : time;
}

/** Takes records down in whatever order their topics tell them; ids are of the moment told of, the same every time. */
export class Journal {
  readonly random: Random = seededRandom(SEED);
  readonly #events: RecordEvent[] = [];

  /**
   * A new record of what happened at an instant. Where the device's clock showed another time, both are kept: its own as
   * the time of the record, the right one as that of its writing. Throws when it could not be read back.
   */
  write<T extends EventType>(hand: Hand, time: IsoTime, type: T, about: string, body: BodyOf<T>): EventOf<T> {
    const shown = shownOn(hand.device, time);
    const ids = ulidSource(() => isoToMs(shown), this.random);
    const event = makeEvent({ ...hand, ids, now: time }, type, about, body, { at: shown });
    // A union of all types, of which this is one; TypeScript can't see it while T is open.
    this.#events.push(event as RecordEvent);
    return event;
  }

  /** Everything taken down, by time. O(n log n). */
  inOrder(): RecordEvent[] {
    return this.#events.toSorted(byTime);
  }
}
