import { locate, type Located } from '../../../geometry/nav/locate';
import { spaceAt } from '../../../model/query/space-at';
import { lookUp } from '../../../model/schema/dictionary';
import type { FlightId } from '../../../model/schema/ids';
import type { SpaceUse } from '../../../model/schema/space-use';
import { floorParts } from '../../way-out/floor-parts';
import type { WalkingPlan } from '../../walking/walking-plan';
import { MOST_GAP, type PlacedExit } from './placed-exit';

/** Where cars drive up, and where steps move: nobody is led there. */
const NO_WAY: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['garage', 'ramp', 'escalator']);

/** Flights that begin on a storey with no doorway of a stair before them. */
export interface OpenFlights {
  /** Of stairs that come down on open ground. */
  readonly outside: readonly PlacedExit[];
  /** Of others: in halls, corridors, rooms. */
  readonly within: readonly PlacedExit[];
}

/**
 * The stairs of a storey (by index) that stand open to it, one exit each, both of whose ends are joined. `enclosed` are parts
 * of the floor behind doors of stairs, `leading` those that one comes into the open from. O(flights).
 */
export function openFlights(
  plan: WalkingPlan,
  storey: number,
  enclosed: ReadonlySet<number>,
  leading: ReadonlySet<number>,
): OpenFlights {
  const { nav, derived } = plan;
  const { partOf } = floorParts(plan);
  const stairOf = new Map(
    derived.stairs.flatMap((flights, stair) => flights.map((id) => [id, stair] as const)),
  );
  const unjoined = new Set(nav.unjoined.map(({ flight }) => flight));
  const outdoors = new Set<number>();
  const ends = new Map<number, { readonly id: FlightId; readonly at: Located }>();
  derived.flights.forEach((id, flight) => {
    const stair = id === null ? undefined : stairOf.get(id);
    if (id === null || stair === undefined || unjoined.has(flight)) return;
    const { low, high } = derived.input.flights[flight]!;
    for (const { ax, ay, bx, by, joins } of [low, high]) {
      if (joins.kind !== 'storey') continue;
      if (derived.parts[joins.storey]!.plan.storey.kind === 'ground') outdoors.add(stair);
      if (joins.storey !== storey || ends.has(stair)) continue;
      const at = locate(nav, storey, (ax + bx) / 2, (ay + by) / 2);
      if (at === null || at.gap > MOST_GAP || enclosed.has(partOf[at.triangle]!)) continue;
      if (leading.has(partOf[at.triangle]!) && isForWalkers(plan, id, at)) ends.set(stair, { id, at });
    }
  });
  const of = (isOutside: boolean): PlacedExit[] =>
    [...ends].flatMap(([stair, { id, at }]) =>
      outdoors.has(stair) === isOutside ? [exitAt(plan, id, at, isOutside)] : [],
    );
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
