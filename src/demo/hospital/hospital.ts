import { applyPatch } from '../../model/edit/apply-patch';
import type { Patch } from '../../model/edit/patch';
import { updateCampus } from '../../model/edit/update-campus';
import { emptyDocument, type CampusDocument } from '../../model/schema/document';
import { addAll } from '../drafting/entity-lists';
import { storeyEntities } from '../drafting/storey-entities';
import { basement } from './basement/basement';
import { STOREY as BASEMENT } from './basement/frame';
import { buildingEntities, type BuildingPlan } from './building-plan';
import { ebikeShed } from './ebikes/ebike-shed';
import { energyCentre } from './energy/energy';
import { extinguisherPoints } from './extinguishers/extinguisher-points';
import { gatehouses } from './gatehouses/gatehouses';
import { hazardousStore } from './hazardous-store/hazardous-store';
import { links } from './links/links';
import { logistics } from './logistics/logistics';
import { oldInpatient } from './old/old-inpatient';
import { outpatient } from './outpatient/outpatient';
import { oxygenStation } from './oxygen/oxygen-station';
import { custody } from './people/custody';
import { HEADS } from './people/departments';
import { locks } from './people/locks';
import { peopleEdits } from './people/people-edits';
import { populations } from './people/populations';
import { protectionOf } from './services/protection';
import { serviced } from './services/serviced';
import { patrolPoints } from './site/patrol-route';
import { site } from './site/site';
import { planted } from './stories/planted';
import { STORIES } from './stories/stories';
import { wasteHouse } from './waste/waste-house';
import { technology } from './technology/technology';
import { inpatientTower } from './tower/tower';

const BEDS = 612;

type Step = (document: CampusDocument) => Patch;

/** Every building of the campus, as its architect drew it. */
export const BUILDINGS: readonly (() => BuildingPlan)[] = [
  outpatient,
  technology,
  // Before the tower, whose lifts stop there.
  basement,
  () => inpatientTower([BASEMENT]),
  oldInpatient,
  logistics,
  energyCentre,
  hazardousStore,
  oxygenStation,
  ebikeShed,
  wasteHouse,
  ...gatehouses,
];

const campus: Step = (document) =>
  updateCampus(document, {
    name: { zh: '青禾市示例综合医院', en: 'Qinghe Demo General Hospital' },
    attribution: 'WardTwin demonstration hospital. Buildings, people, events and records are invented.',
    beds: BEDS,
  });

/** A building with what every storey of it is fitted out with by rule. */
export const servicedBuilding = (plan: BuildingPlan): BuildingPlan => ({
  ...plan,
  storeys: plan.storeys.map((storey) => serviced(storey, protectionOf(plan.code))),
});

/**
 * The demonstration hospital as designed and built, without the faults that its stories plant. Made by the model's
 * own edits, so it can't be illegal; the same every time.
 */
export function faultlessHospital(): CampusDocument {
  const between = links().map((link) => serviced(link, protectionOf(link.building)));
  const buildings = BUILDINGS.map((plan) => servicedBuilding(plan()));
  const steps: readonly Step[] = [
    campus,
    ...peopleEdits,
    ...addAll([
      ...between.map((link) => storeyEntities(link, HEADS)),
      storeyEntities(site(), HEADS),
      ...buildings.flatMap((plan) => buildingEntities(plan, HEADS)),
    ]),
    (document) => extinguisherPoints(document, [...between, ...buildings.flatMap(({ storeys }) => storeys)]),
    patrolPoints,
    populations,
    locks,
    custody,
  ];
  return steps.reduce((document, step) => applyPatch(document, step(document)), emptyDocument());
}

/** The faultless hospital with every planted fault. */
export const withStories = (faultless: CampusDocument): CampusDocument =>
  planted(
    faultless,
    STORIES.flatMap(({ plant }) => plant),
  );

/** The demonstration hospital as it is opened: with every planted fault. */
export const hospital = (): CampusDocument => withStories(faultlessHospital());
