import type { StoreyPlan } from '../../../model/derive/storey-plan';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';

/** Which spaces of a storey one comes to while some doors are locked. */
export interface Reached {
  /** A space that has no opening that the plan tells of is taken to be open. */
  has(space: SpaceId): boolean;
  /** Is a stair entered from a space, and each of its doors there locked? */
  isBeforeLockedStair(space: SpaceId): boolean;
}

/** `from`: where people are. O(openings). */
export function reachedSpaces(
  { openings, spaces }: StoreyPlan,
  from: Iterable<SpaceId>,
  locked: ReadonlySet<OpeningId>,
): Reached {
  const stairs = new Set(spaces.filter(({ use }) => use === 'stair').map(({ id }) => id));
  const links = new Map<SpaceId, SpaceId[]>();
  const stairDoors = new Map<SpaceId, boolean[]>();
  const told = new Set<SpaceId>();
  for (const { id, kind, rejected, spaces: sides } of openings) {
    if (kind === 'window' || rejected || sides === null) continue;
    const [a, b] = sides;
    const isLocked = locked.has(id);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (one === null) continue;
      told.add(one);
      if (other === null) continue;
      if (!isLocked) links.set(one, [...(links.get(one) ?? []), other]);
      if (stairs.has(other) && !stairs.has(one)) {
        stairDoors.set(one, [...(stairDoors.get(one) ?? []), isLocked]);
      }
    }
  }
  const found = new Set(from);
  for (const space of found) for (const other of links.get(space) ?? []) found.add(other);
  return {
    has: (space) => found.has(space) || !told.has(space),
    isBeforeLockedStair: (space) => stairDoors.get(space)?.every((isLocked) => isLocked) ?? false,
  };
}
