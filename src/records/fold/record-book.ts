import type { ParsedEvent } from '../event/parse-event';
import { byTime } from '../event/order';
import type { HazardEvent, RecordEvent } from '../event/record-event';
import { unraisedHazard } from '../hazard/hazard-state';
import type { HazardState } from '../hazard/hazard-state';
import { hazardStep } from '../hazard/hazard-step';
import { Corrections } from '../log/corrections';
import { EventLog } from '../log/event-log';
import type { AddOutcome } from '../log/event-log';
import type { FactEvent, SubjectFacts } from './subject-facts';
import { unknownSubject } from './subject-facts';
import { SubjectFold } from './subject-fold';
import { subjectStep } from './subject-step';

export interface Added {
  readonly outcome: AddOutcome;
  /** Subjects whose state may be another now; empty when nothing changed. */
  readonly changed: readonly string[];
}

/**
 * The log together with every state that follows from it: hazards and the facts about assets and places.
 * Two books that were given the same events, in any order and any number of times, hold equal states.
 */
export class RecordBook {
  readonly log = new EventLog();
  #corrections = this.#newCorrections();
  #hazards = this.#newHazards();
  #facts = this.#newFacts();

  /** Takes in one event. Cost O(1) for an event that comes in order; O(n) for a twin (damage, never normal). */
  add(parsed: ParsedEvent): Added {
    const outcome = this.log.add(parsed);
    if (outcome === 'known') return { outcome, changed: [] };
    if (outcome === 'twin') return { outcome, changed: this.#rebuild() };
    if (!parsed.readable) return { outcome, changed: [] };
    return { outcome, changed: this.#take(parsed.event) };
  }

  /** Takes in all of another log. Cost O(m). */
  merge(other: EventLog): void {
    for (const entry of other.entries()) this.add(entry);
  }

  /** Null when no event is about that hazard. Cost O(1), or its events after late arrivals. */
  hazard(id: string): HazardState | null {
    return this.#hazards.get(id);
  }

  /** Every hazard, in order of id (so of raising). Cost O(h log h). */
  hazards(): HazardState[] {
    return Array.from(this.#hazards.subjects())
      .sort()
      .flatMap((id) => this.#hazards.get(id) ?? []);
  }

  /** What is known of an asset or place; null when nothing is. Cost as `hazard`. */
  facts(about: string): SubjectFacts | null {
    return this.#facts.get(about);
  }

  /** Events behind `facts`, in order of time. Cost O(k log k). */
  factEvents(about: string): FactEvent[] {
    return this.#facts.eventsOf(about);
  }

  /** Ids of everything that facts are known of. */
  subjects(): string[] {
    return Array.from(this.#facts.subjects()).sort();
  }

  /** Corrections refused and events corrected twice: to be shown. */
  get corrections(): Pick<Corrections, 'refused' | 'forks'> {
    return this.#corrections;
  }

  #take(event: RecordEvent): readonly string[] {
    const touched = this.#corrections.add(event);
    if (isHazardEvent(event)) this.#hazards.add(event);
    else if (isFactEvent(event)) this.#facts.add(event);
    if (touched.length === 0) return [event.about];
    for (const about of touched) {
      this.#hazards.touch(about);
      this.#facts.touch(about);
    }
    return Array.from(new Set(touched));
  }

  #rebuild(): string[] {
    this.#corrections = this.#newCorrections();
    this.#hazards = this.#newHazards();
    this.#facts = this.#newFacts();
    for (const event of this.log.events()) this.#take(event);
    return [...this.#hazards.subjects(), ...this.#facts.subjects()];
  }

  #newCorrections(): Corrections {
    return new Corrections((id) => this.log.get(id));
  }

  #newHazards(): SubjectFold<HazardEvent, HazardState> {
    return new SubjectFold({
      start: unraisedHazard,
      step: hazardStep,
      compare: (a, b) => this.#compareSteps(a, b),
      isOut: (event) => this.#corrections.isOut(event),
    });
  }

  #newFacts(): SubjectFold<FactEvent, SubjectFacts> {
    return new SubjectFold({
      start: unknownSubject,
      step: subjectStep,
      compare: byTime,
      isOut: (event) => this.#corrections.isOut(event),
    });
  }

  /** Order of recording, a correction standing where the step stood that it corrects. */
  #compareSteps(a: HazardEvent, b: HazardEvent): number {
    const [placeA, placeB] = [this.#corrections.placeOf(a), this.#corrections.placeOf(b)];
    if (placeA !== placeB) return placeA < placeB ? -1 : 1;
    return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
  }
}

function isHazardEvent(event: RecordEvent): event is HazardEvent {
  return event.type.startsWith('hazard.');
}

function isFactEvent(event: RecordEvent): event is FactEvent {
  return event.type === 'inspection.recorded' || event.type.startsWith('asset.');
}
