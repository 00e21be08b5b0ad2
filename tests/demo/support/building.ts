import { buildingEdits, type BuildingPlan } from '../../../src/demo/hospital/building-plan';
import { HEADS } from '../../../src/demo/hospital/people/departments';
import { peopleEdits } from '../../../src/demo/hospital/people/people-edits';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { emptyDocument, type CampusDocument } from '../../../src/model/schema/document';

/** A building by itself, with the people who answer for it. */
export const alone = (plan: BuildingPlan): CampusDocument =>
  [...peopleEdits, ...buildingEdits(plan, HEADS)].reduce(
    (document, step) => applyPatch(document, step(document)),
    emptyDocument(),
  );
