import { present } from '../../../base/assert';
import type { Steps } from '../../../base/steps';
import { storeySurface } from '../../../geometry/nav/storey-surface';
import type { StoreyNav } from '../../../geometry/nav/storey-nav';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import { doorIndices } from '../../walking/door-indices';
import { doorWaysOn, ownExit, type DoorWay, type DoorWays } from './door-ways';
import { groupSignature, type GroupSignature } from './group-signature';
import { inRoomsOn, type Farthest, type InRoom } from './in-room';
import type { LevelWays } from './level-ways';
import { meshedWays, type MeshedWays } from './meshed-ways';
import { positionsOn, type Lying, type Positions } from './positions';

/** What is measured of the ways of one storey. */
export interface StoreyMeasures {
  readonly waysOn: DoorWays;
  readonly inRoom: InRoom;
  readonly position: Positions;
  readonly meshed: MeshedWays;
  /** The very same object while all of these are the same, over hours and edits. */
  readonly key: object;
}

/** The way on from a door, with the exit (of a storey of the group, by their places in it) and the place of it where it ends. */
interface KeptWay {
  readonly walked: number;
  readonly storey: number;
  readonly exit: number;
  readonly at: number;
}

/** What was measured of storeys that are measured together, with no number in it that an edit of other storeys changes. */
interface Kept {
  readonly surfaces: readonly StoreyNav[];
  readonly signature: string;
  /** By the names of a part and a door. */
  readonly ways: ReadonlyMap<string, KeptWay>;
  readonly inRoom: ReadonlyMap<SpaceId, Farthest>;
  /** Of each storey; how doors lie is found when somebody asks. */
  readonly storeys: readonly { readonly meshed: MeshedWays; readonly lying: Map<OpeningId, Lying> }[];
}

interface Group {
  readonly storeys: readonly number[];
  readonly surfaces: readonly StoreyNav[];
  readonly signature: GroupSignature;
}

/** By the surface of the first storey. */
const kept = new WeakMap<StoreyNav, readonly Kept[]>();
/** By day and by night, and what if. */
const KEPT = 3;

/**
 * The ways of all storeys, measured. What was measured of storeys on the same surfaces with the same rooms, exits and shut doors is
 * taken from there, of whatever plan: at another hour only those are measured where a lock is another, after an edit only those
 * that it changed. Cost: as `doorWaysOn`, `inRoomsOn` and `meshedWays` of the others; O(rooms + triangles) of all.
 */
export function* storeyMeasures(level: LevelWays): Steps<readonly StoreyMeasures[]> {
  const { plan } = level;
  const closedOn = closedDoors(level);
  const groups: Group[] = [];
  for (const storeys of groupsOf(level)) {
    const surfaces = storeys.map((storey) => storeySurface(plan.nav, storey));
    groups.push({ storeys, surfaces, signature: groupSignature(level, storeys, closedOn) });
    yield;
  }
  const others = groups.filter((group) => keptOf(group) === undefined);
  const asked = others.map(({ storeys }) => storeys);
  const ways = yield* doorWaysOn(level, asked);
  const inRoom = yield* inRoomsOn(level, asked, (room, way) => ways(room, way) !== null);
  for (const group of others) {
    const storeys: Kept['storeys'][number][] = [];
    for (const storey of group.storeys) {
      yield;
      storeys.push({ meshed: meshedWays(level, storey), lying: new Map() });
    }
    keep(level, group, ways, { inRoom, storeys });
  }
  const found = new Map(groups.flatMap((group) => [...measuresOf(level, group)]));
  return plan.derived.storeys.map((_, storey) => present(found.get(storey), 'measures of a storey'));
}

const keptOf = ({ surfaces, signature }: Group): Kept | undefined =>
  kept
    .get(surfaces[0]!)
    ?.find(
      (each) =>
        each.signature === signature.text &&
        each.surfaces.length === surfaces.length &&
        each.surfaces.every((surface, i) => surface === surfaces[i]),
    );

const nameOfWay = (part: number, opening: OpeningId): string => `${part} ${opening}`;

function keep(
  level: LevelWays,
  { storeys, surfaces, signature }: Group,
  waysOn: DoorWays,
  { inRoom, storeys: made }: { inRoom: ReadonlyMap<SpaceId, Farthest>; storeys: Kept['storeys'] },
): void {
  const places = new Map(
    storeys.flatMap((number, storey) =>
      level.exits[number]!.exits.map((each, exit) => [each, { storey, exit }] as const),
    ),
  );
  const ways = new Map<string, KeptWay>();
  const own = new Map<SpaceId, Farthest>();
  for (const room of storeys.flatMap((storey) => level.rooms[storey]!.rooms)) {
    const farthest = inRoom.get(room.space.id);
    if (farthest !== undefined) own.set(room.space.id, farthest);
    for (const way of room.ways) {
      const on = way.leads === 'exit' ? null : waysOn(room, way);
      if (on === null) continue;
      const place = present(places.get(on.exit), 'exit of the group');
      const name = nameOfWay(signature.nameOf(room.part), way.opening.id);
      ways.set(name, { ...place, walked: on.walked, at: on.exit.at.indexOf(on.end) });
    }
  }
  const [first] = surfaces;
  const entry: Kept = { surfaces, signature: signature.text, ways, inRoom: own, storeys: made };
  kept.set(first!, [entry, ...(kept.get(first!) ?? [])].slice(0, KEPT));
}

/** What is kept of a group, in the numbers and with the exits of a level. O(its doors). */
function measuresOf(level: LevelWays, group: Group): readonly (readonly [number, StoreyMeasures])[] {
  const { ways, inRoom, storeys } = present(keptOf(group), 'measures of a group');
  const { nameOf } = group.signature;
  const found = new Map<string, DoorWay>();
  for (const [name, { walked, storey, exit, at }] of ways) {
    const placed = level.exits[group.storeys[storey]!]!.exits[exit]!;
    found.set(name, { walked, exit: placed, end: placed.at[at]! });
  }
  const waysOn: DoorWays = ({ part }, way) =>
    way.leads === 'exit' ? ownExit(way) : (found.get(nameOfWay(nameOf(part), way.opening.id)) ?? null);
  return group.storeys.map((number, i) => {
    const key = storeys[i]!;
    const position = positionsOn(level, key.meshed, key.lying);
    return [
      number,
      { waysOn, inRoom: ({ space }) => inRoom.get(space.id) ?? null, position, meshed: key.meshed, key },
    ];
  });
}

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
