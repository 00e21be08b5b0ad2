import { present } from '../../../base/assert';
import { finished, type Steps } from '../../../base/steps';
import type { Located } from '../../../geometry/nav/locate';
import { withDoors, withShut } from '../../../geometry/nav/shut-doors';
import type { Walk } from '../../../geometry/nav/walk';
import type { OpeningId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { exitPlaceSteps } from '../../way-out/exits';
import { floorParts, floorPartSteps } from '../../way-out/floor-parts';
import { doorsOfRooms, roomsBefore } from '../../way-out/way-floor';
import { doorIndices } from '../../walking/door-indices';
import { triangleSpaces } from '../../walking/triangle-spaces';
import { levelWalkWith, type WalkingPlan } from '../../walking/walking-plan';
import { servesStorey, type PlacedExit } from '../exits/placed-exit';
import { exitsAsDrawn, storeyExits, type StoreyExits } from '../exits/storey-exits';
import { isUsed } from '../rooms/is-used';
import { storeyRooms, type RoomWay, type StoreyRooms } from '../rooms/storey-rooms';

/** The floor that ways to storey exits lead over, each storey by itself. */
export interface LevelWays {
  readonly plan: WalkingPlan;
  readonly shut: readonly OpeningId[];
  readonly closed: ReadonlySet<OpeningId>;
  /** By storey. */
  readonly exits: readonly StoreyExits[];
  readonly rooms: readonly StoreyRooms[];
  /** Per part of the floor that is a room, or is left through rooms alone: the doors that it is left by, shut ones among them. */
  readonly waysOf: ReadonlyMap<number, readonly RoomWay[]>;
  /** Where ways end, and the exit that each place is one of. */
  readonly ends: readonly Located[];
  readonly endOf: readonly PlacedExit[];
  /** Compartments' doors that are an exit from one side alone (`onlyFor`): ways end there, and nobody comes in from the other. */
  readonly oneWay: readonly OpeningId[];
  /** Floor of ways, all doors of rooms shut, and those of `oneWay`. */
  readonly ways: Walk;
}

/** Of a plan, the questions that were asked last, the latest first. */
const known = new WeakMap<WalkingPlan, readonly { readonly key: string; readonly level: LevelWays }[]>();
/** Who looks at one hour looks at another and comes back. */
const KEPT = 2;

/** As `levelSteps`, in one go. */
export const levelWays = (plan: WalkingPlan, shut: readonly OpeningId[]): LevelWays =>
  finished(levelSteps(plan, shut));

/**
 * What ways off a storey lead over with some doors shut: no room of others is gone through (`FEWEST_ROOMS`). Kept for the last
 * questions of a plan. O(triangles + storeys · parts) once a plan, then O(storeys · parts + half-edges).
 */
export function* levelSteps(plan: WalkingPlan, shut: readonly OpeningId[]): Steps<LevelWays> {
  const key = shut.join(' ');
  const before = known.get(plan) ?? [];
  const level = before.find((each) => each.key === key)?.level ?? (yield* madeWays(plan, shut));
  const others = (known.get(plan) ?? []).filter((each) => each.key !== key);
  known.set(plan, [{ key, level }, ...others].slice(0, KEPT));
  return level;
}

function* madeWays(plan: WalkingPlan, shut: readonly OpeningId[]): Steps<LevelWays> {
  for (const number of plan.derived.storeys.keys()) {
    triangleSpaces(plan, number);
    yield;
  }
  yield* floorPartSteps(plan);
  yield;
  yield* exitPlaceSteps(plan);
  yield;
  for (const number of plan.derived.storeys.keys()) {
    exitsAsDrawn(plan, number);
    yield;
  }
  const exits = storeyExits(plan, shut);
  yield;
  return yield* levelTo(plan, shut, exits);
}

/** The ways to some exits of each storey. Cost: as `levelSteps`, but for finding the exits. */
export function* levelTo(
  plan: WalkingPlan,
  shut: readonly OpeningId[],
  exits: readonly StoreyExits[],
): Steps<LevelWays> {
  const exitParts = partsAtExits(plan, exits);
  const roomsOut = roomsBefore(floorParts(plan), exitParts, new Uint8Array(plan.derived.doors.length));
  const rooms: StoreyRooms[] = [];
  for (const [storey, each] of exits.entries()) {
    rooms.push(keptRooms(plan, storey, each, exitParts, roomsOut));
    yield;
  }
  const waysOf = new Map(rooms.flatMap((each) => [...each.waysOf]));
  const serving = exits.flatMap((each) => each.exits.filter(servesStorey));
  const oneWay = oneWayDoors(serving);
  doorsOfRooms(plan, floorParts(plan));
  yield;
  // That of no door shut besides is made first, from which all others are.
  waysWith(plan, []);
  yield;
  const ways = waysWith(plan, [...shut, ...oneWay]);
  yield;
  return {
    plan,
    shut,
    oneWay,
    closed: new Set(shut),
    exits,
    rooms,
    waysOf,
    ends: serving.flatMap(({ at }) => at),
    endOf: serving.flatMap((exit) => exit.at.map(() => exit)),
    ways,
  };
}

interface KeptRooms {
  readonly key: string;
  readonly spaces: readonly Space[];
  readonly rooms: StoreyRooms;
}

/** The rooms of a storey with some exits, by the parts that exits of all storeys stand at: what they are left by depends on no more. */
const roomsOf = new WeakMap<StoreyExits, KeptRooms>();

function keptRooms(
  plan: WalkingPlan,
  storey: number,
  exits: StoreyExits,
  exitParts: ReadonlySet<number>,
  roomsOut: Float64Array,
): StoreyRooms {
  const { spaces } = plan.derived.parts[storey]!.plan;
  const used = spaces.map((space) => (isUsed(space) ? 1 : 0)).join('');
  const key = `${used} ${[...exitParts].sort((a, b) => a - b).join(' ')}`;
  const before = roomsOf.get(exits);
  if (before?.key === key && before.spaces === spaces) return before.rooms;
  const rooms =
    before?.key === key
      ? ofSpaces(before.rooms, spaces)
      : storeyRooms(plan, storey, exits.exits, exitParts, roomsOut);
  roomsOf.set(exits, { key, spaces, rooms });
  return rooms;
}

/** The same rooms where something else is told of them. O(spaces). */
function ofSpaces(before: StoreyRooms, spaces: readonly Space[]): StoreyRooms {
  const byId = new Map(spaces.map((space) => [space.id, space]));
  const now = ({ id }: Space): Space => present(byId.get(id), id);
  return { ...before, rooms: before.rooms.map((room) => ({ ...room, space: now(room.space) })) };
}

/** Doors through which nobody of the other side is led: all that are exits `onlyFor` one. O(exits). */
export const oneWayDoors = (exits: readonly PlacedExit[]): readonly OpeningId[] =>
  exits.flatMap(({ exit, onlyFor }) => (onlyFor !== undefined && exit.kind === 'opening' ? [exit.id] : []));

/** Floor of ways for those who go on behind a door that is an exit `onlyFor` them. Cost: as `waysWith`, where there is such a door. */
export const waysBeyond = ({ plan, shut, oneWay, ways }: LevelWays): Walk =>
  oneWay.length === 0 ? ways : waysWith(plan, shut);

/** Floor of ways with none but the doors of rooms shut. */
const unlocked = new WeakMap<WalkingPlan['nav'], Walk>();

/** By the floor without: that with the doors shut that were asked for last. One storey after another is asked of. */
const lastLocked = new WeakMap<Walk, { readonly key: string; readonly walk: Walk }>();

/** Floor of ways, each storey by itself, with some doors shut besides those of rooms. O(half-edges), of copying but for the first of a plan. */
export function waysWith(plan: WalkingPlan, shut: readonly OpeningId[]): Walk {
  const ofRooms = doorsOfRooms(plan, floorParts(plan));
  const base = unlocked.get(plan.nav) ?? levelWalkWith(plan, ofRooms);
  unlocked.set(plan.nav, base);
  const indices = doorIndices(plan);
  const isOfRoom = new Set(ofRooms);
  const others = [...new Set(shut.flatMap((id) => (isOfRoom.has(id) ? [] : (indices.get(id) ?? []))))];
  if (others.length === 0) return base;
  others.sort((a, b) => a - b);
  const key = others.join(' ');
  const last = lastLocked.get(base);
  if (last?.key === key) return last.walk;
  const walk = withShut(base, others);
  lastLocked.set(base, { key, walk });
  return walk;
}

/** Parts of the floor that exits stand at, shut ones too. */
function partsAtExits(plan: WalkingPlan, exits: readonly StoreyExits[]): Set<number> {
  const parts = floorParts(plan);
  const found = new Set<number>();
  for (const { exit, at } of exits.flatMap((each) => each.exits)) {
    for (const { triangle } of at) found.add(parts.partOf[triangle]!);
    const door = exit.kind === 'opening' ? doorIndices(plan).get(exit.id) : undefined;
    for (const part of door === undefined ? [] : parts.sides[door]!.flat()) found.add(part);
  }
  return found;
}

/** The doors that a room (by its part) can be left by in this question. O(its doors). */
export const openWays = ({ waysOf, closed }: LevelWays, part: number): readonly RoomWay[] =>
  (waysOf.get(part) ?? []).filter(({ opening }) => !closed.has(opening.id));

/** The floor with some doors of rooms opened besides. Cost: as `withDoors`. */
export const opened = ({ ways }: LevelWays, doors: readonly number[]): Walk =>
  doors.length === 0
    ? ways
    : withDoors(
        ways,
        [],
        [...new Set(doors)].sort((a, b) => a - b),
      );

/**
 * The doors that a way from a part of the floor may go through until it is on floor of ways, in order of number; `isSimple` = none
 * of the rooms has two of them. Null = it begins on floor of ways. O(doors of those rooms).
 */
export function doorsFrom(
  level: LevelWays,
  start: number | null,
): { readonly all: readonly number[]; readonly isSimple: boolean } {
  const all = new Set<number>();
  const seen = new Set<number>(start === null ? [] : [start]);
  let isSimple = true;
  for (const part of seen) {
    const ways = openWays(level, part);
    isSimple &&= ways.length <= 1;
    for (const way of ways) {
      all.add(way.door);
      if (way.leads === 'room') seen.add(way.beyond);
    }
  }
  return { all: [...all].sort((a, b) => a - b), isSimple };
}
