import { clearWidth } from '../../../model/query/opening-width';
import { openingMiddle } from '../../../model/query/opening-middle';
import { lookUp } from '../../../model/schema/dictionary';
import type { SpaceId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import type { SpaceUse } from '../../../model/schema/space-use';
import type { ChosenRow } from '../../../standards/egress/strictest';
import { doorWidths } from '../../../standards/egress/widths';
import { doorFacts } from '../../way-out/door-facts';
import { floorParts } from '../../way-out/floor-parts';
import { doorIndices } from '../../walking/door-indices';
import type { MeasuredRoom } from '../measured-room';
import { isStayedIn } from '../rooms/is-stayed-in';
import { hasBeds } from '../rooms/has-beds';
import type { EgressFinding } from '../result';
import type { CheckedStorey } from './checked-storey';
import { at, exceeds, metres, severityBy } from './found';

type Checked = Pick<CheckedStorey, 'plan' | 'profile' | 'facts' | 'number' | 'storey' | 'exits' | 'rooms'>;

/** Nobody's way out leads into these. */
const NOT_WALKED: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['shaft', 'lift-shaft', 'void', 'roof']);

/**
 * Doors of a storey that are too narrow: of rooms in which patients lie in beds, where none of a room's doors lets a bed through; and
 * doors on ways out below what any must have: a room's widest, those in corridors, of stairs and to the open. A door to the
 * open that only one room uses is that room's door. O(doors + rooms).
 */
export function doorSizeFindings(checked: Checked): EgressFinding[] {
  const { any, bed, final } = doorWidths(checked.profile, checked.facts);
  const narrow = new Map<string, EgressFinding>();
  const judge = (opening: Opening, row: ChosenRow | null, space: SpaceId | null): void => {
    if (row === null || opening.kind === 'window' || !exceeds(row.row.limit, clearWidth(opening))) return;
    narrow.set(opening.id, findingOf('egress.door-narrow', opening, row, space, {}));
  };
  for (const room of checked.rooms) {
    const widest = widestDoor(room);
    if (widest !== null && isStayedIn(room)) judge(widest, any, room.room.space.id);
  }
  for (const opening of doorsOfWays(checked)) judge(opening, any, null);
  for (const { exit } of checked.exits.exits) {
    if (exit.kind !== 'opening') continue;
    const { opening, leadsOut } = doorFacts(checked.plan, exit.id);
    if (leadsOut && leadsFromWays(checked, opening)) judge(opening, final, null);
    else judge(opening, any, null);
  }
  const beds = bed === null ? [] : checked.rooms.flatMap((room) => bedDoor(room, bed));
  return [...beds, ...narrow.values()];
}

function bedDoor(room: MeasuredRoom, row: ChosenRow): EgressFinding[] {
  const { space } = room.room;
  const widest = hasBeds(space) ? widestDoor(room) : null;
  if (widest === null || !exceeds(row.row.limit, clearWidth(widest))) return [];
  return [findingOf('egress.bed-door-narrow', widest, row, space.id, { use: space.use, beds: space.beds })];
}

function widestDoor({ doors }: MeasuredRoom): Opening | null {
  const [first, ...others] = doors.map(({ way }) => way.opening);
  if (first === undefined) return null;
  return others.reduce((best, one) => (clearWidth(one) > clearWidth(best) ? one : best), first);
}

/** Doors with floor of ways on both sides: across corridors, to lobbies and stairs. */
function doorsOfWays({ plan, number }: Checked): Opening[] {
  const { sides, rooms } = floorParts(plan);
  const indices = doorIndices(plan);
  return plan.derived.parts[number]!.throats.flatMap(({ opening }) => {
    const door = indices.get(opening.id);
    const joined = door === undefined ? [] : sides[door]!.flat();
    if (opening.kind !== 'door' || joined.length === 0 || joined.some((part) => rooms[part] !== null))
      return [];
    const { spaces } = doorFacts(plan, opening.id);
    const uses = spaces.map((id) => (id === null ? null : (lookUp(plan.document.spaces, id)?.use ?? null)));
    return uses.some((use) => use !== null && NOT_WALKED.has(use)) ? [] : [opening];
  });
}

/** Is what lies before a door to the open floor that others come over as well? */
function leadsFromWays({ plan }: Checked, { id }: Opening): boolean {
  const { sides, rooms, partOf } = floorParts(plan);
  const door = doorIndices(plan).get(id);
  if (door === undefined) return false;
  const { nav } = plan;
  const own = Array.from(
    nav.doorHalfEdges.subarray(nav.doorStart[door], nav.doorStart[door + 1]),
    (h) => partOf[Math.floor(h / 3)]!,
  );
  return [...sides[door]!.flat(), ...own].every((part) => rooms[part] === null);
}

function findingOf(
  code: 'egress.bed-door-narrow' | 'egress.door-narrow',
  opening: Opening,
  { row, assumed }: ChosenRow,
  space: SpaceId | null,
  params: EgressFinding['params'],
): EgressFinding {
  const [x, y] = openingMiddle(opening);
  return {
    id: `${code}:${code === 'egress.bed-door-narrow' ? (space ?? opening.id) : opening.id}`,
    code,
    severity: severityBy(row, assumed),
    cite: row.cite,
    place: at({ storey: opening.storey, x, y }, space),
    params: {
      width: metres(clearWidth(opening)),
      needed: metres(row.limit),
      // Where only the leaf's width is told, the clear one is less.
      clear: opening.clearWidth !== null,
      door: opening.id,
      assumed: assumed.join(' '),
      ...params,
    },
  };
}
