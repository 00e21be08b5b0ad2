import { locate, type Located } from '../../../geometry/nav/locate';
import { spaceAt } from '../../../model/query/space-at';
import { lookUp } from '../../../model/schema/dictionary';
import type { FlightId } from '../../../model/schema/ids';
import type { SpaceUse } from '../../../model/schema/space-use';
import { floorParts } from '../../way-out/floor-parts';
import type { WalkingPlan } from '../../walking/walking-plan';
import type { PartSet } from './parts-leading-out';
import { MOST_GAP, type PlacedExit } from './placed-exit';

/** Where cars drive up, and where steps move: nobody is led there. */
const NO_WAY: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['garage', 'ramp', 'escalator']);

/** An end of a stair that begins on a storey with no doorway of a stair before it. */
export interface OpenFlight {
  readonly stair: number;
  /** The part of the floor (`floorParts`) that it begins on. */
  readonly part: number;
  readonly exit: PlacedExit;
  /** The stair comes down on open ground; others stand in halls, corridors, rooms. */
  readonly isOutside: boolean;
}

/**
 * The stairs of a storey (by index) that stand open to it, both of whose ends are joined, in the order of the plan. `enclosed` are
 * parts of the floor behind doors of stairs. O(flights).
 */
export function openFlights(plan: WalkingPlan, storey: number, enclosed: ReadonlySet<number>): OpenFlight[] {
  const { nav, derived } = plan;
  const { partOf } = floorParts(plan);
  const stairOf = new Map(
    derived.stairs.flatMap((flights, stair) => flights.map((id) => [id, stair] as const)),
  );
  const unjoined = new Set(nav.unjoined.map(({ flight }) => flight));
  const outdoors = new Set<number>();
  const ends: { readonly stair: number; readonly id: FlightId; readonly at: Located }[] = [];
  derived.flights.forEach((id, flight) => {
    const stair = id === null ? undefined : stairOf.get(id);
    if (id === null || stair === undefined || unjoined.has(flight)) return;
    const { low, high } = derived.input.flights[flight]!;
    for (const { ax, ay, bx, by, joins } of [low, high]) {
      if (joins.kind !== 'storey') continue;
      if (derived.parts[joins.storey]!.plan.storey.kind === 'ground') outdoors.add(stair);
      if (joins.storey !== storey) continue;
      const at = locate(nav, storey, (ax + bx) / 2, (ay + by) / 2);
      if (at === null || at.gap > MOST_GAP || enclosed.has(partOf[at.triangle]!)) continue;
      if (isForWalkers(plan, id, at)) ends.push({ stair, id, at });
    }
  });
  return ends.map(({ stair, id, at }) => {
    const isOutside = outdoors.has(stair);
    return { stair, part: partOf[at.triangle]!, exit: exitAt(plan, id, at, isOutside), isOutside };
  });
}

/** One exit each stair, where one comes into the open from it (`leading`). O(flights). */
export function flightExits(
  flights: readonly OpenFlight[],
  leading: PartSet,
): { readonly outside: readonly PlacedExit[]; readonly within: readonly PlacedExit[] } {
  const leadingOn = flights.filter(({ part }) => leading.has(part));
  const firsts = leadingOn.filter(
    ({ stair }, i) => leadingOn.findIndex((other) => other.stair === stair) === i,
  );
  const of = (isOutside: boolean): PlacedExit[] =>
    firsts.flatMap((each) => (each.isOutside === isOutside ? [each.exit] : []));
  return { outside: of(true), within: of(false) };
}

function isForWalkers(plan: WalkingPlan, id: FlightId, { storey, planX, planY }: Located): boolean {
  const flight = lookUp(plan.document.flights, id);
  const before = spaceAt(plan.document, plan.derived.storeys[storey]!, planX, planY);
  const [x, y] = flight?.outline.outer[0] ?? [planX, planY];
  const around = flight === null ? null : spaceAt(plan.document, flight.storey, x, y);
  return ![before, around].some((space) => space !== null && NO_WAY.has(space.use));
}

const exitAt = (plan: WalkingPlan, id: FlightId, at: Located, isOutside: boolean): PlacedExit => ({
  exit: { kind: 'flight', id },
  kind: isOutside ? 'ground' : 'open-stair',
  place: { storey: plan.derived.storeys[at.storey]!, x: at.planX, y: at.planY },
  clearWidth: null,
  shut: false,
  leadsOn: true,
  fromStair: false,
  at: [at],
});
