import type { Steps } from '../../../base/steps';
import { planOf, type Located } from '../../../geometry/nav/locate';
import type { Nav } from '../../../geometry/nav/nav';
import { withDoors } from '../../../geometry/nav/shut-doors';
import type { Walk } from '../../../geometry/nav/walk';
import { levelWalkWith } from '../../walking/walking-plan';
import { centroid } from '../../walking/floor-to-cover';
import { searchOn } from '../../../geometry/nav/search';
import type { Place } from '../../walking/find-path';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import type { Room, RoomWay } from '../rooms/storey-rooms';
import { besideDoor } from './beside-door';
import { openWays, type LevelWays } from './level-ways';

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
 * looked at. A step is one group. Cost: one search over their floor.
 */
export function* inRoomsOn(
  level: LevelWays,
  groups: readonly (readonly number[])[],
  leadsOn: LeadsOn,
): Steps<ReadonlyMap<SpaceId, Farthest>> {
  const farthest = new Map<SpaceId, Farthest>();
  if (groups.length > 0) {
    yield;
    const walk = yield* insideWalk(level);
    for (const storeys of groups) {
      yield;
      measure(level, walk, storeys, leadsOn, farthest);
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

function measure(
  level: LevelWays,
  walk: Walk,
  storeys: readonly number[],
  leadsOn: LeadsOn,
  farthest: Map<SpaceId, Farthest>,
): void {
  const { plan } = level;
  const sources = sourcesOn(level, storeys, leadsOn);
  const search = searchOn(walk);
  search.run(
    sources.map(({ at }) => at),
    { limit: Infinity, withSamples: true },
  );
  // The search's labels stand until its next run: nothing runs in between.
  const { fans, samples, generation } = search;
  const ownerOf = (last: number): OpeningId | null => {
    let at = last;
    while (at >= 0) at = fans.root[at]!;
    return sources[-1 - at]!.door;
  };
  for (const storey of storeys) {
    const { rooms, floor } = level.rooms[storey]!;
    const id = plan.derived.storeys[storey]!;
    const byNumber = roomsByNumber(level, storey, rooms);
    const best = new Map<Room, { length: number; x: number; y: number; root: number }>();
    const from = plan.nav.storeyStart[storey]!;
    floor.spaceOf.forEach((number, i) => {
      const room = byNumber.get(number);
      if (room === undefined) return;
      const triangle = from + i;
      const offer = (length: number, last: number, where: () => readonly [number, number]): void => {
        if (length === Infinity || length <= (best.get(room)?.length ?? -1)) return;
        const [x, y] = where();
        best.set(room, { length, x, y, root: last });
      };
      const { triangleStart, planX, planY } = plan.nav.samples;
      for (let s = triangleStart[triangle]!; s < triangleStart[triangle + 1]!; s++) {
        offer(samples.distance[s]!, samples.root[s]!, () => [planX[s]!, planY[s]!]);
      }
      for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
        const fan = walk.fanOf[h]!;
        const isReached = fans.stamp[fan] === generation;
        offer(isReached ? fans.distance[fan]! : Infinity, fans.root[fan]!, () => offCorner(plan.nav, h));
      }
    });
    for (const [room, { length, x, y, root: last }] of best) {
      farthest.set(room.space.id, { place: { storey: id, x, y }, length, door: ownerOf(last) });
    }
  }
}

/** All doors shut but those from rooms into the room around them. */
function* insideWalk(level: LevelWays): Steps<Walk> {
  const inner = [...level.waysOf.keys()].flatMap((part) =>
    openWays(level, part).flatMap(({ leads, door }) => (leads === 'room' ? [door] : [])),
  );
  const shut = levelWalkWith(level.plan, level.plan.derived.doors);
  yield;
  return inner.length === 0
    ? shut
    : withDoors(
        shut,
        [],
        [...new Set(inner)].sort((a, b) => a - b),
      );
}

function roomsByNumber(
  { plan }: LevelWays,
  storey: number,
  rooms: readonly Room[],
): ReadonlyMap<number, Room> {
  const numbers = new Map(plan.derived.parts[storey]!.plan.spaces.map((space, number) => [space, number]));
  return new Map(rooms.map((room) => [numbers.get(room.space)!, room]));
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
