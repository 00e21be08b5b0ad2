import { apportion } from '../../../base/apportion';
import type { Steps } from '../../../base/steps';
import { floorArea } from '../../../model/query/floor-area';
import { peopleAt, type OccupancyDay } from '../../../model/query/occupancy-at';
import { ascending, entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import { MOBILITIES, type Mobility } from '../../../model/schema/mobilities';
import type { Population } from '../../../model/schema/population';
import type { PopulationRole } from '../../../model/schema/population-roles';
import { personsSteps } from '../../egress/rooms/persons';
import type { WalkingPlan } from '../../walking/walking-plan';

/** People in a room who are of one sort. */
export interface Occupants {
  readonly space: SpaceId;
  readonly role: PopulationRole;
  readonly mobility: Mobility;
  readonly count: number;
}

/** People of a population in their rooms, by how they can be moved. */
function* populationIn(
  document: CampusDocument,
  population: Population,
  people: number,
): Generator<Occupants, void, void> {
  const { role, mobility } = population;
  // The order in which a file names them must not tell who gets the odd one; ids sort as ids.
  const spaces = ascending([...new Set(population.spaces)]) as readonly SpaceId[];
  const heads = apportion(
    people,
    spaces.map((id) => {
      const space = lookUp(document.spaces, id);
      return space === null ? 0 : Math.max(0, floorArea(space.outline));
    }),
  );
  /** Of all of them those who are in no room yet. */
  let left = apportion(
    people,
    MOBILITIES.map((one) => mobility[one]),
  );
  for (const [i, space] of spaces.entries()) {
    const here = apportion(heads[i] ?? 0, left);
    left = left.map((count, m) => count - here[m]!);
    for (const [m, count] of here.entries()) {
      if (count > 0) yield { space, role, mobility: MOBILITIES[m]!, count };
    }
  }
}

/**
 * Who is where in the hour that begins at `hour` (0 … 23), by the plan's populations: rooms as full as `occupancyAt` has them, and of each
 * population in all as many of each mobility as it tells. What somebody said of a room (`occupants`) goes before; its people are like those
 * of its populations, else visitors. A plan that has no populations at all is reckoned as the checks of egress do (`personsSteps`): patients in
 * beds, of whom nobody says that they can walk, and visitors. O(populations · their spaces), a step a population.
 */
export function* occupantSteps(
  plan: WalkingPlan,
  hour: number,
  day: OccupancyDay,
  counts: (population: Population) => boolean = () => true,
): Steps<readonly Occupants[]> {
  const { document } = plan;
  const populations = entitiesIn(document.populations);
  const found: Occupants[] = [];
  for (const population of populations) {
    if (!counts(population)) continue;
    const people = peopleAt(population, hour, day);
    if (people > 0) found.push(...populationIn(document, population, people));
    yield;
  }
  if (populations.length === 0) return yield* reckonedSteps(plan, hour);
  return withTold(document, found);
}

function* reckonedSteps(plan: WalkingPlan, hour: number): Steps<readonly Occupants[]> {
  const { document } = plan;
  const time = `${String(hour).padStart(2, '0')}:00`;
  const personsOf = yield* personsSteps(plan, document.campus.profile, time);
  return entitiesIn(document.spaces).flatMap((space): Occupants[] => {
    const { persons, personsBy } = personsOf(space);
    const inBed = personsBy === 'beds' ? Math.min(persons, space.beds ?? 0) : 0;
    return [
      { space: space.id, role: 'inpatient', mobility: 'bed', count: inBed } as const,
      { space: space.id, role: 'visitor', mobility: 'walks', count: persons - inBed } as const,
    ].filter(({ count }) => count > 0);
  });
}

/** Rooms as full as somebody said. */
function withTold(document: CampusDocument, found: readonly Occupants[]): readonly Occupants[] {
  const told = new Map(
    entitiesIn(document.spaces).flatMap(({ id, occupants }) => (occupants === null ? [] : [[id, occupants]])),
  );
  if (told.size === 0) return found;
  const kept = found.filter(({ space }) => !told.has(space));
  for (const [space, people] of told) {
    const like = found.filter((each) => each.space === space);
    const parts = apportion(
      people,
      like.map(({ count }) => count),
    );
    const sorts: readonly Occupants[] =
      like.length === 0
        ? [{ space, role: 'visitor', mobility: 'walks', count: people }]
        : like.map((each, i) => ({ ...each, count: parts[i]! }));
    kept.push(...sorts.filter(({ count }) => count > 0));
  }
  return kept;
}
