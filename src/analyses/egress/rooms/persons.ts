import { present } from '../../../base/assert';
import type { Steps } from '../../../base/steps';
import { floorArea } from '../../../model/query/floor-area';
import { occupancyAt } from '../../../model/query/occupancy-at';
import { entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import type { Profile } from '../../../model/schema/profiles';
import type { Space } from '../../../model/schema/space';
import { occupantHours, shareAtWork } from '../../../standards/egress/occupant-hours';
import { occupantLoad, PERSONS_PER_BED } from '../../../standards/egress/occupant-loads';
import type { WalkingPlan } from '../../walking/walking-plan';
import type { RoomEgress } from '../result';
import { leftLocked } from './left-locked';

export type Persons = Pick<RoomEgress, 'persons' | 'personsBy'>;

const HOURS = 24;

/** People of the populations by space. */
interface Present {
  readonly populated: ReadonlySet<SpaceId>;
  readonly most: ReadonlyMap<SpaceId, number>;
}

/** By hour; null = the fullest. */
type Hours = Map<number | null, Present>;

/** Of some populations, with the floor of the spaces that they are spread over. */
const known = new WeakMap<
  CampusDocument['populations'],
  { readonly areas: readonly number[]; readonly hours: Hours }
>();

const ofDocument = new WeakMap<CampusDocument, Hours>();

/** Kept as long as populations are the same and their spaces as large. O(points of the spaces named) once a document. */
function keptHours(document: CampusDocument): Hours {
  const hours = ofDocument.get(document) ?? hoursOf(document);
  ofDocument.set(document, hours);
  return hours;
}

function hoursOf(document: CampusDocument): Hours {
  const named = new Set(entitiesIn(document.populations).flatMap(({ spaces }) => spaces));
  const areas = [...named].map((id) => floorArea(present(lookUp(document.spaces, id), id).outline));
  const before = known.get(document.populations);
  if (before !== undefined && before.areas.every((area, i) => area === areas[i])) return before.hours;
  const hours: Hours = new Map();
  known.set(document.populations, { areas, hours });
  return hours;
}

function* presentAt(document: CampusDocument, hour: number | null): Steps<Present> {
  const hours = keptHours(document);
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

/** Spaces that stand empty because they are locked, by hour. */
const knownLeft = new WeakMap<WalkingPlan, Map<string, ReadonlySet<SpaceId>>>();

function leftAt(plan: WalkingPlan, hour: string, { most }: Present): ReadonlySet<SpaceId> {
  const hours = knownLeft.get(plan) ?? new Map<string, ReadonlySet<SpaceId>>();
  knownLeft.set(plan, hours);
  const before = hours.get(hour);
  if (before !== undefined) return before;
  const made = leftLocked(
    plan,
    hour,
    ({ id, beds, occupants }) => (occupants ?? 0) > 0 || (most.get(id) ?? 0) > 0 || (beds ?? 0) > 0,
  );
  hours.set(hour, made);
  return made;
}

/**
 * How many people are reckoned with in each space: as many as somebody said of it (`occupants`, at every hour), else those that the
 * plan's populations have there at the hour (`HH:MM`; null = the fullest of a working day), else by its beds, else by use and
 * area. That last is a figure of a working day: at an hour it is what its use has at work then (`occupantHours`), and nobody in rooms that
 * stand locked (`leftLocked`). O(populations · their spaces), for every hour where none is asked for; once for the same populations, a step an hour;
 * and once a plan and hour that of `leftLocked`.
 */
export function* personsSteps(
  plan: WalkingPlan,
  profile: Profile,
  hour: string | null,
): Steps<(space: Space) => Persons> {
  const here = yield* presentAt(plan.document, hour === null ? null : Number(hour.slice(0, 2)));
  const { populated, most } = here;
  return (space) => {
    const { id, use, occupants, beds, outline } = space;
    if (occupants !== null) return { persons: occupants, personsBy: 'occupants' };
    if (populated.has(id)) return { persons: most.get(id) ?? 0, personsBy: 'population' };
    if (beds !== null && beds > 0) {
      return { persons: Math.ceil(beds * PERSONS_PER_BED[profile].limit), personsBy: 'beds' };
    }
    const row = occupantLoad(profile, use);
    if (row === null) return { persons: 0, personsBy: 'nobody' };
    // Asked late: most callers come by no such room at most hours.
    if (hour !== null && leftAt(plan, hour, here).has(id)) return { persons: 0, personsBy: 'locked' };
    const full = Math.ceil(Math.max(0, floorArea(outline)) / row.limit);
    const share = shareAtWork(occupantHours(use), hour);
    return share === 1
      ? { persons: full, personsBy: 'use' }
      : { persons: Math.ceil(full * share), personsBy: 'hours' };
  };
}
