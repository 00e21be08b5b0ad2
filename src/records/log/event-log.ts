import type { Ulid } from '../../base/ulid';
import type { ParsedEvent, UnreadableEvent } from '../event/parse-event';
import type { RecordEvent } from '../event/record-event';
import { canonicalJson } from './canonical-json';

/** `twin`: an event of the same id and other content; both are kept and all devices choose the same one. */
export type AddOutcome = 'added' | 'known' | 'twin';

/**
 * The set of everything recorded. It only grows; merging is set union, so the order of arrival, doubled
 * deliveries and the path between devices do not matter. What can't be read is kept beside the rest.
 */
export class EventLog {
  readonly #byId = new Map<Ulid, ParsedEvent>();
  /** Every variant of the few ids that came with more than one content; the chosen one first. */
  readonly #twins = new Map<Ulid, ParsedEvent[]>();
  readonly #withoutId = new Map<string, UnreadableEvent>();

  /** Number of entries, unreadable ones and twins included. Cost O(twins). */
  get size(): number {
    let size = this.#byId.size + this.#withoutId.size;
    for (const variants of this.#twins.values()) size += variants.length - 1;
    return size;
  }

  /** The readable event of that id, or null. Cost O(1). */
  get(id: Ulid): RecordEvent | null {
    const chosen = this.#byId.get(id);
    return chosen?.readable === true ? chosen.event : null;
  }

  /** Cost O(1); O(size of the event) when the id is there already as another object. */
  add(parsed: ParsedEvent): AddOutcome {
    const id = parsed.readable ? parsed.event.id : parsed.id;
    if (id === null) return this.#addWithoutId(parsed);
    const chosen = this.#byId.get(id);
    if (chosen === undefined) {
      this.#byId.set(id, parsed);
      return 'added';
    }
    if (rawOf(chosen) === rawOf(parsed)) return 'known';
    const variants = this.#twins.get(id) ?? [chosen];
    const text = canonicalJson(rawOf(parsed));
    if (variants.some((variant) => canonicalJson(rawOf(variant)) === text)) return 'known';
    const all = [...variants, parsed].sort(byPreference);
    this.#twins.set(id, all);
    this.#byId.set(id, all[0] ?? parsed);
    return 'twin';
  }

  #addWithoutId(parsed: ParsedEvent): AddOutcome {
    if (parsed.readable) return 'known';
    const text = canonicalJson(parsed.raw);
    if (this.#withoutId.has(text)) return 'known';
    this.#withoutId.set(text, parsed);
    return 'added';
  }

  /** Every chosen readable event, in order of arrival. Cost O(n). */
  *events(): Generator<RecordEvent> {
    for (const chosen of this.#byId.values()) if (chosen.readable) yield chosen.event;
  }

  /** Every entry, for storage, backup and merging. Cost O(n). */
  *entries(): Generator<ParsedEvent> {
    yield* this.#byId.values();
    for (const variants of this.#twins.values()) yield* variants.slice(1);
    yield* this.#withoutId.values();
  }

  /** What this program can't read and so leaves out of account: to be shown, never hidden. Cost O(n). */
  unreadable(): UnreadableEvent[] {
    return Array.from(this.entries()).filter((entry) => !entry.readable);
  }

  /** Ids under which more than one content was received. Cost O(twins). */
  twins(): Ulid[] {
    return Array.from(this.#twins.keys());
  }
}

/** A new log of all that is in either. Commutative, associative, idempotent. Cost O(n + m). */
export function mergeLogs(a: EventLog, b: EventLog): EventLog {
  const merged = new EventLog();
  for (const entry of a.entries()) merged.add(entry);
  for (const entry of b.entries()) merged.add(entry);
  return merged;
}

function rawOf(parsed: ParsedEvent): unknown {
  return parsed.readable ? parsed.event : parsed.raw;
}

/** Readable first, then by text: a choice that depends on the content alone. */
function byPreference(a: ParsedEvent, b: ParsedEvent): number {
  if (a.readable !== b.readable) return a.readable ? -1 : 1;
  return canonicalJson(rawOf(a)) < canonicalJson(rawOf(b)) ? -1 : 1;
}
