import type { Steps } from '../../../base/steps';
import { planOf, type Located } from '../../../geometry/nav/locate';
import type { Nav } from '../../../geometry/nav/nav';
import { withDoors } from '../../../geometry/nav/shut-doors';
import type { Walk } from '../../../geometry/nav/walk';
import { centroid } from '../../walking/floor-to-cover';
import { searchOn } from '../../../geometry/nav/search';
import type { Place } from '../../walking/find-path';
import { floorParts } from '../../way-out/floor-parts';
import { doorsOfRooms } from '../../way-out/way-floor';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import type { Room, RoomWay } from '../rooms/storey-rooms';
import { besideDoor } from './beside-door';
import { openWays, waysWith, type LevelWays } from './level-ways';

/** The place of a room that is farthest from its doors. */
export interface Farthest {
  readonly place: Place;
  /** Walking metres to the nearest door that leads on. */
  readonly length: number;
  /** That door; null = open ground, or an exit without a door. */
  readonly door: OpeningId | null;
}

/** Null = none of its floor reaches such a door. */
export type InRoom = (room: Room) => Farthest | null;

/** Is a door of a room one to measure from: has who is in the room a way by it? */
export type LeadsOn = (room: Room, way: RoomWay) => boolean;

/** A place in a corner is moved so far off it that it is on that side of the wall, metres. */
const OFF_CORNER = 1e-3;

/**
 * The farthest place of every room of some storeys (in groups of such as are measured together) from the nearest of its doors that
 * leads on to an exit; who is in a room within a room walks to the doors of the outer one. Samples of the floor and its corners are
 * looked at. A step is one storey. Cost: one search over their floor.
 */
export function* inRoomsOn(
  level: LevelWays,
  groups: readonly (readonly number[])[],
  leadsOn: LeadsOn,
): Steps<ReadonlyMap<SpaceId, Farthest>> {
  const farthest = new Map<SpaceId, Farthest>();
  if (groups.length > 0) {
    yield;
    const walk = insideWalk(level);
    for (const storeys of groups) {
      yield;
      const sources = sourcesOn(level, storeys, leadsOn);
      for (const storey of storeys) {
        yield;
        measure(level, walk, storey, sources, farthest);
      }
    }
  }
  return farthest;
}

interface Source {
  readonly at: Located;
  readonly door: OpeningId | null;
}

function sourcesOn(level: LevelWays, storeys: readonly number[], leadsOn: LeadsOn): Source[] {
  const { plan } = level;
  const sources: Source[] = [];
  const seen = new Set<string>();
  for (const room of storeys.flatMap((storey) => level.rooms[storey]!.rooms)) {
    for (const way of room.ways) {
      const key = `${room.part} ${way.door}`;
      if (way.leads === 'room' || seen.has(key) || level.closed.has(way.opening.id)) continue;
      seen.add(key);
      if (!leadsOn(room, way)) continue;
      const at = besideDoor(plan, way.door, way.opening, room.part);
      if (at !== null) sources.push({ at, door: way.opening.id });
    }
  }
  level.ends.forEach((at, end) => {
    const isOwn = storeys.includes(at.storey);
    if (isOwn && level.endOf[end]!.exit.kind !== 'opening') sources.push({ at, door: null });
  });
  return sources;
}

/** Where a room is farthest from its doors: in metres, the half-edge of the corner that it is or, below 0, the sample (−1 − s), and the last bend. */
interface Best {
  length: number;
  at: number;
  root: number;
}

/** Of one storey: none is left on floor of `insideWalk`, so that doors on it alone are looked from. */
function measure(
  level: LevelWays,
  walk: Walk,
  storey: number,
  sources: readonly Source[],
  farthest: Map<SpaceId, Farthest>,
): void {
  const { nav, derived } = level.plan;
  const { rooms, floor } = level.rooms[storey]!;
  const own = sources.filter(({ at }) => at.storey === storey);
  const { fans, samples, generation } = searchOn(
    walk,
    own.map(({ at }) => at),
    { limit: Infinity, withSamples: true },
  );
  // The search's labels stand until the next one: nothing runs in between.
  const { triangleStart, planX, planY } = nav.samples;
  const roomOf = roomsByNumber(level, storey, rooms);
  const best = rooms.map((): Best => ({ length: -1, at: 0, root: 0 }));
  const offer = (into: Best, length: number, at: number, root: number): void => {
    if (length === Infinity || length <= into.length) return;
    into.length = length;
    into.at = at;
    into.root = root;
  };
  const from = nav.storeyStart[storey]!;
  for (let i = 0; i < floor.spaceOf.length; i++) {
    const into = best[roomOf[floor.spaceOf[i]!] ?? -1];
    if (into === undefined) continue;
    const triangle = from + i;
    for (let s = triangleStart[triangle]!; s < triangleStart[triangle + 1]!; s++) {
      offer(into, samples.distance[s]!, -1 - s, samples.root[s]!);
    }
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      const fan = walk.fanOf[h]!;
      if (fans.stamp[fan] === generation) offer(into, fans.distance[fan]!, h, fans.root[fan]!);
    }
  }
  const id = derived.storeys[storey]!;
  best.forEach(({ length, at, root }, room) => {
    if (length < 0) return;
    let source = root;
    while (source >= 0) source = fans.root[source]!;
    const [x, y] = at < 0 ? [planX[-1 - at]!, planY[-1 - at]!] : offCorner(nav, at);
    const { door } = own[-1 - source]!;
    farthest.set(rooms[room]!.space.id, { place: { storey: id, x, y }, length, door });
  });
}

/** All doors shut but those from rooms into the room around them. O(half-edges) of copying. */
function insideWalk(level: LevelWays): Walk {
  const { plan, waysOf } = level;
  const inner = new Set(
    [...waysOf.keys()].flatMap((part) =>
      openWays(level, part).flatMap(({ leads, door }) => (leads === 'room' ? [door] : [])),
    ),
  );
  const ofRooms = new Set(doorsOfRooms(plan, floorParts(plan)));
  const others = plan.derived.doors.flatMap((id, door) => (ofRooms.has(id) ? [] : [door]));
  // These have doors of rooms shut already.
  const ways = waysWith(plan, []);
  return withDoors(
    ways,
    others,
    [...inner].sort((a, b) => a - b),
  );
}

/** Per space of a storey, by number: its place among the rooms, −1 = it is none. */
function roomsByNumber({ plan }: LevelWays, storey: number, rooms: readonly Room[]): Int32Array {
  const numbers = new Map(rooms.map(({ space }, room) => [space.id, room]));
  const { spaces } = plan.derived.parts[storey]!.plan;
  return Int32Array.from(spaces, ({ id }) => numbers.get(id) ?? -1);
}

function offCorner(nav: Nav, h: number): readonly [number, number] {
  const triangle = Math.floor(h / 3);
  const corner: [number, number] = [0, 0];
  planOf(nav, nav.sheetOf[triangle]!, nav.x[h]!, nav.y[h]!, corner);
  const [cx, cy] = [corner[0] + nav.origin[0], corner[1] + nav.origin[1]];
  const [mx, my] = centroid(nav, triangle);
  const share = Math.min(1, OFF_CORNER / Math.hypot(mx - cx, my - cy));
  return [cx + share * (mx - cx), cy + share * (my - cy)];
}
