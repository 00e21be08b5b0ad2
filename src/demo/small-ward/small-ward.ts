import { present } from '../../base/assert';
import { addEntities } from '../../model/edit/add-entities';
import { applyPatch } from '../../model/edit/apply-patch';
import { updateCampus } from '../../model/edit/update-campus';
import type { Patch } from '../../model/edit/patch';
import { emptyDocument, type CampusDocument } from '../../model/schema/document';
import { makeId } from '../../model/schema/ids';
import { addAll, type EntityLists } from '../drafting/entity-lists';
import { spaceId } from '../drafting/plan-ids';
import { storeyEntities } from '../drafting/storey-entities';
import { STOREY } from './layout';
import { THERAPY_STOREY } from './therapy-storey';
import { WARD_STOREY } from './ward-storey';

const BEDS = 30;
const department = makeId('department', STOREY.department);
const head = makeId('person', 'head');
/** She answers for the rooms and what is in them. */
const HEAD_NURSE = 'head-nurse';

type Step = (document: CampusDocument) => Patch;

const campus: Step = (document) =>
  updateCampus(document, {
    name: { zh: '示例康复病区', en: 'Sample rehabilitation ward' },
    attribution: 'WardTwin sample plan. Building, people and equipment are invented.',
    beds: BEDS,
  });

const people: EntityLists = {
  departments: [{ id: department, name: { zh: '康复医学科', en: 'Rehabilitation medicine' } }],
  people: [
    { id: head, name: { zh: '周岚', en: 'Zhou Lan' }, department, role: '科主任' },
    { id: makeId('person', HEAD_NURSE), name: { zh: '沈月', en: 'Shen Yue' }, department, role: '护士长' },
  ],
  buildings: [
    { id: makeId('building', STOREY.building), name: { zh: '康复楼', en: 'Rehabilitation building' } },
  ],
};

const lift: Step = (document) => {
  const storey = makeId('storey', WARD_STOREY.code);
  const shaft = present(document.spaces[spaceId(WARD_STOREY.code, 'LF')], 'space of the lift');
  return addEntities(document, 'lifts', [
    {
      id: makeId('lift', 'LF'),
      storey,
      outline: shaft.outline,
      serves: [storey, makeId('storey', THERAPY_STOREY.code)],
      name: { zh: '病床梯', en: 'Bed lift' },
    },
  ]);
};

/**
 * The built-in plan: a nursing unit of 30 beds on the ground floor, therapy and offices above, two stairs and a
 * bed lift. Made by the model's own edits, so it can't be illegal; the same every time. Four setting points of
 * extinguishers leave floor uncovered at 20 m on both storeys: there is something to mend. About 10 ms.
 */
export function smallWard(): CampusDocument {
  const heads = new Map([[STOREY.department, HEAD_NURSE]]);
  const storeys = [WARD_STOREY, THERAPY_STOREY].map((plan) => storeyEntities(plan, heads));
  const steps: readonly Step[] = [campus, ...addAll([people, ...storeys]), lift];
  return steps.reduce((document, step) => applyPatch(document, step(document)), emptyDocument());
}
