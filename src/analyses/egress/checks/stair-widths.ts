import { spaceAt } from '../../../model/query/space-at';
import { lookUp } from '../../../model/schema/dictionary';
import type { FlightId, OpeningId, SpaceId } from '../../../model/schema/ids';
import { doorFacts } from '../../way-out/door-facts';
import type { WalkingPlan } from '../../walking/walking-plan';
import { servesStorey, type PlacedExit } from '../exits/placed-exit';
import { flightSize } from './flight-size';

/**
 * How wide the stairs are together that some exits of a storey (by index) lead to, metres: each by the narrowest
 * flight that comes to the storey, and no wider than the doors to it; null where a stair has none. O(flights + exits).
 */
export function stairWidths(plan: WalkingPlan, storey: number, exits: readonly PlacedExit[]): number | null {
  const widths = flightsBySpace(plan, storey);
  const doors = new Map<SpaceId, number>();
  let open = 0;
  for (const { exit, clearWidth } of exits
    .filter(servesStorey)
    .filter(({ kind }) => kind === 'stair' || kind === 'open-stair')) {
    if (exit.kind === 'flight') {
      open += widthOfStair(plan, exit.id);
      continue;
    }
    const stair = exit.kind === 'opening' ? stairBehind(plan, exit.id) : null;
    if (stair !== null) doors.set(stair, (doors.get(stair) ?? 0) + (clearWidth ?? Infinity));
  }
  const each = [...doors].map(([stair, door]) => {
    const flight = widths.get(stair);
    return flight === undefined ? null : Math.min(door, flight);
  });
  return each.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), open);
}

const stairBehind = (plan: WalkingPlan, id: OpeningId): SpaceId | null =>
  doorFacts(plan, id).spaces.find(
    (side) => side !== null && lookUp(plan.document.spaces, side)?.use === 'stair',
  ) ?? null;

/** Per stair space of a storey: the narrowest flight that comes to the storey within it. */
function flightsBySpace(plan: WalkingPlan, storey: number): ReadonlyMap<SpaceId, number> {
  const { derived, document } = plan;
  const found = new Map<SpaceId, number>();
  derived.flights.forEach((id, number) => {
    const { low, high } = derived.input.flights[number]!;
    for (const { ax, ay, bx, by, joins } of id === null ? [] : [low, high]) {
      if (joins.kind !== 'storey' || joins.storey !== storey || id === null) continue;
      const space = spaceAt(document, derived.storeys[storey]!, (ax + bx) / 2, (ay + by) / 2);
      if (space === null) continue;
      found.set(space.id, Math.min(found.get(space.id) ?? Infinity, widthOfStair(plan, id)));
    }
  });
  return found;
}

function widthOfStair({ derived, document }: WalkingPlan, id: FlightId): number {
  const own = derived.flights.findIndex((flight) => flight === id);
  const flight = own < 0 ? null : lookUp(document.flights, derived.flights[own]!);
  return flight === null ? Infinity : flightSize(flight, derived.input.flights[own]!).width;
}
