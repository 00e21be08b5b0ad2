import { fireCompartments } from '../../../model/derive/fire-compartments';
import { onStorey } from '../../../model/query/on-storey';
import type { CompartmentId, SpaceId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { MOVED, TRANSFER_TIME } from '../../../standards/egress/transfer-rows';
import { doorFacts } from '../../way-out/door-facts';
import type { CheckedStorey } from '../checks/checked-storey';
import { at, metres } from '../checks/found';
import type { EgressFinding } from '../result';
import { isWard } from '../rooms/is-stayed-in';
import { waysToSafety, type SafePlace, type WayToSafety } from './safe-places';
import { transferOf, type Transfer } from './trips';
import { wardPeople, type WardPeople } from './ward-people';

type Checked = Pick<CheckedStorey, 'plan' | 'question' | 'level' | 'number' | 'storey' | 'exits' | 'rooms'>;

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** A nursing unit at the hour at which it takes longest to bring its patients to safety. */
interface Worst {
  readonly hour: number;
  readonly people: WardPeople;
  readonly transfer: Transfer;
  readonly metres: number;
  readonly through: SafePlace;
}

/**
 * Nursing units (wards of one compartment) whose own staff and carers need longer than there is to bring those who can't go by themselves to
 * the next compartment, a refuge or the open (RSET > ASET): at the hour asked for, else at whichever hour it takes longest. Said of wards
 * of which populations tell who is there and how they can be moved, and from which there is such a place: where there is none, or none to move a
 * bed, other checks tell that. Intensive care, theatres and incubators stay where they are behind walls of their own. O(hours · populations · their
 * spaces) for each unit, and one search of a storey that has any.
 */
export function transferFindings(checked: Checked): EgressFinding[] {
  const { plan, storey } = checked;
  const wards = onStorey(plan.document, 'spaces', storey).filter(({ use }) => isWard(use));
  const populated = new Set<SpaceId>(
    Object.values(plan.document.populations).flatMap(({ role, spaces }) =>
      role === 'inpatient' ? spaces : [],
    ),
  );
  if (!wards.some(({ id }) => populated.has(id))) return [];
  const compartments = fireCompartments(plan.document, storey);
  const ways = waysToSafety(checked, new Set(wards.map(({ id }) => id)));
  const units = new Map<CompartmentId, Space[]>();
  for (const space of onStorey(plan.document, 'spaces', storey)) {
    const compartment = compartments.get(space.id);
    if (compartment !== undefined) units.set(compartment, [...(units.get(compartment) ?? []), space]);
  }
  return [...units].flatMap(([compartment, spaces]) => {
    if (!spaces.some(({ use }) => isWard(use))) return [];
    const within = new Set(spaces.map(({ id }) => id));
    const worst = worstOf(checked, within, new Set(wards.map(({ id }) => id)), ways);
    if (worst === null || worst.transfer.seconds <= TRANSFER_TIME.value) return [];
    return [findingOf(checked, compartment, within, worst)];
  });
}

function worstOf(
  { plan, question }: Checked,
  within: ReadonlySet<SpaceId>,
  wards: ReadonlySet<SpaceId>,
  ways: ReadonlyMap<SpaceId, WayToSafety>,
): Worst | null {
  const hours = question.hour === null ? HOURS : [Number(question.hour.slice(0, 2))];
  const peopleAt = wardPeople(plan.document, within);
  let worst: Worst | null = null;
  for (const hour of hours) {
    const people = peopleAt(hour);
    if (MOVED.every((moved) => people.moved[moved] === 0)) continue;
    const rooms = [...people.byRoom].flatMap(([space, heads]) => {
      const way = wards.has(space) ? ways.get(space) : undefined;
      return way === undefined ? [] : [{ heads, way }];
    });
    const heads = rooms.reduce((sum, room) => sum + room.heads, 0);
    if (heads === 0) continue;
    const far = rooms.reduce((sum, room) => sum + room.heads * room.way.metres, 0) / heads;
    const transfer = transferOf({ ...people, patients: people.moved, metres: far });
    if (transfer === null || transfer.seconds <= (worst?.transfer.seconds ?? 0)) continue;
    worst = { hour, people, transfer, metres: far, through: mostUsed(rooms) };
  }
  return worst;
}

/** The place that most of the patients are brought to. */
function mostUsed(rooms: readonly { readonly heads: number; readonly way: WayToSafety }[]): SafePlace {
  const counts = new Map<string, { readonly to: SafePlace; heads: number }>();
  for (const { heads, way } of rooms) {
    const key = way.to.door ?? `${way.to.place.x} ${way.to.place.y}`;
    const counted = counts.get(key) ?? { to: way.to, heads: 0 };
    counted.heads += heads;
    counts.set(key, counted);
  }
  return [...counts.values()].reduce((most, one) => (one.heads > most.heads ? one : most)).to;
}

function findingOf(
  { plan, storey, exits }: Checked,
  compartment: CompartmentId,
  within: ReadonlySet<SpaceId>,
  { hour, people, transfer, metres: far, through }: Worst,
): EgressFinding {
  const sides = through.door === null ? [] : doorFacts(plan, through.door).spaces;
  const space = sides.find((side) => side !== null && within.has(side)) ?? null;
  const own = exits.exits.filter(
    ({ exit, kind }) =>
      kind !== 'compartment' &&
      exit.kind === 'opening' &&
      doorFacts(plan, exit.id).spaces.some((side) => side !== null && within.has(side)),
  );
  const { moved, staff, carers, patients } = people;
  const whole = Math.round;
  return {
    id: `egress.rset-exceeds-aset:${compartment}`,
    code: 'egress.rset-exceeds-aset',
    severity: 'major',
    cite: TRANSFER_TIME.cite,
    place: at({ ...through.place, storey }, space),
    params: {
      at: `${String(hour).padStart(2, '0')}:00`,
      seconds: whole(transfer.seconds),
      limit: TRANSFER_TIME.value,
      patients,
      chairs: moved.wheelchair + moved.carried,
      beds: moved.bed,
      equipment: moved['bed-with-equipment'],
      staff,
      carers,
      metres: metres(far),
      ready: transfer.ready,
      trips: transfer.trips,
      prepare: whole(transfer.prepare),
      move: whole(transfer.move),
      back: whole(transfer.back),
      wait: whole(transfer.wait),
      exits: own.length,
      shut: own.filter(({ shut }) => shut).length,
    },
  };
}
