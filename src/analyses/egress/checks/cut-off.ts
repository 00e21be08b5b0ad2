import { lookUp } from '../../../model/schema/dictionary';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import { doorIndices } from '../../walking/door-indices';
import type { WalkingPlan } from '../../walking/walking-plan';
import { floorParts } from '../../way-out/floor-parts';
import { regionsBehind, spacesByPart, type Region } from '../rooms/behind-locks';

/** Spaces behind locked doors. */
export interface CutOff {
  /** The locked doors that they lie behind. */
  readonly doors: ReadonlySet<OpeningId>;
  readonly spaces: readonly SpaceId[];
}

/**
 * Where with some doors shut there is no way out, and would be with all open: what hangs together with the doors that shut it off.
 * Of rooms behind a door of their own nothing is told unless they have beds: who locks a room has left it, or has its key.
 * O(parts + doors + triangles of the storeys concerned).
 */
export function cutOff(plan: WalkingPlan, shut: readonly OpeningId[]): CutOff[] {
  const parts = floorParts(plan);
  const closed = new Set<OpeningId>(shut);
  const told = regionsBehind(plan, shut).filter((region) =>
    region.some((part) => {
      const room = parts.rooms[part];
      return room == null || (lookUp(plan.document.spaces, room)?.beds ?? 0) > 0;
    }),
  );
  if (told.length === 0) return [];
  const inPart = spacesByPart(plan);
  return told.map((region) => ({
    doors: locked(plan, region, closed),
    spaces: region.flatMap((part) => inPart.get(part) ?? []),
  }));
}

/** Shut doors with a side in a region. */
function locked(plan: WalkingPlan, region: Region, closed: ReadonlySet<OpeningId>): ReadonlySet<OpeningId> {
  const within = new Set(region);
  const { sides, partOf } = floorParts(plan);
  const { nav } = plan;
  const indices = doorIndices(plan);
  return new Set(
    [...closed].filter((id) => {
      const door = indices.get(id);
      if (door === undefined) return false;
      if (sides[door]!.flat().some((part) => within.has(part))) return true;
      // Nothing is beyond an exit.
      const edges = nav.doorHalfEdges.subarray(nav.doorStart[door], nav.doorStart[door + 1]);
      return edges.some((h) => within.has(partOf[Math.floor(h / 3)]!));
    }),
  );
}
