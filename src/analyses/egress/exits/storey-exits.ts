import { present } from '../../../base/assert';
import type { Located } from '../../../geometry/nav/locate';
import { fireCompartments } from '../../../model/derive/fire-compartments';
import { clearWidth } from '../../../model/query/opening-width';
import { openingMiddle } from '../../../model/query/opening-middle';
import { lookUp } from '../../../model/schema/dictionary';
import type { CompartmentId, OpeningId, SpaceId, StoreyId } from '../../../model/schema/ids';
import { doorIndices } from '../../walking/door-indices';
import { floorAt } from '../../walking/find-path';
import type { WalkingPlan } from '../../walking/walking-plan';
import { doorFacts, type DoorFacts } from '../../way-out/door-facts';
import { floorParts } from '../../way-out/floor-parts';
import { doorsOffStorey, isBesideStair } from '../../way-out/stair-doors';
import type { StoreyExit } from '../result';
import { groundExits } from './ground-exits';
import { openFlights } from './open-flights';
import { partBeside } from './part-beside';
import { MOST_GAP, type PlacedExit } from './placed-exit';
import { partsLeadingOut } from './parts-leading-out';

/** The exits of one storey. */
export interface StoreyExits {
  readonly storey: StoreyId;
  /** Doors first, in the order of the plan; none on open ground. */
  readonly exits: readonly PlacedExit[];
  /** Doors of stairs from which one comes nowhere even with every door open: the stair has no end, or only leads back. */
  readonly nowhere: readonly OpeningId[];
}

const known = new WeakMap<WalkingPlan, { readonly key: string; readonly found: readonly StoreyExits[] }>();

/**
 * The exits of every storey (安全出口), in the order of the nav: doors that lead out, doors and passages of stairs that lead
 * into the open without coming back, fire doors between compartments that each have an exit of their own, open ground and
 * exit areas, stairs in the open. Flights within a hall are no exit where the storey has another. `shut` as
 * `shutOpenings` tells it. Kept for the last question of a plan. O(storeys · (parts + doors) + edges of ground).
 */
export function storeyExits(plan: WalkingPlan, shut: readonly OpeningId[]): readonly StoreyExits[] {
  const key = shut.join(' ');
  const before = known.get(plan);
  if (before?.key === key) return before.found;
  const closed = new Set<OpeningId>(shut);
  const found = plan.derived.storeys.map((_, storey) => exitsOf(plan, storey, shut, closed));
  known.set(plan, { key, found });
  return found;
}

function exitsOf(
  plan: WalkingPlan,
  number: number,
  shut: readonly OpeningId[],
  closed: ReadonlySet<OpeningId>,
): StoreyExits {
  const storey = plan.derived.storeys[number]!;
  if (plan.derived.parts[number]!.plan.storey.kind === 'ground') return { storey, exits: [], nowhere: [] };
  const leading = partsLeadingOut(plan, storey, shut);
  const onFloor = placer(plan, number);
  const stairs = stairSides(plan, number);
  const doors = doorsOffStorey(plan, number).flatMap((facts): PlacedExit[] => {
    const at = onFloor(facts);
    if (at === null) return [];
    const { opening } = facts;
    const stair = stairs.get(opening.id);
    const kind = facts.leadsOut ? 'final' : opening.kind === 'door' ? 'stair' : 'open-stair';
    return [
      {
        ...doorExit(facts, kind, closed),
        leadsOn: facts.leadsOut || (stair !== undefined && leading.has(stair)),
        fromStair: facts.leadsOut && isBesideStair(plan, facts) && isBehindStairDoor(plan, facts, stairs),
        at: [at],
      },
    ];
  });
  const ground = groundExits(plan, number);
  const flights = openFlights(plan, number, new Set(stairs.values()), leading);
  const own = [...doors, ...ground, ...flights.outside];
  const across = betweenCompartments(plan, number, own, closed, onFloor);
  const usual = [...own, ...across];
  const hasOne = usual.some((exit) => !exit.fromStair);
  return {
    storey,
    exits: hasOne ? usual : [...usual, ...flights.within],
    nowhere: own.some(({ kind }) => kind === 'final' || kind === 'ground')
      ? []
      : leadingNowhere(plan, storey, stairs),
  };
}

