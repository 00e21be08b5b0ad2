import { apportion } from '../../../base/apportion';
import { assert } from '../../../base/assert';
import type { Patch } from '../../../model/edit/patch';
import { addEntities } from '../../../model/edit/add-entities';
import { entitiesIn } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { EntityInput } from '../../../model/schema/entity-schemas';
import { makeId, type SpaceId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { originOf } from '../origins';
import { OUTPATIENT_PEOPLE } from './outpatient-people';
import { peopleIn, weightAt, type Column, type Where } from './population-table';
import { STAFF } from './staff-people';
import { WARD_PEOPLE } from './ward-people';

/** Half of the tower's length, metres. */
const MIDDLE = 37.8;

/** Who is in the buildings at which hour, spread over the rooms where they are. Needs the buildings. O(parts · spaces). */
export function populations(document: CampusDocument): Patch {
  const spaces = entitiesIn(document.spaces);
  const rows = [...OUTPATIENT_PEOPLE, ...WARD_PEOPLE, ...STAFF].flatMap((column) =>
    populationsOf(column, spaces),
  );
  return addEntities(document, 'populations', rows);
}

/** The count of every hour, shared out so that its parts add up to it. */
function populationsOf(column: Column, spaces: readonly Space[]): EntityInput<'populations'>[] {
  const hours = Array.from({ length: 24 }, (_, hour) =>
    apportion(
      peopleIn(column.counts, hour),
      column.parts.map(({ weight }) => weightAt(weight, hour)),
    ),
  );
  return column.parts.map((part, i) => {
    const mobility = part.mobility ?? column.mobility;
    return {
      id: makeId('population', part.code),
      name: { zh: part.zh, en: part.en },
      role: part.role ?? column.role,
      department: part.department === undefined ? null : makeId('department', part.department),
      spaces: spacesAt(part.code, part.in, spaces),
      byHour: hours.map((heads) => heads[i] ?? 0),
      weekendShare: column.weekendShare ?? 1,
      ...(mobility === undefined ? {} : { mobility }),
    };
  });
}

function spacesAt(label: string, where: Where, spaces: readonly Space[]): SpaceId[] {
  const found = spaces.filter((space) => isAt(space, where)).map(({ id }) => id);
  assert(found.length > 0, `nowhere for ${label}`, where);
  return found;
}

function isAt({ id, storey, use, department, outline }: Space, where: Where): boolean {
  const code = storey.slice('storey_'.length);
  const { uses, codes, departments, notDepartments, half } = where;
  if (!where.storeys.some((begin) => code.startsWith(begin))) return false;
  const of = department?.slice('department_'.length) ?? '';
  const xs = outline.outer.map(([x]) => x);
  const isWest = (Math.min(...xs) + Math.max(...xs)) / 2 < originOf(code)[0] + MIDDLE;
  return (
    uses?.includes(use) !== false &&
    codes?.includes(id.slice(`space_${code}.`.length)) !== false &&
    departments?.includes(of) !== false &&
    notDepartments?.includes(of) !== true &&
    (half === undefined || (half === 'W') === isWest)
  );
}
