import { present } from '../../../base/assert';
import { floorArea } from '../../../model/query/floor-area';
import { clearWidth } from '../../../model/query/opening-width';
import type { SpaceId } from '../../../model/schema/ids';
import { servesStorey, type PlacedExit } from '../exits/placed-exit';
import type { FlowLink, FlowRoom } from '../hydraulic/flow-network';
import type { MeasuredRoom } from '../measured-room';
import type { RoomWay } from '../rooms/storey-rooms';
import type { DoorWay } from '../travel/door-ways';
import type { LevelWays } from '../travel/level-ways';
import type { FlowBuilder } from './flow-builder';

/** Some of the people of a room, who leave by one door and one exit. */
export interface Share {
  readonly space: SpaceId;
  /** Name of the exit among the parts of ways out, and the exit. */
  readonly exit: string;
  readonly placed: PlacedExit;
  readonly persons: number;
  /** Name of what they leave, as one group, and of the part that they come to first. */
  readonly group: string;
  readonly to: string;
}

/** The people of a room on their way; none where nobody is in it, or no way leads out. */
export interface RoomFlow {
  readonly shares: readonly Share[];
  readonly rooms: readonly FlowRoom[];
}

interface Leaving {
  readonly placed: PlacedExit;
  readonly to: FlowLink;
  /** Metres of the way within the room that belong to `to` already. */
  readonly later: number;
}

/**
 * How the people of a room leave it: by its doors that are exits themselves, else by those that lead to one, in equal shares, each
 * door to the exit that is nearest to it; over open ground where it has no door. `mates` are the rooms of its storey.
 * O(doors + exits + rooms of the storey).
 */
export function roomFlow(
  level: LevelWays,
  storey: number,
  measured: MeasuredRoom,
  mates: readonly MeasuredRoom[],
  build: FlowBuilder,
): RoomFlow {
  const { room, farthest, egress } = measured;
  if (egress.persons === 0) return { shares: [], rooms: [] };
  const leaving = leavingBy(level, storey, measured, mates, build);
  const persons = egress.persons / Math.max(1, leaving.length);
  const flows = leaving.map(({ placed, to, later }, i) => {
    const exit = build.exit(placed);
    const group = `room ${egress.space} ${i}`;
    const share: Share = { space: egress.space, exit, placed, persons, group, to: to.id };
    const flow: FlowRoom = {
      id: group,
      group,
      persons,
      area: floorArea(room.space.outline) / leaving.length,
      walk: Math.max(0, (farthest?.length ?? 0) - later),
      ready: 0,
      to,
    };
    return { share, flow };
  });
  return { shares: flows.map(({ share }) => share), rooms: flows.map(({ flow }) => flow) };
}

function leavingBy(
  level: LevelWays,
  storey: number,
  { room, doors, farthest }: MeasuredRoom,
  mates: readonly MeasuredRoom[],
  build: FlowBuilder,
): Leaving[] {
  const open = doors.flatMap(({ way, on }) => (on === null ? [] : [{ part: room.part, way, on }]));
  const own = open.filter(({ way }) => way.leads === 'exit');
  const by = own.length > 0 ? own : open;
  if (by.length > 0)
    return by.map((first) => {
      const steps = stepsFrom(first, mates);
      const placed = present(steps.at(-1), 'door of a room').on.exit;
      const later = steps.slice(1).reduce((sum, { on }, i) => sum + between(steps[i]!.on, on), 0);
      return { placed, to: throughDoors(steps, placed, build), later };
    });
  if (farthest === null || farthest.door !== null) return [];
  const { x, y } = farthest.place;
  const off = ({ place }: PlacedExit): number => Math.hypot(place.x - x, place.y - y);
  const [nearest] = level.exits[storey]!.exits.filter(
    (exit) => servesStorey(exit) && exit.exit.kind !== 'opening',
  ).toSorted((a, b) => off(a) - off(b));
  return nearest === undefined
    ? []
    : [{ placed: nearest, to: { id: build.exit(nearest), walk: 0 }, later: 0 }];
}

/** A door on the way out of a room, the part of the floor that is left by it, and the way on. */
interface Step {
  readonly part: number;
  readonly way: RoomWay;
  readonly on: DoorWay;
}

/** Metres from one door to the next. */
const between = (from: DoorWay, to: DoorWay): number => Math.max(0, from.walked - to.walked);

/** A door of a room and those of the rooms around it, as far as floor of ways: of each the one from which it is nearest. */
function stepsFrom(first: Step, mates: readonly MeasuredRoom[]): readonly Step[] {
  const steps = [first];
  for (const { way } of steps) {
    if (way.leads !== 'room' || steps.some(({ part }) => part === way.beyond)) break;
    const [best] = (mates.find(({ room: { part } }) => part === way.beyond)?.doors ?? [])
      .flatMap((next): Step[] => (next.on === null ? [] : [{ part: way.beyond, way: next.way, on: next.on }]))
      .toSorted((a, b) => a.on.walked - b.on.walked);
    if (best !== undefined) steps.push(best);
  }
  return steps;
}

/** The doors as parts of ways out, each before the next, the last before the exit. */
function throughDoors(steps: readonly Step[], placed: PlacedExit, build: FlowBuilder): FlowLink {
  const exit = build.exit(placed);
  let to: FlowLink | null = null;
  for (const [i, { part, way, on }] of [...steps.entries()].toReversed()) {
    const next = steps[i + 1];
    const walk = next === undefined ? on.walked : between(on, next.on);
    if (to !== null) to = { id: to.id, walk };
    else if (way.leads !== 'exit') to = build.wayTo(placed, way.leads === 'ways' ? way.beyond : null, walk);
    if (way.leads === 'exit') to = { id: exit, walk: 0 };
    else {
      const id = `door ${part} ${way.door}`;
      if (!build.elements.has(id))
        build.elements.set(id, {
          id,
          group: exit,
          kind: 'door',
          clearWidth: clearWidth(way.opening),
          length: 0,
          steps: null,
          to,
        });
      to = { id, walk: 0 };
    }
  }
  return present(to, 'door of a room');
}
