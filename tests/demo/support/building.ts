import { isElsewhere } from '../../../src/demo/drafting/plan-ids';
import { addAll } from '../../../src/demo/drafting/entity-lists';
import { storeyEntities } from '../../../src/demo/drafting/storey-entities';
import { buildingEntities, type BuildingPlan } from '../../../src/demo/hospital/building-plan';
import { links } from '../../../src/demo/hospital/links/links';
import { HEADS } from '../../../src/demo/hospital/people/departments';
import { peopleEdits } from '../../../src/demo/hospital/people/people-edits';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { emptyDocument, type CampusDocument } from '../../../src/model/schema/document';

/** A building by itself, with the people who answer for it and the links that its doors lead into. */
export const alone = (plan: BuildingPlan): CampusDocument => together([plan]);

/** Some buildings, with the people who answer for them and the links that their doors lead into. */
export const together = (plans: readonly BuildingPlan[]): CampusDocument => {
  const beyond = new Set(
    plans.flatMap(({ storeys }) =>
      storeys.flatMap(({ doors }) =>
        doors.flatMap(({ to }) => (to !== null && isElsewhere(to) ? [to.split('.')[0]] : [])),
      ),
    ),
  );
  const used = links().filter(({ code }) => beyond.has(code));
  return [
    ...peopleEdits,
    ...addAll([
      ...used.map((link) => storeyEntities(link, HEADS)),
      ...plans.flatMap((plan) => buildingEntities(plan, HEADS)),
    ]),
  ].reduce((document, step) => applyPatch(document, step(document)), emptyDocument());
};
