import { onStorey } from '../../../model/query/on-storey';
import { spaceAt } from '../../../model/query/space-at';
import type { CampusDocument } from '../../../model/schema/document';
import type { Obstacle } from '../../../model/schema/obstacle';
import { obstacleForm } from '../../../model/query/obstacle-form';
import type { PlacedStore } from './placed-store';
import { distanceToArea } from './straight-distance';

export interface NearDrain {
  readonly drain: Obstacle;
  readonly distance: number;
  /** No wall is between it and the store. */
  readonly sameRoom: boolean;
}

/** Drains of a store's storey, the nearest first. O(obstacles of the storey). */
export const drainsOf = (
  document: CampusDocument,
  { store, storeyId, space }: Pick<PlacedStore, 'store' | 'storeyId' | 'space'>,
): NearDrain[] =>
  onStorey(document, 'obstacles', storeyId)
    .filter((thing) => obstacleForm(thing) === 'drain')
    .map((drain) => ({
      drain,
      distance: distanceToArea(drain.outline, store.x, store.y),
      sameRoom: roomOf(document, drain) === (space?.id ?? null),
    }))
    .sort((a, b) => a.distance - b.distance);

/** The space that the middle of a thing is in; null = none. */
function roomOf(document: CampusDocument, { storey, outline }: Obstacle): string | null {
  const [x, y] = outline.outer.reduce(
    ([sx, sy], [px, py]) => [sx + px / outline.outer.length, sy + py / outline.outer.length],
    [0, 0],
  );
  return spaceAt(document, storey, x, y)?.id ?? null;
}
