import { present } from '../../../base/assert';
import type { Located } from '../../../geometry/nav/locate';
import { clearWidth } from '../../../model/query/opening-width';
import { openingMiddle } from '../../../model/query/opening-middle';
import { lookUp } from '../../../model/schema/dictionary';
import type { OpeningId, StoreyId } from '../../../model/schema/ids';
import { doorIndices } from '../../walking/door-indices';
import { floorAt } from '../../walking/find-path';
import type { WalkingPlan } from '../../walking/walking-plan';
import { doorFacts, type DoorFacts } from '../../way-out/door-facts';
import { floorParts } from '../../way-out/floor-parts';
import { doorsOffStorey, isBesideStair } from '../../way-out/stair-doors';
import type { StoreyExit } from '../result';
import {
  compartmentDoor,
  compartmentExits,
  compartmentsWithExit,
  type CompartmentDoor,
} from './compartment-exits';
import { groundExits } from './ground-exits';
import { flightExits, openFlights, type OpenFlight } from './open-flights';
import { partBeside } from './part-beside';
import { MOST_GAP, type PlacedExit } from './placed-exit';
import { LeadingOut, type PartSet } from './parts-leading-out';
import { waysKey } from './ways-key';

/** The exits of one storey. */
export interface StoreyExits {
  readonly storey: StoreyId;
  /** Doors first, in the order of the plan; none on open ground. */
  readonly exits: readonly PlacedExit[];
  /** Doors of stairs from which one comes nowhere even with every door open: the stair has no end, or only leads back. */
  readonly nowhere: readonly OpeningId[];
}

/** What was found for the questions of a plan that were asked last, the latest first. */
interface Found {
  readonly key: string;
  readonly exits: readonly StoreyExits[];
}
const known = new WeakMap<object, readonly Found[]>();
/** What if one of some locked doors is open, and what if it isn't. */
const KEPT = 8;

/**
 * The exits of every storey (安全出口), in the order of the nav: doors that lead out, doors and passages of stairs that come
 * into the open themselves (`LeadingOut`), fire doors between compartments that each have an exit of their own (`compartmentExits`), open ground and
 * exit areas, stairs in the open. Flights within a hall are no exit where another is drawn. `shut` as
 * `shutOpenings` tells it. Kept by `waysKey` for the last questions; a storey whose exits are the same as in one of them has the
 * same object. O(storeys · (parts + doors)), and once a plan as `exitsAsDrawn`.
 */
export function storeyExits(plan: WalkingPlan, shut: readonly OpeningId[]): readonly StoreyExits[] {
  const key = shut.join(' ');
  const ways = waysKey(plan);
  const before = known.get(ways) ?? [];
  const found = before.find((each) => each.key === key) ?? { key, exits: exitsWith(plan, shut, before) };
  known.set(ways, [found, ...before.filter((each) => each !== found)].slice(0, KEPT));
  return found.exits;
}

function exitsWith(plan: WalkingPlan, shut: readonly OpeningId[], before: readonly Found[]): StoreyExits[] {
  const closed = new Set<OpeningId>(shut);
  const leading = new LeadingOut(plan, shut);
  return plan.derived.storeys.map((_, number) => {
    const made = exitsOf(plan, number, leading.past(number), closed);
    const same = before.find(({ exits }) => isSame(exits[number]!, made));
    return same?.exits[number] ?? made;
  });
}

/** Of one storey and plan: do they differ in nothing that a question changes? */
const isSame = (a: StoreyExits, b: StoreyExits): boolean =>
  a.exits.length === b.exits.length &&
  a.exits.every((exit, i) => {
    const other = b.exits[i]!;
    return (
      exit.exit.id === other.exit.id &&
      exit.kind === other.kind &&
      exit.place.x === other.place.x &&
      exit.place.y === other.place.y &&
      exit.shut === other.shut &&
      exit.onlyFor === other.onlyFor &&
      exit.leadsOn === other.leadsOn
    );
  });

/** What no question about a storey changes of its exits. */
interface DrawnExits {
  /** As they are when open; the part of the floor that is the stair which one goes into. */
  readonly doors: readonly { readonly exit: PlacedExit; readonly stair: number | null }[];
  readonly ground: readonly PlacedExit[];
  readonly flights: readonly OpenFlight[];
  readonly across: readonly CompartmentDoor[];
  readonly nowhere: readonly OpeningId[];
  /** With every door open it has an exit besides flights within halls. */
  readonly hasUsual: boolean;
}

/** With every door open. */
const unshut = new WeakMap<object, LeadingOut>();

function leadingUnshut(plan: WalkingPlan): LeadingOut {
  const key = waysKey(plan);
  const made = unshut.get(key) ?? new LeadingOut(plan, []);
  unshut.set(key, made);
  return made;
}

const drawn = new WeakMap<object, Map<number, DrawnExits>>();

