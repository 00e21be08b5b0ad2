import { isElsewhere } from '../../../src/demo/drafting/plan-ids';
import { storeyEdits } from '../../../src/demo/drafting/storey-edits';
import { buildingEdits, type BuildingPlan } from '../../../src/demo/hospital/building-plan';
import { links } from '../../../src/demo/hospital/links/links';
import { HEADS } from '../../../src/demo/hospital/people/departments';
import { peopleEdits } from '../../../src/demo/hospital/people/people-edits';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { emptyDocument, type CampusDocument } from '../../../src/model/schema/document';

/** A building by itself, with the people who answer for it and the links that its doors lead into. */
export const alone = (plan: BuildingPlan): CampusDocument => {
  const beyond = new Set(
    plan.storeys.flatMap(({ doors }) =>
      doors.flatMap(({ to }) => (to !== null && isElsewhere(to) ? [to.split('.')[0]] : [])),
    ),
  );
  const used = links().filter(({ code }) => beyond.has(code));
  return [
    ...peopleEdits,
    ...used.flatMap((link) => storeyEdits(link, HEADS)),
    ...buildingEdits(plan, HEADS),
  ].reduce((document, step) => applyPatch(document, step(document)), emptyDocument());
};