const doorExit = (
  { opening }: DoorFacts,
  kind: StoreyExit['kind'],
  closed: ReadonlySet<OpeningId>,
): Pick<StoreyExit, 'exit' | 'kind' | 'place' | 'clearWidth' | 'shut'> => {
  const [x, y] = openingMiddle(opening);
  return {
    exit: { kind: 'opening', id: opening.id },
    kind,
    place: { storey: opening.storey, x, y },
    clearWidth: clearWidth(opening),
    shut: closed.has(opening.id),
  };
};

/** The floor in the middle of a doorway; null where there is none. */
function placer(plan: WalkingPlan, number: number): (facts: DoorFacts) => Located | null {
  const storey = plan.derived.storeys[number]!;
  return ({ opening }) => {
    const [x, y] = openingMiddle(opening);
    const at = floorAt(plan, { storey, x, y });
    return at === null || at.gap > MOST_GAP ? null : at;
  };
}

/** Per door of a stair on a storey: the part of the floor that is the stair. */
function stairSides(plan: WalkingPlan, number: number): ReadonlyMap<OpeningId, number> {
  const found = new Map<OpeningId, number>();
  for (const { opening, spaces, leadsOut } of doorsOffStorey(plan, number)) {
    const stair = spaces.find((side) => side !== null && lookUp(plan.document.spaces, side)?.use === 'stair');
    const part = leadsOut || stair == null ? null : partBeside(plan, opening, stair);
    if (part !== null) found.set(opening.id, part);
  }
  return found;
}

/** Is the stair that a door leads out of shut off from its storey by doors of its own? */
function isBehindStairDoor(
  plan: WalkingPlan,
  { opening }: DoorFacts,
  stairs: ReadonlyMap<OpeningId, number>,
): boolean {
  const { nav } = plan;
  const { partOf } = floorParts(plan);
  const own = new Set(stairs.values());
  const door = present(doorIndices(plan).get(opening.id), 'door of the floor');
  const edges = nav.doorHalfEdges.subarray(nav.doorStart[door], nav.doorStart[door + 1]);
  return edges.some((h) => own.has(partOf[Math.floor(h / 3)]!));
}

function leadingNowhere(
  plan: WalkingPlan,
  storey: StoreyId,
  stairs: ReadonlyMap<OpeningId, number>,
): readonly OpeningId[] {
  const leading = partsLeadingOut(plan, storey, []);
  return [...stairs].flatMap(([id, part]) => (leading.has(part) ? [] : [id]));
}

/** Fire doors from one compartment of the storey into another, where each has an exit of its own. */
function betweenCompartments(
  plan: WalkingPlan,
  number: number,
  own: readonly PlacedExit[],
  closed: ReadonlySet<OpeningId>,
  onFloor: (facts: DoorFacts) => Located | null,
): readonly PlacedExit[] {
  const storey = plan.derived.storeys[number]!;
  const of = fireCompartments(plan.document, storey);
  const compartmentOf = (side: SpaceId | null): CompartmentId | null =>
    side === null ? null : (of.get(side) ?? null);
  const withExit = new Set(
    own.flatMap(({ exit, leadsOn, fromStair }) =>
      exit.kind === 'opening' && leadsOn && !fromStair
        ? doorFacts(plan, exit.id).spaces.flatMap((side) => compartmentOf(side) ?? [])
        : [],
    ),
  );
  const exits = new Set<string>(own.map(({ exit }) => exit.id));
  const { sides, rooms } = floorParts(plan);
  return plan.derived.parts[number]!.throats.flatMap(({ opening }): PlacedExit[] => {
    if (opening.kind !== 'door' || opening.fireRating === null || exits.has(opening.id)) return [];
    const facts = doorFacts(plan, opening.id);
    const [a, b] = facts.spaces.map(compartmentOf);
    if (a == null || b == null || a === b || !withExit.has(a) || !withExit.has(b)) return [];
    const door = present(doorIndices(plan).get(opening.id), 'door of the floor');
    // A door of a room is no way for those who aren't in it.
    if (sides[door]!.flat().some((part) => rooms[part] !== null)) return [];
    const at = onFloor(facts);
    if (at === null) return [];
    return [{ ...doorExit(facts, 'compartment', closed), leadsOn: true, fromStair: false, at: [at] }];
  });
}
