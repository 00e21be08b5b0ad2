import { inOneStep } from '../../../model/edit/in-one-step';
import type { Patch } from '../../../model/edit/patch';
import { setLock, type Lock } from '../../../model/edit/set-lock';
import { entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { makeId, type OpeningId, type PersonId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import type { Space } from '../../../model/schema/space';
import type { SpaceUse } from '../../../model/schema/space-use';

interface Hours {
  readonly from: string;
  readonly to: string;
}

/** When rooms are locked that are in use by day only; the emergency department is open all night. */
const BY_USE: Partial<Record<SpaceUse, Hours>> = {
  consulting: { from: '18:30', to: '07:00' },
  dental: { from: '18:30', to: '07:00' },
  cashier: { from: '19:00', to: '07:00' },
  finance: { from: '17:30', to: '08:00' },
  pharmacy: { from: '20:00', to: '07:00' },
  'pharmacy-store': { from: '18:00', to: '07:30' },
  'drug-safe': { from: '18:00', to: '07:30' },
  archive: { from: '17:30', to: '08:00' },
  'medical-records': { from: '17:30', to: '08:00' },
  'server-room': { from: '18:00', to: '08:00' },
};
/** Rooms that must be found locked, whatever they are. */
const MUST: Hours = { from: '18:00', to: '07:30' };
/** Dispenses all night behind a hatch; it is locked against the corridor while the two on duty are in it. */
const ALL_NIGHT: Hours = { from: '22:00', to: '06:30' };

const OPEN_ALL_NIGHT = makeId('department', 'ER');
/** Spare keys lie sealed with the head of security. */
const SPARE_KEYS: PersonId = makeId('person', 'shi-husheng');

/**
 * Hours at which doors are locked and who has their keys. Doors to the open and to stairs have none, whatever is behind
 * them: they are kept from outside by leaves that have no handle there, and open from inside by a push at every hour,
 * which is no lock. Locked are rooms at the end of a way, never a way. The doors of such rooms have a thumb turn inside,
 * so that who is in there at night, as in the inpatient pharmacy, gets out.
 */
export function locks(document: CampusDocument): Patch {
  const sets = new Map<string, { ids: OpeningId[]; lock: Lock }>();
  for (const opening of entitiesIn(document.openings)) {
    const lock = lockOf(document, opening);
    if (lock === null) continue;
    const key = JSON.stringify(lock);
    const set = sets.get(key) ?? { ids: [], lock };
    set.ids.push(opening.id);
    sets.set(key, set);
  }
  return inOneStep(
    document,
    [...sets.values()].map(
      ({ ids, lock }) =>
        (current) =>
          setLock(current, ids, lock),
    ),
  );
}

function lockOf(document: CampusDocument, { kind, finalExit, spaces }: Opening): Lock | null {
  if (kind !== 'door' || finalExit === true || spaces === null) return null;
  const sides = spaces.flatMap((id) => (id === null ? [] : (lookUp(document.spaces, id) ?? [])));
  if (sides.length < 2 || sides.some(({ use }) => use === 'stair' || use === 'lift-shaft')) return null;
  // Between two rooms that are locked, the stricter one's hours hold: its door is the inner one.
  const [inner] = sides
    .flatMap((space) => {
      const hours = hoursOf(space);
      return hours === null ? [] : [{ space, hours }];
    })
    .sort((a, b) => (a.hours.from < b.hours.from ? -1 : 1));
  if (inner === undefined) return null;
  const { responsible } = inner.space;
  return {
    lockSchedule: [inner.hours],
    keyHolders: responsible === null || responsible === SPARE_KEYS ? [SPARE_KEYS] : [responsible, SPARE_KEYS],
  };
}

/** When a room is locked; null = never. */
function hoursOf({ id, use, department, mustBeLocked }: Space): Hours | null {
  if (id === makeId('space', 'C-L01.PHI')) return ALL_NIGHT;
  if (department === OPEN_ALL_NIGHT && !mustBeLocked) return null;
  return BY_USE[use] ?? (mustBeLocked ? MUST : null);
}
