import { floorArea } from '../../../model/query/floor-area';
import { openingMiddle } from '../../../model/query/opening-middle';
import { BED_USES } from '../../../model/schema/bed-uses';
import { clearWidth } from '../../../model/query/opening-width';
import { exitRows, oneDoorRow } from '../../../standards/egress/exit-counts';
import { placeInSpace } from '../../placing/place-in-space';
import type { MeasuredDoor, MeasuredRoom } from '../measured-room';
import type { EgressFinding } from '../result';
import { isForPatients, isStayedIn } from '../rooms/is-stayed-in';
import type { CheckedStorey } from './checked-storey';
import { metres, severityBy } from './found';

/** A door faces the end of its corridor where the way from it runs off within this of straight ahead (cosine). */
const AHEAD = Math.cos(Math.PI / 6);
/** A way that is longer than the straight line by more than this turns, metres. */
const TURNS = 1;

/** Rooms with one door that need two, or two that count as one. Shut doors count: that they are shut is told of them. O(doors²). */
export function secondDoorFindings({ rooms, profile }: CheckedStorey): readonly EgressFinding[] {
  return rooms.flatMap((room): EgressFinding[] => {
    const { space, isWay } = room.room;
    if (isWay || !isStayedIn(room) || room.doors.length === 0) return [];
    const sleeping = BED_USES.includes(space.use);
    const area = floorArea(space.outline);
    const atEnd = room.doors.length === 1 && facesCorridorEnd(room.doors[0]!) && isForPatients(space.use);
    const row = oneDoorRow(profile, { atCorridorEnd: atEnd, sleeping });
    if (row === null) return [];
    if (row.unit === 'm²' && area <= row.limit) return [];
    const { apart } = exitRows(profile);
    const widest = apart === null ? Infinity : widestGap(room.doors);
    if (room.doors.length > 1 && (apart === null || widest >= apart.limit)) return [];
    const isOne = room.doors.length === 1;
    const code = isOne ? 'egress.second-door-missing' : 'egress.exits-together';
    const broken = isOne || apart === null ? row : apart;
    return [
      {
        id: `${code}:${space.id}`,
        code,
        severity: severityBy(broken),
        cite: broken.cite,
        place: placeInSpace(space),
        params: {
          area: metres(area),
          limit: broken.limit,
          doors: room.doors.length,
          gap: isOne ? null : metres(widest),
          atCorridorEnd: atEnd,
        },
      },
    ];
  });
}

function widestGap(doors: MeasuredRoom['doors']): number {
  const gaps = doors.flatMap((a, i) =>
    doors.slice(i + 1).map((b) => {
      const [[ax, ay], [bx, by]] = [openingMiddle(a.way.opening), openingMiddle(b.way.opening)];
      const widths = clearWidth(a.way.opening) + clearWidth(b.way.opening);
      return Math.max(0, Math.hypot(bx - ax, by - ay) - widths / 2);
    }),
  );
  return Math.max(0, ...gaps);
}

/** A room at the end of a corridor: its door lies on a dead end, across the way that leads off it. */
function facesCorridorEnd({ way: { opening }, on, door }: MeasuredDoor): boolean {
  if (door.position !== 'dead-end' || on === null || door.walked === null || door.straight === null)
    return false;
  if (door.walked - door.straight > TURNS || door.straight === 0) return false;
  const [[ax, ay], [bx, by]] = opening.line;
  const [mx, my] = openingMiddle(opening);
  const across = (bx - ax) * (on.end.planY - my) - (by - ay) * (on.end.planX - mx);
  return Math.abs(across) / (Math.hypot(bx - ax, by - ay) * door.straight) >= AHEAD;
}
