import type { DrillState } from '../drill/drill-state';
import type { ParsedEvent } from '../event/parse-event';
import type { EventsOf, RecordEvent } from '../event/record-event';
import type { HazardState } from '../hazard/hazard-state';
import type { IncidentState } from '../incident/incident-state';
import { Corrections } from '../log/corrections';
import { EventLog } from '../log/event-log';
import type { AddOutcome } from '../log/event-log';
import type { PermitState } from '../permit/permit-state';
import type { CampaignState } from '../report/campaign-state';
import type { ReportEvent, ReportState } from '../report/report-account';
import type { RiskState } from '../risk/risk-state';
import type { RoundEvent, RoundState } from '../round/round-state';
import type { StockRecord, StockState } from '../stock/stock-state';
import type { SubstanceEvent, SubstanceState } from '../substance/substance-state';
import type { CertificateState } from '../training/certificate-state';
import type { TrainingState } from '../training/training-state';
import { StateFolds } from './state-folds';
import type { FactEvent, SubjectFacts } from './subject-facts';
import type { StateReader } from './subject-fold';

export interface Added {
  readonly outcome: AddOutcome;
  /** Subjects whose state may be another now; empty when nothing changed. */
  readonly changed: readonly string[];
}

/**
 * The log together with every state that follows from it.
 * Two books that were given the same events, in any order and any number of times, hold equal states.
 */
export class RecordBook {
  readonly log = new EventLog();
  #corrections = this.#newCorrections();
  #folds = new StateFolds(this.#corrections);

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
    return this.#folds.hazards.get(id);
  }

  /** Every hazard, in order of id (so of raising). Cost O(h log h). */
  hazards(): HazardState[] {
    return this.#folds.hazards.all();
  }

  /** What is known of an asset or place; null when nothing is. Cost as `hazard`. */
  facts(about: string): SubjectFacts | null {
    return this.#folds.facts.get(about);
  }

  /** Events behind `facts`, in order of time. Cost O(k log k). */
  factEvents(about: string): FactEvent[] {
    return this.#folds.facts.eventsOf(about);
  }

  /** Ids of everything that facts are known of. */
  subjects(): string[] {
    return Array.from(this.#folds.facts.subjects()).sort();
  }

  /** Rounds by the place that they belong to. */
  get rounds(): StateReader<RoundEvent, RoundState> {
    return this.#folds.rounds;
  }

  /** Hazardous substances by store. */
  get stock(): StateReader<StockRecord, StockState> {
    return this.#folds.stock;
  }

  /** What the hospital describes of substances, by `substanceId`. */
  get substances(): StateReader<SubstanceEvent, SubstanceState> {
    return this.#folds.substances;
  }

  get drills(): StateReader<EventsOf<'drill'>, DrillState> {
    return this.#folds.drills;
  }

  get incidents(): StateReader<EventsOf<'incident'>, IncidentState> {
    return this.#folds.incidents;
  }

  get risks(): StateReader<EventsOf<'risk'>, RiskState> {
    return this.#folds.risks;
  }

  /** By department. */
  get training(): StateReader<EventsOf<'training'>, TrainingState> {
    return this.#folds.training;
  }

  /** By person. */
  get certificates(): StateReader<EventsOf<'certificate'>, CertificateState> {
    return this.#folds.certificates;
  }

  get permits(): StateReader<EventsOf<'permit'>, PermitState> {
    return this.#folds.permits;
  }

  /** By who owes them. */
  get reports(): StateReader<ReportEvent, ReportState> {
    return this.#folds.reports;
  }

  get campaigns(): StateReader<EventsOf<'campaign'>, CampaignState> {
    return this.#folds.campaigns;
  }

  /** Every event that counts (nothing took its place), in order of arrival. Cost O(n). */
  *counted(): Generator<RecordEvent> {
    for (const event of this.log.events()) if (!this.#corrections.isOut(event)) yield event;
  }

  /** Corrections refused and events corrected twice: to be shown. */
  get corrections(): Pick<Corrections, 'refused' | 'forks' | 'withdrawalOf'> {
    return this.#corrections;
  }

  #take(event: RecordEvent): readonly string[] {
    const touched = this.#corrections.add(event);
    this.#folds.add(event);
    if (touched.length === 0) return [event.about];
    for (const about of touched) this.#folds.touch(about);
    return Array.from(new Set(touched));
  }

  #rebuild(): string[] {
    this.#corrections = this.#newCorrections();
    this.#folds = new StateFolds(this.#corrections);
    for (const event of this.log.events()) this.#take(event);
    return this.#folds.subjects();
  }

  #newCorrections(): Corrections {
    return new Corrections((id) => this.log.get(id));
  }
}
