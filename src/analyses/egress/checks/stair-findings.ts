import { openingMiddle } from '../../../model/query/opening-middle';
import { lookUp } from '../../../model/schema/dictionary';
import type { FlightId } from '../../../model/schema/ids';
import { exitRows } from '../../../standards/egress/exit-counts';
import { doorFacts } from '../../way-out/door-facts';
import type { EgressFinding } from '../result';
import type { CheckedStorey } from './checked-storey';
import { at, severityBy } from './found';

type End = 'low' | 'high';

/** Stairs that lead nowhere: flights with an end that meets no floor, and doors of stairs from which one only comes back. O(flights). */
export function stairFindings({
  plan,
  number,
  storey,
  exits,
  profile,
}: CheckedStorey): readonly EgressFinding[] {
  const { count } = exitRows(profile);
  const found = (id: string, place: EgressFinding['place'], end: End | null): EgressFinding => ({
    id: `egress.stair-leads-nowhere:${id}`,
    code: 'egress.stair-leads-nowhere',
    severity: severityBy(count),
    cite: count.cite,
    place,
    params: { end, what: id },
  });
  const flights = [...openEnds(plan)].flatMap(([id, end]) => {
    const flight = lookUp(plan.document.flights, id);
    if (flight === null || flight.storey !== storey || flight.form !== 'stair') return [];
    const { outer } = flight.outline;
    const x = outer.reduce((sum, point) => sum + point[0], 0) / outer.length;
    const y = outer.reduce((sum, point) => sum + point[1], 0) / outer.length;
    return [found(id, at({ storey, x, y }, null), end)];
  });
  const doors = exits.nowhere.map((id) => {
    const { opening, spaces } = doorFacts(plan, id);
    const [x, y] = openingMiddle(opening);
    const stair = spaces.find((side) => side !== null && lookUp(plan.document.spaces, side)?.use === 'stair');
    return found(id, at({ storey: plan.derived.storeys[number]!, x, y }, stair ?? null), null);
  });
  return [...flights, ...doors];
}

/** Flights with an end that leads to no floor, as the plan is drawn or as it can be walked on. */
function openEnds({ nav, derived }: CheckedStorey['plan']): ReadonlyMap<FlightId, End> {
  const found = new Map<FlightId, End>();
  for (const { flight, end } of nav.unjoined) {
    const id = derived.flights[flight] ?? null;
    if (id !== null) found.set(id, end);
  }
  return found;
}
