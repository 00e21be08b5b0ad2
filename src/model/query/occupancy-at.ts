import { apportion } from '../../base/apportion';
import { assert, present } from '../../base/assert';
import { ascending, entitiesIn, lookUp } from '../schema/dictionary';
import type { CampusDocument } from '../schema/document';
import type { SpaceId } from '../schema/ids';
import type { Population } from '../schema/population';
import { POPULATION_ROLES, type PopulationRole } from '../schema/population-roles';
import { floorArea } from './floor-area';

/** People in one space; `total` is the sum of `byRole`. */
export interface Occupancy {
  readonly total: number;
  readonly byRole: Readonly<Record<PopulationRole, number>>;
}

export interface OccupancyDay {
  /** Saturday or Sunday. */
  readonly weekend: boolean;
}

/**
 * Who is designed to be where in the hour that begins at `hour` (0 … 23): whole people by space, spaces with nobody left
 * out. Each population is spread over its spaces in proportion to their floor area, so that over all spaces its
 * people add up to `peopleAt`; one without spaces is nowhere. O(points of the spaces named), n log n in the spaces of
 * one population.
 */
export function occupancyAt(
  document: CampusDocument,
  hour: number,
  day: OccupancyDay,
): ReadonlyMap<SpaceId, Occupancy> {
  const occupancies = new Map<SpaceId, { total: number; byRole: Record<PopulationRole, number> }>();
  for (const population of entitiesIn(document.populations)) {
    const people = peopleAt(population, hour, day);
    if (people === 0) continue;
    // The order in which a file names them must not tell who gets the odd one; ids sort as ids.
    const spaces = ascending([...new Set(population.spaces)]) as readonly SpaceId[];
    const parts = apportion(
      people,
      spaces.map((id) => areaOf(document, id)),
    );
    spaces.forEach((id, i) => {
      const part = parts[i] ?? 0;
      if (part === 0) return;
      const occupancy = occupancies.get(id) ?? { total: 0, byRole: nobody() };
      occupancy.total += part;
      occupancy.byRole[population.role] += part;
      occupancies.set(id, occupancy);
    });
  }
  return occupancies;
}

/** How many of a population are there in that hour, wherever; a weekend's half person counts as one. O(1). */
export function peopleAt(population: Population, hour: number, { weekend }: OccupancyDay): number {
  const count = population.byHour[hour];
  assert(count !== undefined, 'hour of the day', hour);
  return weekend ? Math.round(count * population.weekendShare) : count;
}

/** Holes that someone drew larger than their outline leave no area, not a negative one. */
const areaOf = (document: CampusDocument, id: SpaceId): number =>
  Math.max(0, floorArea(present(lookUp(document.spaces, id), 'space').outline));

const nobody = (): Record<PopulationRole, number> =>
  // Each role is a key.
  Object.fromEntries(POPULATION_ROLES.map((role) => [role, 0])) as Record<PopulationRole, number>;
