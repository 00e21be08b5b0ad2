import type { IsoTime } from '../../../base/time/iso-time';
import type { EventOf } from '../../../records/event/record-event';
import type { StoredAnswer } from '../../../records/inspection/inspection-body';
import type { Checklist } from '../../../standards/checklists/checklist';
import { photo, signatureOf, type Hand } from './hands';
import type { Journal } from './journal';

/** An item that was found wrong. */
export interface Failed {
  readonly item: string;
  readonly note: string;
  /** The hazard that answers for it. */
  readonly hazard?: string;
}

/** What an inspection found beside what is in order. */
export interface Found {
  readonly failed?: readonly Failed[];
  /** Readings by item, in the item's unit. */
  readonly readings?: Readonly<Record<string, number>>;
  /** Items that do not apply. */
  readonly without?: readonly string[];
  /** Items that nobody looked at: they stay without an answer. */
  readonly unseen?: readonly string[];
  readonly note?: string;
}

/** Records a form filled in about a thing or a place: every item of the checklist answered. O(items). */
export function inspect(
  journal: Journal,
  hand: Hand,
  time: IsoTime,
  about: string,
  checklist: Checklist,
  { failed = [], readings = {}, without = [], unseen = [], note = '' }: Found = {},
): EventOf<'inspection.recorded'> {
  const answers: Record<string, StoredAnswer> = {};
  const faults: Record<string, 'missing' | 'faulty' | 'none'> = {};
  const hazards: Record<string, string> = {};
  for (const { id, reading, whenFailed } of checklist.items) {
    if (unseen.includes(id)) continue;
    const wrong = failed.find(({ item }) => item === id);
    const mark = without.includes(id) ? 'na' : wrong === undefined ? 'pass' : 'fail';
    const value = mark === 'na' ? undefined : readings[id];
    answers[id] =
      wrong === undefined && value === undefined
        ? mark
        : {
            mark,
            reading: value === undefined || reading === null ? null : { value, unit: reading.unit },
            note: wrong?.note ?? null,
            photos: wrong === undefined ? [] : [photo(`${about}-${time.slice(0, 10)}`)],
          };
    if (wrong === undefined) continue;
    faults[id] = whenFailed;
    if (wrong.hazard !== undefined) hazards[id] = wrong.hazard;
  }
  return journal.write(hand, time, 'inspection.recorded', about, {
    checklist: checklist.id,
    checklistVersion: checklist.version,
    answers,
    result: failed.length === 0 ? 'pass' : 'fail',
    faults,
    hazards,
    signatures: failed.length === 0 ? [] : [{ person: hand.person, image: signatureOf(hand) }],
    note,
  });
}
