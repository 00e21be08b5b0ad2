import { drillStep, unheldDrill } from '../drill/drill-state';
import type { DrillState } from '../drill/drill-state';
import { byId, byTime } from '../event/order';
import type { EventOf, EventsOf, HazardEvent, RecordEvent } from '../event/record-event';
import { unraisedHazard } from '../hazard/hazard-state';
import type { HazardState } from '../hazard/hazard-state';
import { hazardStep } from '../hazard/hazard-step';
import { incidentStep } from '../incident/incident-state';
import type { IncidentState } from '../incident/incident-state';
import type { Corrections } from '../log/corrections';
import { permitStep } from '../permit/permit-state';
import type { PermitState } from '../permit/permit-state';
import { campaignStep, unplannedCampaign } from '../report/campaign-state';
import type { CampaignState } from '../report/campaign-state';
import { noReports, reportStep } from '../report/report-account';
import type { ReportEvent, ReportState } from '../report/report-account';
import { riskStep, unassessedRisk } from '../risk/risk-state';
import type { RiskState } from '../risk/risk-state';
import { noRounds, roundStep } from '../round/round-state';
import type { RoundEvent, RoundState } from '../round/round-state';
import { emptyStore } from '../stock/stock-state';
import type { StockRecord, StockState } from '../stock/stock-state';
import { stockStep, stockSteps } from '../stock/stock-step';
import { substanceStep, undescribed } from '../substance/substance-state';
import type { SubstanceEvent, SubstanceState } from '../substance/substance-state';
import { certificateStep, uncertified } from '../training/certificate-state';
import type { CertificateState } from '../training/certificate-state';
import { trainingStep, untrained } from '../training/training-state';
import type { TrainingState } from '../training/training-state';
import { unopenedCase } from './case';
import { unknownSubject } from './subject-facts';
import type { FactEvent, SubjectFacts } from './subject-facts';
import { SubjectFold } from './subject-fold';
import { subjectStep } from './subject-step';

/** One fold for each family of states, and which event goes into which. */
export class StateFolds {
  readonly facts: SubjectFold<FactEvent, SubjectFacts>;
  readonly hazards: SubjectFold<HazardEvent, HazardState>;
  readonly rounds: SubjectFold<RoundEvent, RoundState>;
  readonly stock: SubjectFold<StockRecord, StockState>;
  readonly substances: SubjectFold<SubstanceEvent, SubstanceState>;
  readonly drills: SubjectFold<EventsOf<'drill'>, DrillState>;
  readonly incidents: SubjectFold<EventsOf<'incident'>, IncidentState>;
  readonly risks: SubjectFold<EventsOf<'risk'>, RiskState>;
  readonly training: SubjectFold<EventsOf<'training'>, TrainingState>;
  readonly certificates: SubjectFold<EventsOf<'certificate'>, CertificateState>;
  readonly permits: SubjectFold<EventsOf<'permit'>, PermitState>;
  readonly reports: SubjectFold<ReportEvent, ReportState>;
  readonly campaigns: SubjectFold<EventsOf<'campaign'>, CampaignState>;

  /** `corrections`: what is out of account, and at whose place a correction of a workflow stands. */
  constructor(corrections: Corrections) {
    const isOut = (event: RecordEvent): boolean => corrections.isOut(event);
    const happened = { compare: byTime, isOut };
    const byPlace = (a: RecordEvent, b: RecordEvent): number => {
      const [placeA, placeB] = [corrections.placeOf(a), corrections.placeOf(b)];
      if (placeA !== placeB) return placeA < placeB ? -1 : 1;
      return byId(a, b);
    };
    const recorded = { compare: byPlace, isOut };
    this.facts = new SubjectFold({ start: unknownSubject, step: subjectStep, ...happened });
    this.hazards = new SubjectFold({ start: unraisedHazard, step: hazardStep, ...recorded });
    this.rounds = new SubjectFold({ start: noRounds, step: roundStep, ...happened });
    this.stock = new SubjectFold({ start: emptyStore, step: stockStep, steps: stockSteps, ...happened });
    this.substances = new SubjectFold({ start: undescribed, step: substanceStep, ...happened });
    this.drills = new SubjectFold({ start: unheldDrill, step: drillStep, ...recorded });
    this.incidents = new SubjectFold({ start: unopenedCase, step: incidentStep, ...recorded });
    this.risks = new SubjectFold({ start: unassessedRisk, step: riskStep, ...happened });
    this.training = new SubjectFold({ start: untrained, step: trainingStep, ...happened });
    this.certificates = new SubjectFold({ start: uncertified, step: certificateStep, ...happened });
    this.permits = new SubjectFold({ start: unopenedCase, step: permitStep, ...recorded });
    this.reports = new SubjectFold({ start: noReports, step: reportStep, ...happened });
    this.campaigns = new SubjectFold({ start: unplannedCampaign, step: campaignStep, ...happened });
  }

  /** Gives the event to its fold. The most frequent families are asked for first. Cost as `SubjectFold.add`. */
  add(event: RecordEvent): void {
    if (isOf(event, 'inspection.') || isOf(event, 'asset.')) this.facts.add(event);
    else if (isOf(event, 'hazard.')) this.hazards.add(event);
    else if (isOf(event, 'round.')) this.rounds.add(event);
    else if (isOf(event, 'stock.')) this.stock.add(event);
    else if (isOf(event, 'substance.')) this.substances.add(event);
    else if (isOf(event, 'drill.')) this.drills.add(event);
    else if (isOf(event, 'incident.')) this.incidents.add(event);
    else if (isOf(event, 'risk.')) this.risks.add(event);
    else if (isOf(event, 'training.')) this.training.add(event);
    else if (isOf(event, 'certificate.')) this.certificates.add(event);
    else if (isOf(event, 'permit.')) this.permits.add(event);
    else if (isOf(event, 'report.')) this.reports.add(event);
    else if (isOf(event, 'campaign.')) this.campaigns.add(event);
    // A withdrawal has no state of its own; a new family without a line above does not compile.
    else event satisfies EventOf<'record.withdrawn'>;
  }

  /** Says that corrections changed what counts for a subject. Cost O(1). */
  touch(about: string): void {
    for (const fold of this.#all()) fold.touch(about);
  }

  /** Everything that some state is about. Cost O(subjects). */
  subjects(): string[] {
    return Array.from(new Set(this.#all().flatMap((fold) => Array.from(fold.subjects()))));
  }

  #all(): readonly Pick<SubjectFold<never, unknown>, 'touch' | 'subjects'>[] {
    return [
      this.facts,
      this.hazards,
      this.rounds,
      this.stock,
      this.substances,
      this.drills,
      this.incidents,
      this.risks,
      this.training,
      this.certificates,
      this.permits,
      this.reports,
      this.campaigns,
    ];
  }
}

function isOf<F extends string>(
  event: RecordEvent,
  family: F,
): event is Extract<RecordEvent, { type: `${F}${string}` }> {
  return event.type.startsWith(family);
}
