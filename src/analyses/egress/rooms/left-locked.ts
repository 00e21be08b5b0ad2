import { present } from '../../../base/assert';
import { shutOpenings } from '../../../model/query/shut-openings';
import { lookUp } from '../../../model/schema/dictionary';
import type { SpaceId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { isLeftLocked } from '../../../standards/egress/occupant-hours';
import type { WalkingPlan } from '../../walking/walking-plan';
import { floorParts } from '../../way-out/floor-parts';
import { regionsBehind, spacesByPart } from './behind-locks';

/**
 * Spaces that stand empty because they are locked at a time of day (`HH:MM`): rooms alone, behind doors that schedules lock then, in
 * none of which the use goes on all night or `isThere` knows of somebody. A way that is locked off, and a room that is locked at every
 * hour, are no such: they may hold people. What a question shuts besides is a what-if, and empties nothing. Cost: two searches of the
 * parts of the floor.
 */
export function leftLocked(
  plan: WalkingPlan,
  hour: string,
  isThere: (space: Space) => boolean,
): ReadonlySet<SpaceId> {
  const { document } = plan;
  const { rooms } = floorParts(plan);
  const everLocked = new Set(regionsBehind(plan, shutOpenings(document, null)).flat());
  const regions = regionsBehind(plan, shutOpenings(document, hour)).filter((region) =>
    region.every((part) => rooms[part] !== null && !everLocked.has(part)),
  );
  if (regions.length === 0) return new Set();
  const inPart = spacesByPart(plan);
  return new Set(
    regions
      .map((region) => region.flatMap((part) => inPart.get(part) ?? []))
      .filter((spaces) =>
        spaces.every((id) => {
          const space = present(lookUp(document.spaces, id), id);
          return isLeftLocked(space.use) && !isThere(space);
        }),
      )
      .flat(),
  );
}
