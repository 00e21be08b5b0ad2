import { openingMiddle } from '../../../model/query/opening-middle';
import type { SpaceId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import { swingRows } from '../../../standards/egress/capacity';
import type { EgressRow } from '../../../standards/egress/egress-row';
import { doorFacts } from '../../way-out/door-facts';
import { isStairDoor } from '../../way-out/stair-doors';
import { lookUp } from '../../../model/schema/dictionary';
import { servesStorey } from '../exits/placed-exit';
import type { EgressFinding } from '../result';
import type { CheckedStorey } from './checked-storey';
import { at, severityBy } from './found';

type Checked = Pick<CheckedStorey, 'plan' | 'profile' | 'exits' | 'rooms' | 'egress'>;

/**
 * Doors that open against those who come out through them, where these are many: of rooms, and of the storey's exits, among which
 * its people part evenly. Doors that open both ways, and those of which nobody says how they open, are left aside.
 * O(doors + rooms).
 */
export function doorSwingFindings({ plan, profile, exits, rooms, egress }: Checked): EgressFinding[] {
  const rows = swingRows(profile);
  const found = new Map<string, EgressFinding>();
  const judge = (opening: Opening, from: SpaceId | null, persons: number, doors: number): void => {
    const row = brokenBy(rows, persons, doors);
    if (row === null || from === null || !opensInto(opening, from) || found.has(opening.id)) return;
    const [x, y] = openingMiddle(opening);
    found.set(opening.id, {
      id: `egress.door-swing:${opening.id}`,
      code: 'egress.door-swing',
      severity: severityBy(row),
      cite: row.cite,
      place: at({ storey: opening.storey, x, y }, from),
      params: { persons, doors, limit: row.limit, perDoor: row.id === rows.door?.id },
    });
  };
  for (const { room, doors, egress: own } of rooms) {
    for (const { way } of doors) judge(way.opening, room.space.id, own.persons, doors.length);
  }
  const serving = exits.exits.filter((exit) => servesStorey(exit) && exit.kind !== 'compartment');
  for (const { exit } of serving) {
    if (exit.kind !== 'opening') continue;
    const facts = doorFacts(plan, exit.id);
    const from = facts.leadsOut
      ? facts.spaces.find((side) => side !== null)
      : facts.spaces.find((side) => side !== null && lookUp(plan.document.spaces, side)?.use !== 'stair');
    if (facts.leadsOut || isStairDoor(plan, facts))
      judge(facts.opening, from ?? null, egress.persons, serving.length);
  }
  return [...found.values()];
}

const opensInto = ({ kind, leaf, swing, opensInto: into }: Opening, from: SpaceId): boolean =>
  kind === 'door' &&
  into === from &&
  swing !== 'both' &&
  leaf !== 'sliding' &&
  leaf !== 'revolving' &&
  leaf !== 'shutter';

/** The rule that so many people break; null = a door may open either way. */
function brokenBy(
  { room, door }: { readonly room: EgressRow; readonly door: EgressRow | null },
  persons: number,
  doors: number,
): EgressRow | null {
  if (persons > room.limit) return room;
  return door !== null && persons / doors > door.limit ? door : null;
}
