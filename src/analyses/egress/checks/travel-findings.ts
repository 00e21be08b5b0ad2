import type { SpaceUse } from '../../../model/schema/space-use';
import type { EgressRow } from '../../../standards/egress/egress-row';
import { limitParams } from '../../../standards/egress/limit-params';
import type { Limit } from '../../../standards/egress/limit-steps';
import { CN_STUB } from '../../../standards/egress/stub-ways';
import { travelLimits, type TravelLimits } from '../../../standards/egress/travel-limits';
import { isHall } from '../rooms/is-used';
import { isStayedIn, isWard } from '../rooms/is-stayed-in';
import type { MeasuredDoor, MeasuredRoom } from '../measured-room';
import type { EgressFinding } from '../result';
import { judgedInRoom, judgedLength } from '../travel/judged-length';
import type { CheckedStorey } from './checked-storey';
import { at, exceeds, metres, severityBy } from './found';

const PLANT: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['plant', 'electrical', 'generator', 'boiler']);

/**
 * Rooms that are too deep, and too far from the exits of their storey. Of a room's doors the best counts. A room within a room
 * is measured to the doors of the outer one, which is where its people come out. O(doors of the storey).
 */
export function travelFindings(checked: CheckedStorey): readonly EgressFinding[] {
  const wardPart = checked.rooms.some(({ room }) => isWard(room.space.use));
  return checked.rooms.flatMap((room) => {
    if (!isStayedIn(room) || room.doors.length === 0) return [];
    const limitsOf = (door: MeasuredDoor | null): TravelLimits =>
      travelLimits(checked.profile, checked.facts, {
        wardPart,
        openStair: door?.on?.exit.kind === 'open-stair',
        // Which corridors are galleries in the open no plan tells: the shorter distances hold.
        openGallery: false,
        hall: isHall(room.room.space.use) && room.doors.length > 1,
        plant: PLANT.has(room.room.space.use),
      });
    if (meetsHallRule(room, limitsOf(null))) return [];
    return [...inRoomFinding(room, limitsOf(null)), ...farFinding(room, limitsOf)];
  });
}

/** A hall may be deeper than other rooms where its doors are exits or near to them. */
function meetsHallRule(room: MeasuredRoom, { hall, hallCorridor }: TravelLimits): boolean {
  if (hall === null || hallCorridor === null) return false;
  const inside = judgedInRoom(room, hall.row.measured);
  const on = room.doors.flatMap((door) => judgedLength(door, hallCorridor.row.measured) ?? []);
  if (inside === null || on.length === 0) return false;
  return !exceeds(inside, hall.limit) && !exceeds(Math.min(...on), hallCorridor.limit);
}

function inRoomFinding(room: MeasuredRoom, { inRoom, hall }: TravelLimits): readonly EgressFinding[] {
  const limit = hall ?? inRoom;
  const length = limit && judgedInRoom(room, limit.row.measured);
  if (limit === null || length === null || room.farthest === null) return [];
  if (!exceeds(length, limit.limit)) return [];
  const { id } = room.room.space;
  return [
    {
      id: `egress.in-room-long:${id}`,
      code: 'egress.in-room-long',
      severity: severityBy(limit.row, limit.assumed),
      cite: limit.row.cite,
      place: at(room.farthest.place, id),
      params: {
        length: metres(length),
        walked: metres(room.farthest.length),
        door: room.farthest.door,
        ...limitParams(limit),
      },
    },
  ];
}

interface Judged {
  readonly door: MeasuredDoor;
  readonly length: number;
  readonly limit: Limit;
  readonly code: 'egress.travel-long' | 'egress.dead-end-long';
  /** Metres of `length` that lie in a dead end and are counted twice; null = none. */
  readonly twice: number | null;
}

function farFinding(
  room: MeasuredRoom,
  limitsOf: (door: MeasuredDoor) => TravelLimits,
): readonly EgressFinding[] {
  const inside = room.farthest?.length ?? 0;
  const judged = room.doors.flatMap((door): Judged[] => {
    if (door.way.leads === 'room' || door.on === null) return [];
    const limits = limitsOf(door);
    const isDeadEnd = door.door.position === 'dead-end';
    const code = isDeadEnd ? 'egress.dead-end-long' : 'egress.travel-long';
    const of = (limit: Limit | null, more: number, twice: number | null = null): Judged[] => {
      const length = limit && judgedLength(door, limit.row.measured);
      return limit === null || length === null ? [] : [{ door, length: length + more, limit, code, twice }];
    };
    // What is measured from any point begins within the room.
    const { stub } = door.door;
    const [own] = of(isDeadEnd ? limits.deadEnd : limits.between, 0);
    // What comes to a corridor between exits may go by its limit.
    const [twice] = isDeadEnd && stub !== null ? of(limits.between, (CN_STUB.limit - 1) * stub, stub) : [];
    const found = [
      ...(own === undefined ? [] : [twice !== undefined && over(twice) < over(own) ? twice : own]),
      ...(isDeadEnd && limits.single !== null
        ? [
            {
              door,
              length: inside + (stub ?? door.on.walked),
              limit: limits.single,
              code,
              twice: null,
            } as const,
          ]
        : []),
      ...of(limits.total, inside),
    ];
    return found.length === 0 ? [] : [found.reduce((a, b) => (over(b) > over(a) ? b : a))];
  });
  if (judged.length === 0) return [];
  const best = judged.reduce((a, b) => (over(b) < over(a) ? b : a));
  return over(best) > 0 ? [farFindingOf(room, best)] : [];
}

/** Metres over the limit; 0 where they don't count. */
const over = ({ length, limit }: Judged): number =>
  exceeds(length, limit.limit) ? length - limit.limit : Math.min(0, length - limit.limit);

function farFindingOf({ room: { space }, farthest }: MeasuredRoom, judged: Judged): EgressFinding {
  const { door, length, limit, code, twice } = judged;
  const row: EgressRow = limit.row;
  const [a, b] = door.way.opening.line;
  const place = { storey: space.storey, x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2 };
  return {
    id: `${code}:${space.id}`,
    code,
    severity: severityBy(row, limit.assumed),
    cite: row.cite,
    place: at(place, space.id),
    params: {
      length: metres(length),
      walked: metres(door.on?.walked ?? length),
      inRoom: farthest === null ? null : metres(farthest.length),
      stub: door.door.stub === null ? null : metres(door.door.stub),
      twice: twice === null ? null : metres(twice),
      door: door.way.opening.id,
      exit: door.on?.exit.exit.id ?? null,
      ...limitParams(limit),
    },
  };
}
