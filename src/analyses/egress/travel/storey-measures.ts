import { present } from '../../../base/assert';
import type { Steps } from '../../../base/steps';
import type { OpeningId } from '../../../model/schema/ids';
import { doorIndices } from '../../walking/door-indices';
import type { WalkingPlan } from '../../walking/walking-plan';
import type { StoreyExits } from '../exits/storey-exits';
import type { StoreyRooms } from '../rooms/storey-rooms';
import { doorWaysOn, type DoorWays } from './door-ways';
import { inRoomsOn, type InRoom } from './in-room';
import type { LevelWays } from './level-ways';
import { meshedWays, type MeshedWays } from './meshed-ways';
import { positionsOn, type Positions } from './positions';

/** What is measured of the ways of one storey. */
export interface StoreyMeasures {
  readonly waysOn: DoorWays;
  readonly inRoom: InRoom;
  readonly position: Positions;
  readonly meshed: MeshedWays;
}

/** What was measured of a storey, and all that it was measured of: the exits, rooms and shut doors of its group. */
interface Kept {
  readonly exits: readonly StoreyExits[];
  readonly rooms: readonly StoreyRooms[];
  readonly closed: string;
  readonly measures: StoreyMeasures;
}

const kept = new WeakMap<WalkingPlan, Map<number, readonly Kept[]>>();
/** By day and by night, and what if. */
const KEPT = 3;

/**
 * The ways of all storeys, measured. A storey that differs in nothing from what it was in one of the last questions of the plan has the
 * same object: at another hour only those are measured where a lock is another. Cost: as `doorWaysOn`, `inRoomsOn` and
 * `meshedWays` of the others.
 */
export function* storeyMeasures(level: LevelWays): Steps<readonly StoreyMeasures[]> {
  const { plan } = level;
  const known = kept.get(plan) ?? new Map<number, readonly Kept[]>();
  kept.set(plan, known);
  const closedOn = closedDoors(level);
  const groups = groupsOf(level).map((storeys) => ({
    storeys,
    exits: storeys.map((storey) => level.exits[storey]!),
    rooms: storeys.map((storey) => level.rooms[storey]!),
    closed: storeys.flatMap((storey) => closedOn[storey]!).join(' '),
  }));
  const found = new Map<number, StoreyMeasures>();
  const others = groups.filter(({ storeys, exits, rooms, closed }) => {
    const before = storeys.map((storey) =>
      known
        .get(storey)
        ?.find((each) => each.closed === closed && isSame(each.exits, exits) && isSame(each.rooms, rooms)),
    );
    if (before.some((each) => each === undefined)) return true;
    before.forEach((each, i) => found.set(storeys[i]!, each!.measures));
    return false;
  });
  yield;
  const asked = others.map(({ storeys }) => storeys);
  const waysOn = yield* doorWaysOn(level, asked);
  const inRoom = yield* inRoomsOn(level, asked, waysOn);
  for (const { storeys, exits, rooms, closed } of others) {
    for (const storey of storeys) {
      yield;
      const meshed = meshedWays(level, storey);
      const measures = { waysOn, inRoom, meshed, position: positionsOn(level, meshed) };
      found.set(storey, measures);
      known.set(storey, [{ exits, rooms, closed, measures }, ...(known.get(storey) ?? [])].slice(0, KEPT));
    }
  }
  return plan.derived.storeys.map((_, storey) => present(found.get(storey), 'measures of a storey'));
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

/** Per storey: the shut doors that stand on its floor. */
function closedDoors({ plan, closed }: LevelWays): readonly (readonly OpeningId[])[] {
  const found: OpeningId[][] = plan.derived.storeys.map(() => []);
  const { nav } = plan;
  const doors = doorIndices(plan);
  for (const id of closed) {
    const door = doors.get(id);
    if (door === undefined) continue;
    const edges = nav.doorHalfEdges.subarray(nav.doorStart[door], nav.doorStart[door + 1]);
    const storeys = Array.from(edges, (h) => nav.sheets[nav.sheetOf[Math.floor(h / 3)]!]!.storey);
    for (const storey of new Set(storeys)) found[storey]!.push(id);
  }
  return found;
}

/** Storeys, each with those that share rooms or doors of rooms with it: they are measured together. */
function groupsOf({ plan, rooms }: LevelWays): readonly (readonly number[])[] {
  const first = plan.derived.storeys.map((_, storey) => storey);
  const rootOf = (storey: number): number => {
    let at = storey;
    while (first[at] !== at) at = first[at]!;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [rootOf(a), rootOf(b)].toSorted((p, q) => p - q);
    first[high!] = low!;
  };
  const numbers = new Map(plan.derived.storeys.map((id, storey) => [id, storey]));
  const ownerOf = new Map<number, number>();
  rooms.forEach((each, storey) => {
    for (const part of each.waysOf.keys()) {
      join(storey, ownerOf.get(part) ?? storey);
      ownerOf.set(part, storey);
    }
    const ways = [...each.rooms.flatMap((room) => room.ways), ...[...each.waysOf.values()].flat()];
    for (const { opening } of ways) join(storey, numbers.get(opening.storey) ?? storey);
  });
  const groups = new Map<number, number[]>();
  for (const storey of first.keys()) {
    const root = rootOf(storey);
    groups.set(root, [...(groups.get(root) ?? []), storey]);
  }
  return [...groups.values()];
}
