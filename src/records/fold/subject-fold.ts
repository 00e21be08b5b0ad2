import type { IsoTime } from '../../base/time/iso-time';
import type { Envelope } from '../event/record-event';

/** How the states of one family of subjects follow from their events. */
export interface FoldRules<E extends Envelope, S> {
  readonly start: (about: string) => S;
  readonly step: (state: S, event: E) => S;
  /** Many steps at once, where that is cheaper than one by one; gives the same state and leaves `state` as it was. */
  readonly steps?: (state: S, events: readonly E[]) => S;
  readonly compare: (a: E, b: E) => number;
  /** Whether the event is out of account (something took its place). */
  readonly isOut: (event: E) => boolean;
}

/** The states of one family, read only. */
export type StateReader<E extends Envelope, S> = Pick<
  SubjectFold<E, S>,
  'get' | 'all' | 'asOf' | 'eventsOf' | 'outOf'
>;

interface Subject<E, S> {
  events: E[];
  /** How many of the events are in the state: those behind came in order since it was read. */
  folded: number;
  state: S;
  last: E | null;
  stale: boolean;
}

/**
 * State by subject. First folded when first read (so loading years of events folds each subject in one go);
 * from then on events that come in order are gathered until the next read and are one step each, and one that
 * comes late, or a correction, makes that one subject fold again when it is next read. The states are a
 * pure function of the set of events, whatever their order of arrival.
 */
export class SubjectFold<E extends Envelope, S> {
  readonly #rules: FoldRules<E, S>;
  readonly #subjects = new Map<string, Subject<E, S>>();

  constructor(rules: FoldRules<E, S>) {
    this.#rules = rules;
  }

  /** Cost O(1); the next read makes one step when the subject was read before and the event is its latest, else a fold. */
  add(event: E): void {
    let subject = this.#subjects.get(event.about);
    if (subject === undefined) {
      subject = { events: [], folded: 0, state: this.#rules.start(event.about), last: null, stale: true };
      this.#subjects.set(event.about, subject);
    }
    subject.events.push(event);
    if (subject.stale) return;
    if (subject.last !== null && this.#rules.compare(subject.last, event) > 0) subject.stale = true;
    else subject.last = event;
  }

  /** Says that corrections changed what counts for a subject. Cost O(1). */
  touch(about: string): void {
    const subject = this.#subjects.get(about);
    if (subject !== undefined) subject.stale = true;
  }

  /** The state of a subject; null when no event is about it. Cost O(1) and a step an event since it was read, or its events when stale. */
  get(about: string): S | null {
    const subject = this.#subjects.get(about);
    if (subject === undefined) return null;
    if (subject.stale) this.#refold(about, subject);
    else if (subject.folded < subject.events.length) {
      subject.state = this.#stepped(subject.state, subject.events.slice(subject.folded));
      subject.folded = subject.events.length;
    }
    return subject.state;
  }

  /** Events of a subject that count, in order. Cost O(k log k) of its events. */
  eventsOf(about: string): E[] {
    const events = this.#subjects.get(about)?.events ?? [];
    return events.filter((event) => !this.#rules.isOut(event)).sort(this.#rules.compare);
  }

  /** Events of a subject that something took the place of, in order. Cost O(k log k) of its events. */
  outOf(about: string): E[] {
    const events = this.#subjects.get(about)?.events ?? [];
    return events.filter((event) => this.#rules.isOut(event)).sort(this.#rules.compare);
  }

  /** The state by the events until an instant, by all that is known now (a later correction counts). Cost O(k log k). */
  asOf(about: string, at: IsoTime): S {
    const events = this.eventsOf(about).filter((event) => event.at <= at);
    return this.#stepped(this.#rules.start(about), events);
  }

  /** Every state, in order of id. Cost O(s log s) of the subjects, and their late events. */
  all(): S[] {
    return Array.from(this.#subjects.keys())
      .sort()
      .flatMap((about) => this.get(about) ?? []);
  }

  subjects(): IterableIterator<string> {
    return this.#subjects.keys();
  }

  #stepped(state: S, events: readonly E[]): S {
    const { step, steps } = this.#rules;
    return steps === undefined ? events.reduce(step, state) : steps(state, events);
  }

  #refold(about: string, subject: Subject<E, S>): void {
    const events = this.eventsOf(about);
    subject.state = this.#stepped(this.#rules.start(about), events);
    subject.folded = subject.events.length;
    subject.last = events.at(-1) ?? null;
    subject.stale = false;
  }
}
