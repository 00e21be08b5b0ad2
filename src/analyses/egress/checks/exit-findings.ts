import { fireCompartments } from '../../../model/derive/fire-compartments';
import { floorArea } from '../../../model/query/floor-area';
import { spaceAt } from '../../../model/query/space-at';
import type { CompartmentId, SpaceId } from '../../../model/schema/ids';
import { CN_ONE_EXIT } from '../../../standards/egress/one-exit';
import { exitRows } from '../../../standards/egress/exit-counts';
import { placeInSpace } from '../../placing/place-in-space';
import { doorFacts } from '../../way-out/door-facts';
import { isExitOf } from '../exits/compartment-exits';
import { servesStorey, type PlacedExit } from '../exits/placed-exit';
import type { MeasuredRoom } from '../measured-room';
import type { EgressFinding } from '../result';
import { isStayedIn } from '../rooms/is-stayed-in';
import type { CheckedStorey } from './checked-storey';
import { severityBy } from './found';
import { secondDoorFindings } from './second-door';
import { stairFindings } from './stair-findings';

/** Storeys, compartments and rooms with too few ways out, and stairs that are none. O(exits² + doors of the storey). */
export function exitFindings(checked: CheckedStorey): readonly EgressFinding[] {
  return [
    ...withoutExit(checked),
    ...tooFewExits(checked),
    ...secondDoorFindings(checked),
    ...stairFindings(checked),
  ];
}

const largest = (rooms: readonly MeasuredRoom[]): MeasuredRoom =>
  rooms.reduce((a, b) => (floorArea(b.room.space.outline) > floorArea(a.room.space.outline) ? b : a));

/** A storey none of whose rooms has a way out is told once. */
function withoutExit({ rooms, profile }: CheckedStorey): readonly EgressFinding[] {
  const used = rooms.filter(isStayedIn);
  const lost = used.filter(({ doors, room, farthest }) =>
    // Floor of ways may go over into the open without a door.
    room.isWay
      ? farthest === null && !doors.some(({ on }) => on !== null)
      : !doors.some(({ on }) => on !== null),
  );
  const told = lost.length > 0 && lost.length === used.length ? [largest(lost)] : lost;
  const { cite } = exitRows(profile).count;
  return told.map(({ room: { space }, doors, egress }) => ({
    id: `egress.no-exit:${told.length < lost.length ? space.storey : space.id}`,
    code: 'egress.no-exit' as const,
    severity: 'critical' as const,
    cite,
    place: placeInSpace(space),
    params: {
      rooms: told.length < lost.length ? lost.length : 1,
      persons:
        told.length < lost.length ? lost.reduce((sum, each) => sum + each.egress.persons, 0) : egress.persons,
      doors: doors.length,
      shut: doors.filter(({ door }) => door.shut).length,
    },
  }));
}

/** Each fire compartment of the storey by itself; what lies in none together. */
function tooFewExits(checked: CheckedStorey): readonly EgressFinding[] {
  const { plan, storey, rooms, exits, profile, facts } = checked;
  const { count, apart } = exitRows(profile);
  const of = fireCompartments(plan.document, storey);
  const byCompartment = new Map<CompartmentId | null, MeasuredRoom[]>();
  for (const room of rooms) {
    // Who comes straight into the open needs no exit of the storey.
    if (
      !isStayedIn(room) ||
      room.doors.some(({ way }) => way.exit?.kind === 'final' && servesStorey(way.exit))
    )
      continue;
    const compartment = of.get(room.room.space.id) ?? null;
    byCompartment.set(compartment, [...(byCompartment.get(compartment) ?? []), room]);
  }
  const serving = exits.exits.filter(servesStorey);
  return [...byCompartment].flatMap(([compartment, inside]): EgressFinding[] => {
    const own = serving.filter(
      (exit) => compartment === null || (isExitOf(exit, compartment) && touches(plan, exit, of, compartment)),
    );
    // No exit at all is told of the rooms.
    if (own.length === 0 || !inside.some(({ doors }) => doors.some(({ on }) => on !== null))) return [];
    const persons = inside.reduce((sum, { egress }) => sum + egress.persons, 0);
    const area = inside.reduce((sum, { room }) => sum + floorArea(room.space.outline), 0);
    const isSmall =
      profile === 'cn' &&
      (facts.storeysAbove === 1 || own.some(({ kind }) => kind === 'final' || kind === 'ground')) &&
      area <= CN_ONE_EXIT.area.limit &&
      persons <= CN_ONE_EXIT.persons.limit;
    if (isSmall) return [];
    const params = { exits: own.length, least: count.limit, persons, compartment };
    const place = placeInSpace(largest(inside).room.space);
    const key = compartment ?? storey;
    if (own.length < count.limit) {
      return [
        {
          id: `egress.exits-few:${key}`,
          code: 'egress.exits-few',
          severity: severityBy(count),
          cite: count.cite,
          place,
          params,
        },
      ];
    }
    const widest = Math.max(...own.flatMap((a, i) => own.slice(i + 1).map((b) => gap(a, b))));
    if (apart === null || widest >= apart.limit) return [];
    return [
      {
        id: `egress.exits-together:${key}`,
        code: 'egress.exits-together',
        severity: severityBy(apart),
        cite: apart.cite,
        place,
        params: { ...params, gap: Math.round(widest * 100) / 100, limit: apart.limit },
      },
    ];
  });
}

/** Between the nearest edges of two exits, metres. */
function gap(a: PlacedExit, b: PlacedExit): number {
  const middles = Math.min(
    ...a.at.flatMap((p) => b.at.map((q) => Math.hypot(q.planX - p.planX, q.planY - p.planY))),
  );
  return Math.max(0, middles - (a.clearWidth ?? 0) / 2 - (b.clearWidth ?? 0) / 2);
}

function touches(
  plan: CheckedStorey['plan'],
  { exit, place }: PlacedExit,
  of: ReadonlyMap<SpaceId, CompartmentId>,
  compartment: CompartmentId,
): boolean {
  if (exit.kind === 'opening') {
    return doorFacts(plan, exit.id).spaces.some((side) => side !== null && of.get(side) === compartment);
  }
  const space = spaceAt(plan.document, place.storey, place.x, place.y);
  return space !== null && of.get(space.id) === compartment;
}
