import { present } from '../../base/assert';
import { addEntities } from '../../model/edit/add-entities';
import { applyPatch } from '../../model/edit/apply-patch';
import { updateCampus } from '../../model/edit/update-campus';
import type { Patch } from '../../model/edit/patch';
import { emptyDocument, type CampusDocument } from '../../model/schema/document';
import { makeId } from '../../model/schema/ids';
import { polygonOf } from '../../model/schema/polygon';
import { BUILDING } from './layout';
import { stair, STAIRS } from './stairs';
import { addStorey, spaceId } from './storey-edits';
import { THERAPY_STOREY } from './therapy-storey';
import { WARD_STOREY } from './ward-storey';

const BEDS = 30;
const building = makeId('building', 'ward');
const department = makeId('department', 'rehabilitation');
const head = makeId('person', 'head');
const headNurse = makeId('person', 'head-nurse');

type Step = (document: CampusDocument) => Patch;

const campus: Step = (document) =>
  updateCampus(document, {
    name: { zh: '示例康复病区', en: 'Sample rehabilitation ward' },
    attribution: 'WardTwin sample plan. Building, people and equipment are invented.',
    beds: BEDS,
  });

const people: readonly Step[] = [
  (document) =>
    addEntities(document, 'departments', [
      { id: department, name: { zh: '康复医学科', en: 'Rehabilitation medicine' } },
    ]),
  (document) =>
    addEntities(document, 'people', [
      { id: head, name: { zh: '周岚', en: 'Zhou Lan' }, department, role: '科主任' },
      { id: headNurse, name: { zh: '沈月', en: 'Shen Yue' }, department, role: '护士长' },
    ]),
];

const flights: Step = (document) =>
  addEntities(
    document,
    'flights',
    STAIRS.flatMap(({ code, west, east }) =>
      stair(code, west, east).flights.map((flight) => ({
        id: makeId('flight', `L1.${flight.code}`),
        storey: makeId('storey', WARD_STOREY.code),
        outline: polygonOf(flight.ring),
        z: [flight.z[0], flight.z[1]] as [number, number],
        axis: [0, 1] as const,
        climbs: flight.climbs,
      })),
    ),
  );

const landings: Step = (document) =>
  addEntities(
    document,
    'landings',
    STAIRS.map(({ code, west, east }) => {
      const { landing } = stair(code, west, east);
      return {
        id: makeId('landing', `L1.${landing.code}`),
        storey: makeId('storey', WARD_STOREY.code),
        outline: polygonOf(landing.ring),
        z: landing.z,
      };
    }),
  );

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
  const steps: readonly Step[] = [
    campus,
    (document) =>
      addEntities(document, 'buildings', [
        { id: building, name: { zh: '康复楼', en: 'Rehabilitation building' } },
      ]),
    ...people,
    ...[WARD_STOREY, THERAPY_STOREY].flatMap((plan) =>
      addStorey(plan, { building, department, responsible: headNurse, height: BUILDING.storeyHeight }),
    ),
    flights,
    landings,
    lift,
  ];
  return steps.reduce((document, step) => applyPatch(document, step(document)), emptyDocument());
}
