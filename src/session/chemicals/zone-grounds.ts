import type { Endangered } from '../../analyses/chemicals/result';
import { onSameLevel } from '../../analyses/chemicals/places/same-level';
import { distanceToArea } from '../../analyses/chemicals/places/straight-distance';
import { entitiesIn, lookUp } from '../../model/schema/dictionary';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../model/schema/document';
import type { ExitArea } from '../../model/schema/exit-area';
import type { Outdoor } from '../../model/schema/outdoor';
import type { Space } from '../../model/schema/space';

/** What a zone takes in, told apart by what it means to people. */
export interface ZoneGrounds {
  /** Rooms within walls. */
  readonly rooms: readonly Space[];
  /** Yards, roads, car parks: named ones, each name once. */
  readonly open: readonly (Space | Outdoor)[];
  /** Places where people are to be safe: they are not, here. */
  readonly assembly: readonly ExitArea[];
}

/**
 * The zone of a store by rooms, open ground and assembly points. Open ground counts where the ring reaches into it, on the
 * level of the store. O(points of rooms in it and of open ground).
 */
export function zoneGrounds(document: CampusDocument, { store, radius, spaces }: Endangered): ZoneGrounds {
  const inside = spaces.flatMap((id) => lookUp(document.spaces, id) ?? []);
  const asset = lookUp<Asset>(document.assets, store);
  const reached = ({ storey, outline }: ExitArea | Outdoor): boolean =>
    asset !== null &&
    radius !== null &&
    onSameLevel(document, storey, asset.storey) &&
    distanceToArea(outline, asset.x, asset.y) <= radius;
  const yards = inside.filter(({ use }) => use === 'outdoor');
  const named = new Map<string, Outdoor>();
  for (const ground of entitiesIn(document.outdoors)) {
    const name = ground.name.zh ?? ground.name.en;
    if (name !== null && !named.has(name) && reached(ground)) named.set(name, ground);
  }
  return {
    rooms: inside.filter(({ use }) => use !== 'outdoor'),
    open: [...yards, ...named.values()],
    assembly: entitiesIn(document.exits).filter(reached),
  };
}
