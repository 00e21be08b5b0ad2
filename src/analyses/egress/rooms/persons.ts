import { finished, type Steps } from '../../../base/steps';
import { floorArea } from '../../../model/query/floor-area';
import { occupancyAt } from '../../../model/query/occupancy-at';
import { entitiesIn } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import type { Profile } from '../../../model/schema/profiles';
import type { Space } from '../../../model/schema/space';
import { occupantLoad, PERSONS_PER_BED } from '../../../standards/egress/occupant-loads';
import type { RoomEgress } from '../result';

export type Persons = Pick<RoomEgress, 'persons' | 'personsBy'>;

const HOURS = 24;

/** People of the populations by space. */
interface Present {
  readonly populated: ReadonlySet<SpaceId>;
  readonly most: ReadonlyMap<SpaceId, number>;
}

/** By hour; null = the fullest. */
const known = new WeakMap<CampusDocument, Map<number | null, Present>>();

function* presentAt(document: CampusDocument, hour: number | null): Steps<Present> {
  const hours = known.get(document) ?? new Map<number | null, Present>();
  known.set(document, hours);
  const before = hours.get(hour);
  if (before !== undefined) return before;
  const populated = new Set<SpaceId>(entitiesIn(document.populations).flatMap(({ spaces }) => spaces));
  const most = new Map<SpaceId, number>();
  for (const h of hour === null ? Array.from({ length: HOURS }, (_, each) => each) : [hour]) {
    for (const [space, { total }] of occupancyAt(document, h, { weekend: false })) {
      most.set(space, Math.max(most.get(space) ?? 0, total));
    }
    yield;
  }
  const made = { populated, most };
  hours.set(hour, made);
  return made;
}

/** As `personsSteps`, in one go. */
export const personsIn = (
  document: CampusDocument,
  profile: Profile,
  hour: string | null,
): ((space: Space) => Persons) => finished(personsSteps(document, profile, hour));

/**
 * How many people are reckoned with in each space: as many as somebody said of it (`occupants`, at every hour), else those that the
 * plan's populations have there at the hour (`HH:MM`; null = the fullest of a working day), else by its beds, else by use and
 * area. O(populations · their spaces), for every hour where none is asked for; once a document, a step an hour.
 */
export function* personsSteps(
  document: CampusDocument,
  profile: Profile,
  hour: string | null,
): Steps<(space: Space) => Persons> {
  const { populated, most } = yield* presentAt(document, hour === null ? null : Number(hour.slice(0, 2)));
  return (space) => {
    const { id, use, occupants, beds, outline } = space;
    if (occupants !== null) return { persons: occupants, personsBy: 'occupants' };
    if (populated.has(id)) return { persons: most.get(id) ?? 0, personsBy: 'population' };
    if (beds !== null && beds > 0) {
      return { persons: Math.ceil(beds * PERSONS_PER_BED[profile].limit), personsBy: 'beds' };
    }
    const row = occupantLoad(profile, use);
    if (row === null) return { persons: 0, personsBy: 'nobody' };
    return { persons: Math.ceil(Math.max(0, floorArea(outline)) / row.limit), personsBy: 'use' };
  };
}
