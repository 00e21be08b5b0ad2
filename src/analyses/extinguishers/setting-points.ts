import type { SpaceId, StoreyId } from '../../model/schema/ids';

/** Extinguishers that stand so near each other are one setting point, metres. */
const TOGETHER = 0.5;

/** Where something stands, and the room that one takes it from; null = in none. */
export interface Stand {
  readonly storey: StoreyId;
  readonly space: SpaceId | null;
  readonly x: number;
  readonly y: number;
}

/**
 * Extinguishers by setting point: those of a room that stand within half a metre of one another, one beside the next. What hangs
 * on the other side of a wall is another point, however near: nobody takes it from here. In the order of the first of each.
 * O(n²) in a room.
 */
export function settingPoints<T>(all: readonly T[], standOf: (each: T) => Stand): T[][] {
  const stands = new Map(all.map((each) => [each, standOf(each)]));
  const inRoom = new Map<SpaceId | StoreyId, Set<T>>();
  for (const [each, { space, storey }] of stands) {
    const room = space ?? storey;
    inRoom.set(room, (inRoom.get(room) ?? new Set()).add(each));
  }
  const points: T[][] = [];
  for (const [first, { space, storey }] of stands) {
    const left = inRoom.get(space ?? storey)!;
    if (!left.delete(first)) continue;
    const point = [first];
    for (const one of point) {
      for (const other of left) {
        if (!isBeside(stands.get(one)!, stands.get(other)!)) continue;
        point.push(other);
        left.delete(other);
      }
    }
    points.push(point);
  }
  return points;
}

/** Are two in one room one setting point? A hair more than half a metre is half a metre: places are drawn to the millimetre at best. */
const isBeside = (a: Stand, b: Stand): boolean => Math.hypot(a.x - b.x, a.y - b.y) <= TOGETHER + 1e-6;
