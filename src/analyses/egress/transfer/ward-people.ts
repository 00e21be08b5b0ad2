import { apportion } from '../../../base/apportion';
import { peopleAt } from '../../../model/query/occupancy-at';
import { floorArea } from '../../../model/query/floor-area';
import { ascending, entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import { MOBILITIES } from '../../../model/schema/mobilities';
import type { Population } from '../../../model/schema/population';
import { MOVED, type Moved } from '../../../standards/egress/transfer-rows';

/** Who is in some spaces, as far as patients have to be moved. */
export interface WardPeople {
  readonly patients: number;
  /** Of them, those who can't go by themselves, by how they are moved. */
  readonly moved: Readonly<Record<Moved, number>>;
  /** Whole people. */
  readonly staff: number;
  readonly carers: number;
  /** Patients by room. */
  readonly byRoom: ReadonlyMap<SpaceId, number>;
}

/** A population with how it is spread over its spaces. */
interface Spread {
  readonly population: Population;
  readonly spaces: readonly SpaceId[];
  readonly areas: readonly number[];
  /** Of all its people, those within. */
  readonly share: number;
}

/**
 * The patients of a part of a storey, and who is there to move them in the hour that begins at a given one, by the plan's populations: each
 * is spread over its spaces by their area, as `occupancyAt` does. Of staff whose rooms lie in several parts each has its share, and what is
 * left of a person in the sum is nobody. O(populations · their spaces) once, then O(spaces of those that are there) an hour.
 */
export function wardPeople(
  document: CampusDocument,
  within: ReadonlySet<SpaceId>,
): (hour: number) => WardPeople {
  const spreads = entitiesIn(document.populations).flatMap((population): Spread[] => {
    if (!population.spaces.some((id) => within.has(id))) return [];
    // In the order of ids, not of the file: it tells who gets the odd one.
    const spaces = ascending([...new Set(population.spaces)]) as readonly SpaceId[];
    const areas = spaces.map((id) => {
      const space = lookUp(document.spaces, id);
      return space === null ? 0 : Math.max(0, floorArea(space.outline));
    });
    const all = areas.reduce((sum, area) => sum + area, 0);
    const own = areas.reduce((sum, area, i) => sum + (within.has(spaces[i]!) ? area : 0), 0);
    return [{ population, spaces, areas, share: all > 0 ? own / all : 0 }];
  });
  return (hour) => {
    const moved: Record<Moved, number> = { carried: 0, wheelchair: 0, bed: 0, 'bed-with-equipment': 0 };
    const byRoom = new Map<SpaceId, number>();
    let [patients, staff, carers] = [0, 0, 0];
    for (const { population, spaces, areas, share } of spreads) {
      const { role, mobility } = population;
      const people = peopleAt(population, hour, { weekend: false });
      if (role === 'staff') staff += people * share;
      if (role !== 'carer' && role !== 'inpatient') continue;
      let heads = 0;
      apportion(people, areas).forEach((count, i) => {
        const space = spaces[i]!;
        if (count === 0 || !within.has(space)) return;
        heads += count;
        if (role === 'inpatient') byRoom.set(space, (byRoom.get(space) ?? 0) + count);
      });
      if (role === 'carer') {
        carers += heads;
        continue;
      }
      patients += heads;
      const parts = apportion(
        heads,
        MOBILITIES.map((one) => mobility[one]),
      );
      for (const one of MOVED) moved[one] += parts[MOBILITIES.indexOf(one)] ?? 0;
    }
    // Shares of whole people add up to whole ones but for rounding.
    return { patients, moved, staff: Math.floor(staff + 1e-9), carers, byRoom };
  };
}
