import { finished } from '../../../base/steps';
import { placeLengths } from '../../../geometry/nav/place-lengths';
import type { Located } from '../../../geometry/nav/locate';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import type { Place } from '../../walking/find-path';
import type { CheckedStorey } from '../checks/checked-storey';
import { besideDoor } from '../travel/beside-door';
import { inRoomsOn } from '../travel/in-room';
import { safeExits } from './safe-exits';

/** Where a wheelchair or a bed is safe on its storey, come to by a door or over open ground. */
export interface SafePlace {
  readonly place: Place;
  readonly door: OpeningId | null;
}

/** The way from a room to the nearest of them. */
export interface WayToSafety {
  readonly metres: number;
  readonly to: SafePlace;
}

type Checked = Pick<CheckedStorey, 'plan' | 'level' | 'number' | 'exits' | 'rooms'>;

/**
 * How far some rooms of a storey are from where beds can be brought without a stair: from the farthest place in them to the next
 * compartment, a refuge room or the open. What leads there nowhere is left out. Cost: one search of the storey, and one of its rooms where
 * somebody on foot has no way from some of them.
 */
export function waysToSafety(
  checked: Checked,
  rooms: ReadonlySet<SpaceId>,
): ReadonlyMap<SpaceId, WayToSafety> {
  const ends = safePlaces(checked);
  const depth = roomDepths(checked, rooms);
  const starts = checked.rooms.flatMap(({ room, doors }) =>
    rooms.has(room.space.id)
      ? doors.flatMap(({ way }) => {
          const isOpen = !checked.level.closed.has(way.opening.id);
          const at = isOpen ? besideDoor(checked.plan, way.door, way.opening, way.beyond) : null;
          return at === null ? [] : [{ space: room.space.id, within: depth(room.space.id), at }];
        })
      : [],
  );
  const { lengths, sources } = placeLengths(
    checked.level.ways,
    ends.map(({ at }) => at),
    starts.map(({ at }) => at),
  );
  const found = new Map<SpaceId, WayToSafety>();
  starts.forEach(({ space, within }, i) => {
    const end = ends[sources[i]!];
    if (end === undefined) return;
    const metres = within + lengths[i]!;
    if (metres < (found.get(space)?.metres ?? Infinity)) found.set(space, { metres, to: end.safe });
  });
  return found;
}

/** How far the farthest place of each of some rooms is from its doors, metres; from all of them where nobody on foot has a way by any. */
function roomDepths(
  { level, number, rooms: measured }: Checked,
  asked: ReadonlySet<SpaceId>,
): (room: SpaceId) => number {
  const known = new Map(
    measured.flatMap(({ room, farthest }) => (farthest === null ? [] : [[room.space.id, farthest.length]])),
  );
  if (measured.every(({ room: { space } }) => known.has(space.id) || !asked.has(space.id)))
    return (room) => known.get(room) ?? 0;
  const toDoors = finished(inRoomsOn(level, [[number]], () => true));
  return (room) => known.get(room) ?? toDoors.get(room)?.length ?? 0;
}

function safePlaces({
  plan,
  level,
  number,
  exits,
}: Checked): readonly { readonly at: Located; readonly safe: SafePlace }[] {
  const safe = safeExits({ plan, number, exits: exits.exits, closed: level.closed });
  return safe.flatMap(({ exit, place, at }) =>
    at.map((one) => ({ at: one, safe: { place, door: exit.kind === 'opening' ? exit.id : null } })),
  );
}
