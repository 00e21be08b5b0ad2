import type { Ulid } from '../../base/ulid';
import type { EventOf, RecordEvent } from '../event/record-event';

/** Why a correction is not honoured: it then stands as an event of its own. */
export type BadCorrection =
  | 'record.corrects-later'
  | 'record.corrects-other-type'
  | 'record.corrects-other-subject';

/**
 * Whether `event` may take the place of `target`, or why not. Only later ids correct earlier ones, so a
 * cycle can't close. A hazard's event stays with its hazard; an inspection may move to another asset (the
 * wrong one was scanned). Cost O(1).
 */
export function judgeCorrection(event: RecordEvent, target: RecordEvent): BadCorrection | null {
  if (event.id <= target.id) return 'record.corrects-later';
  const withdrawal = event.type === 'record.withdrawn';
  if (!withdrawal && event.type !== target.type) return 'record.corrects-other-type';
  const stays = withdrawal || event.type.startsWith('hazard.');
  return stays && event.about !== target.about ? 'record.corrects-other-subject' : null;
}

const NONE: readonly string[] = [];

/** Which events are out of account because later ones took their place. Grows with the log. */
export class Corrections {
  readonly #find: (id: Ulid) => RecordEvent | null;
  readonly #correctors = new Map<Ulid, RecordEvent[]>();

  /** `find` looks an event up in the log. */
  constructor(find: (id: Ulid) => RecordEvent | null) {
    this.#find = find;
  }

  /** Takes note of an event that the log has; returns the subjects whose state may change by more than this event itself. Cost O(1). */
  add(event: RecordEvent): readonly string[] {
    const own = this.#correctors.get(event.id);
    if (own === undefined && event.supersedes === null) return NONE;
    const touched = [event.about, ...(own ?? []).map((corrector) => corrector.about)];
    if (event.supersedes !== null) {
      const others = this.#correctors.get(event.supersedes);
      if (others === undefined) this.#correctors.set(event.supersedes, [event]);
      else others.push(event);
      const target = this.#find(event.supersedes);
      if (target !== null) touched.push(target.about);
    }
    return touched;
  }

  /**
   * Whether a fold must pass the event over: something took its place, or it only takes something back.
   * A corrected correction stays out together with what it corrected. Cost O(1).
   */
  isOut(event: RecordEvent): boolean {
    if (event.type === 'record.withdrawn') return true;
    const correctors = this.#correctors.get(event.id);
    return correctors !== undefined && correctors.some((each) => judgeCorrection(each, event) === null);
  }

  /** What took an event back and put nothing in its place, the first where several did; null when it wasn't taken back. Cost O(its corrections). */
  withdrawalOf(event: RecordEvent): EventOf<'record.withdrawn'> | null {
    let first: EventOf<'record.withdrawn'> | null = null;
    for (const each of this.#correctors.get(event.id) ?? []) {
      if (each.type !== 'record.withdrawn' || judgeCorrection(each, event) !== null) continue;
      if (first === null || each.id < first.id) first = each;
    }
    return first;
  }

  /** The id at whose place in a workflow the event stands: of the first event of its chain. Cost O(chain). */
  placeOf(event: RecordEvent): Ulid {
    let first = event;
    while (first.supersedes !== null) {
      const target = this.#find(first.supersedes);
      // Not here yet: its id is known all the same.
      if (target === null) return first.supersedes < first.id ? first.supersedes : first.id;
      if (judgeCorrection(first, target) !== null) break;
      first = target;
    }
    return first.id;
  }

  /** Corrections that were not honoured, with the reason. Cost O(corrections). */
  refused(): { readonly event: RecordEvent; readonly code: BadCorrection }[] {
    return Array.from(this.#correctors).flatMap(([id, events]) => {
      const target = this.#find(id);
      if (target === null) return [];
      return events.flatMap((event) => {
        const code = judgeCorrection(event, target);
        return code === null ? [] : [{ event, code }];
      });
    });
  }

  /** Events that two writers corrected, each without the other's correction: both corrections count. Cost O(corrections). */
  forks(): Ulid[] {
    return Array.from(this.#correctors).flatMap(([id, events]) => {
      const target = this.#find(id);
      const honoured = events.filter((each) => target !== null && judgeCorrection(each, target) === null);
      return honoured.length > 1 ? [id] : [];
    });
  }
}