/** Kept by `waysKey`. O(doors + flights + edges of ground). */
export function exitsAsDrawn(plan: WalkingPlan, number: number): DrawnExits {
  const key = waysKey(plan);
  const storeys = drawn.get(key) ?? new Map<number, DrawnExits>();
  drawn.set(key, storeys);
  const made = storeys.get(number) ?? madeAsDrawn(plan, number);
  storeys.set(number, made);
  return made;
}

function madeAsDrawn(plan: WalkingPlan, number: number): DrawnExits {
  if (plan.derived.parts[number]!.plan.storey.kind === 'ground')
    return { doors: [], ground: [], flights: [], across: [], nowhere: [], hasUsual: false };
  const onFloor = placer(plan, number);
  const stairs = stairSides(plan, number);
  const doors = doorsOffStorey(plan, number).flatMap((facts) => {
    const at = onFloor(facts);
    if (at === null) return [];
    const { opening, leadsOut } = facts;
    const kind = leadsOut ? 'final' : opening.kind === 'door' ? 'stair' : 'open-stair';
    const exit: PlacedExit = {
      ...doorExit(facts, kind),
      leadsOn: leadsOut,
      fromStair: leadsOut && isBesideStair(plan, facts) && isBehindStairDoor(plan, facts, stairs),
      at: [at],
    };
    return [{ exit, stair: stairs.get(opening.id) ?? null }];
  });
  const ground = groundExits(plan, number);
  const flights = openFlights(plan, number, new Set(stairs.values()));
  const own = [...doors.map(({ exit }) => exit), ...ground];
  const isOut = own.some(({ kind }) => kind === 'final' || kind === 'ground');
  const leading = leadingUnshut(plan).past(number);
  const asDrawn = doors.map(({ exit, stair }): PlacedExit => ({
    ...exit,
    leadsOn: exit.leadsOn || (stair !== null && leading.has(stair)),
  }));
  return {
    doors,
    ground,
    flights,
    across: compartmentDoors(plan, number, [...asDrawn, ...ground], onFloor),
    nowhere: isOut ? [] : [...stairs].flatMap(([id, part]) => (leading.has(part) ? [] : [id])),
    // Whatever is shut: who loses the stairs gets none instead by it.
    hasUsual: own.some((exit) => !exit.fromStair) || flightExits(flights, leading).outside.length > 0,
  };
}

function exitsOf(
  plan: WalkingPlan,
  number: number,
  leading: PartSet,
  closed: ReadonlySet<OpeningId>,
): StoreyExits {
  const storey = plan.derived.storeys[number]!;
  const { doors, ground, flights, across, nowhere, hasUsual } = exitsAsDrawn(plan, number);
  const asked = doors.map(({ exit, stair }): PlacedExit => ({
    ...exit,
    shut: exit.exit.kind === 'opening' && closed.has(exit.exit.id),
    leadsOn: exit.leadsOn || (stair !== null && leading.has(stair)),
  }));
  const { outside, within } = flightExits(flights, leading);
  const own = [...asked, ...ground, ...outside];
  const usual = [...own, ...compartmentExits(plan, number, across, own, closed)];
  return {
    storey,
    exits: hasUsual ? usual : [...usual, ...within],
    // Flights that come down on open ground are ways out, too.
    nowhere: outside.length > 0 ? [] : nowhere,
  };
}

const doorExit = (
  { opening }: DoorFacts,
  kind: StoreyExit['kind'],
): Pick<StoreyExit, 'exit' | 'kind' | 'place' | 'clearWidth' | 'shut'> => {
  const [x, y] = openingMiddle(opening);
  return {
    exit: { kind: 'opening', id: opening.id },
    kind,
    place: { storey: opening.storey, x, y },
    clearWidth: clearWidth(opening),
    shut: false,
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

/** Fire doors between two compartments of which each has an exit of its own as drawn. */
function compartmentDoors(
  plan: WalkingPlan,
  number: number,
  own: readonly PlacedExit[],
  onFloor: (facts: DoorFacts) => Located | null,
): readonly CompartmentDoor[] {
  const withExit = compartmentsWithExit(plan, plan.derived.storeys[number]!, own);
  if (withExit.size < 2) return [];
  const exits = new Set<string>(own.map(({ exit }) => exit.id));
  return plan.derived.parts[number]!.throats.flatMap(({ opening }): CompartmentDoor[] => {
    if (opening.kind !== 'door' || opening.fireRating === null || exits.has(opening.id)) return [];
    const facts = doorFacts(plan, opening.id);
    const at = onFloor(facts);
    if (at === null) return [];
    const exit = { ...doorExit(facts, 'compartment'), leadsOn: true, fromStair: false, at: [at] };
    const door = compartmentDoor(plan, exit, opening.id);
    return door?.sides.every(({ compartment }) => withExit.has(compartment)) === true ? [door] : [];
  });
}
