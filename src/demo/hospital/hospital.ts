import { applyPatch } from '../../model/edit/apply-patch';
import type { Patch } from '../../model/edit/patch';
import { updateCampus } from '../../model/edit/update-campus';
import { emptyDocument, type CampusDocument } from '../../model/schema/document';
import { buildingEdits, type BuildingPlan } from './building-plan';
import { HEADS } from './people/departments';
import { peopleEdits } from './people/people-edits';

const BEDS = 612;

type Step = (document: CampusDocument) => Patch;

/** Every building of the campus, as its architect drew it. */
const BUILDINGS: readonly (() => BuildingPlan)[] = [];

const campus: Step = (document) =>
  updateCampus(document, {
    name: { zh: '青禾市示例综合医院', en: 'Qinghe Demo General Hospital' },
    attribution: 'WardTwin demonstration hospital. Buildings, people, events and records are invented.',
    beds: BEDS,
  });

/**
 * The demonstration hospital as designed and built, without the faults that its stories plant. Made by the model's
 * own edits, so it can't be illegal; the same every time.
 */
export function faultlessHospital(): CampusDocument {
  const steps: readonly Step[] = [
    campus,
    ...peopleEdits,
    ...BUILDINGS.flatMap((plan) => buildingEdits(plan(), HEADS)),
  ];
  return steps.reduce((document, step) => applyPatch(document, step(document)), emptyDocument());
}
