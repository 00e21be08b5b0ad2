import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import type { WalkingPlan } from '../../walking/walking-plan';
import { openExits } from '../../way-out/exits';
import { floorParts } from '../../way-out/floor-parts';
import { exitParts, roomsBefore } from '../../way-out/way-floor';
import { spaceFloor } from './space-floor';

/** Parts of the floor (`floorParts`) that hang together with some doors shut. */
export type Region = readonly number[];

/**
 * Where with some doors shut there is no way out, and would be with all open: what hangs together with the doors that shut it off.
 * O(parts + doors).
 */
export function regionsBehind(plan: WalkingPlan, shut: readonly OpeningId[]): Region[] {
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
  return regions;
}

/** The spaces that lie in each part of the floor. O(triangles), once a storey. */
export function spacesByPart(plan: WalkingPlan): ReadonlyMap<number, readonly SpaceId[]> {
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
