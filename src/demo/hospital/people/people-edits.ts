import { addEntities } from '../../../model/edit/add-entities';
import { inOneStep } from '../../../model/edit/in-one-step';
import type { Patch } from '../../../model/edit/patch';
import { updateEntities } from '../../../model/edit/update-entities';
import type { CampusDocument } from '../../../model/schema/document';
import { makeId } from '../../../model/schema/ids';
import { DEPARTMENTS, HEADS } from './departments';

/** Edits that make the departments, the people in them and who heads each. */
export const peopleEdits: readonly ((document: CampusDocument) => Patch)[] = [
  (document) =>
    addEntities(
      document,
      'departments',
      DEPARTMENTS.map(({ code, zh, en }) => ({ id: makeId('department', code), name: { zh, en } })),
    ),
  (document) =>
    addEntities(
      document,
      'people',
      DEPARTMENTS.flatMap(({ code: department, people }) =>
        people.map(({ code, zh, en, role }) => ({
          id: makeId('person', code),
          name: { zh, en },
          department: makeId('department', department),
          role,
        })),
      ),
    ),
  (document) =>
    inOneStep(
      document,
      [...HEADS].map(
        ([department, head]) =>
          (current) =>
            updateEntities(current, 'departments', [makeId('department', department)], {
              head: makeId('person', head),
            }),
      ),
    ),
];
