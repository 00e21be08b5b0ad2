import { lookUp } from '../../../model/schema/dictionary';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import { doorIndices } from '../../walking/door-indices';
import type { WalkingPlan } from '../../walking/walking-plan';
import { openExits } from '../../way-out/exits';
import { floorParts } from '../../way-out/floor-parts';
import { exitParts, roomsBefore } from '../../way-out/way-floor';
import { spaceFloor } from '../rooms/space-floor';

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
  const { doors } = plan.derived;
  const none = new Uint8Array(doors.length);
  const open = roomsBefore(parts, exitParts(plan, parts, openExits(plan, [])), none);
  const isShut = Uint8Array.from(doors, (id) => (closed.has(id) ? 1 : 0));
  const still = roomsBefore(parts, exitParts(plan, parts, openExits(plan, shut)), isShut);
  const left = new Set(
    [...still.keys()].filter((part) => still[part] === Infinity && open[part]! < Infinity),
  );
  const regions: number[][] = [];
  for (const first of left) {
    left.delete(first);
    const region = [first];
    for (const part of region) {
      for (const { door, part: other } of parts.links[part]!) {
        if (isShut[door] === 1 || !left.delete(other)) continue;
        region.push(other);
      }
    }
    regions.push(region);
  }
  const told = regions.filter((region) =>
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
function locked(
  plan: WalkingPlan,
  region: readonly number[],
  closed: ReadonlySet<OpeningId>,
): ReadonlySet<OpeningId> {
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

function spacesByPart(plan: WalkingPlan): ReadonlyMap<number, readonly SpaceId[]> {
  const found = new Map<number, SpaceId[]>();
  plan.derived.parts.forEach(({ plan: { spaces } }, storey) => {
    const { partOf } = spaceFloor(plan, storey);
    spaces.forEach((space, i) => {
      const part = partOf[i]!;
      found.set(part, [...(found.get(part) ?? []), space.id]);
    });
  });
  return found;
}
