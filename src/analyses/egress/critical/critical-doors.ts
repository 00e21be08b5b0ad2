import type { Steps } from '../../../base/steps';
import { locate } from '../../../geometry/nav/locate';
import { placeLengths } from '../../../geometry/nav/place-lengths';
import { pole } from '../../../geometry/plane/pole';
import { shutOpenings } from '../../../model/query/shut-openings';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import { doorFacts } from '../../way-out/door-facts';
import { floorParts } from '../../way-out/floor-parts';
import type { WalkingPlan } from '../../walking/walking-plan';
import { ringsOf } from '../checks/obstacle-overlap';
import { storeyExits } from '../exits/storey-exits';
import type { EgressQuestion } from '../result';
import { personsSteps } from '../rooms/persons';
import { spaceFloor } from '../rooms/space-floor';
import { doorGraphSteps, type DoorGraph } from './door-graph';
import { ExitsLeft, partsLedTo } from './exits-left';
import { ROOM, waysOnGraph } from './ways-on-graph';

/** What the loss of a door does. */
export interface CriticalDoor {
  readonly opening: OpeningId;
  readonly leadsOut: boolean;
  /** People who had a way out and have none. */
  readonly withoutWay: number;
  /** Of the others, people who had two storey exits and more to be led to, and have one or none. */
  readonly oneExit: number;
  /** People who are led through more rooms of others. */
  readonly throughRooms: number;
  /** Metres that people together have to walk farther; of those without a way nothing is told. */
  readonly personMetres: number;
  /** Metres that the way of those grows who have the longest way then. */
  readonly longest: number;
  /** Rooms and halls whose people are concerned. */
  readonly spaces: readonly SpaceId[];
}

/** People in one room or hall, and how they get to the doors of the floor that it lies in. */
interface Group {
  readonly space: SpaceId;
  readonly storey: number;
  readonly part: number;
  readonly persons: number;
  /** Metres to the doors of the part, in its order, and to open ground in it. */
  readonly toDoors: Float64Array;
  readonly toOpen: number;
  /** The parts of the floor whose exits they are led to. */
  readonly ledTo: readonly number[];
}

/**
 * Somebody without a way counts as so many who have one exit left. A choice of the house: by number alone the door of a
 * gate lodge, whose two people have no other, would stand before the stair of a ward.
 */
const WITHOUT_COUNTS_AS = 10;

const harmOf = ({ withoutWay, oneExit }: Pick<CriticalDoor, 'withoutWay' | 'oneExit'>): number =>
  WITHOUT_COUNTS_AS * withoutWay + oneExit;

/** Of the middle of a room, metres. */
const PRECISION = 0.1;
/** A step does so many of what takes some tenths of a millisecond each. */
const AT_ONCE = 20;
/** A way that grows by less is the same, metres. */
const SAME = 1e-6;

/**
 * The doors of ways and of exits by what their loss does with those shut that the question shuts: by the people
 * whom it leaves without a way or with one exit (`harmOf`), then through rooms of others, then by the metres that they walk besides. Each person walks from the middle of the room
 * (`DoorGraph`). Doors that nobody misses are left out, and so are doors of rooms and of halls with one door, which matter to those in them alone. Cost: once
 * the net of doors, then a search of the net for each door that somebody's way leads through. `progress` = how many doors are done.
 */
export function* criticalDoorSteps(
  plan: WalkingPlan,
  question: EgressQuestion,
  progress: (done: number, total: number) => void = () => undefined,
): Steps<CriticalDoor[]> {
  const { document, derived } = plan;
  const shut = shutOpenings(document, question.hour, question.closed);
  const graph = yield* doorGraphSteps(plan);
  const groups = yield* groupsOf(plan, graph, shut, question);
  const closed = new Set<OpeningId>(shut);
  const isShut = Uint8Array.from(derived.doors, (id) => (closed.has(id) ? 1 : 0));
  const { rooms } = floorParts(plan);
  const isExit = Uint8Array.from(derived.doors, (id) => (doorFacts(plan, id).leadsOut ? 1 : 0));
  const search = () => waysOnGraph(graph, (part) => rooms[part] !== null, isExit, isShut);
  const before = search();
  const costs = groups.map((group) => wayOf(graph, group, before.cost));
  const passed = doorsPassed(
    before.next,
    costs.map(({ door }) => door),
  );
  yield;
  // Kept: the next step finds it there.
  storeyExits(plan, shut);
  yield;
  const exitsLeft = new ExitsLeft(plan, shut);
  yield;
  const usual = new Map(derived.storeys.map((_, storey) => [storey, exitsLeft.keys(storey, null)]));
  const found: CriticalDoor[] = [];
  for (const [door, id] of derived.doors.entries()) {
    progress(door, derived.doors.length);
    if (isShut[door] === 1 || !isOfWays(plan, graph, door, isExit)) continue;
    const lost = passed[door] === 1 ? lostWays(door) : NO_LOSS;
    const fewer = exitsLost(id).filter((group) => !lost.without.includes(group));
    const withoutWay = sumOf(lost.without);
    const oneExit = sumOf(fewer);
    if (lost.without.length + lost.farther.length + fewer.length > 0) {
      const spaces = new Set([...lost.without, ...lost.farther, ...fewer].map(({ space }) => space));
      found.push({
        opening: id,
        leadsOut: isExit[door] === 1,
        withoutWay,
        oneExit,
        throughRooms: lost.throughRooms,
        personMetres: lost.personMetres,
        longest: lost.longest,
        spaces: [...spaces],
      });
    }
    if (door % AT_ONCE === 0 || passed[door] === 1) yield;
  }
  progress(derived.doors.length, derived.doors.length);
  return found.toSorted(
    (a, b) =>
      harmOf(b) - harmOf(a) ||
      b.withoutWay - a.withoutWay ||
      b.throughRooms - a.throughRooms ||
      b.personMetres - a.personMetres ||
      (a.opening < b.opening ? -1 : 1),
  );

  function lostWays(door: number): Lost {
    isShut[door] = 1;
    const { cost } = search();
    isShut[door] = 0;
    const without: Group[] = [];
    const farther: Group[] = [];
    let [throughRooms, personMetres, longestBefore, longestAfter] = [0, 0, 0, 0];
    groups.forEach((group, i) => {
      const was = costs[i]!.cost;
      const is = wayOf(graph, group, cost).cost;
      if (was === Infinity) return;
      longestBefore = Math.max(longestBefore, was % ROOM);
      if (is === Infinity) without.push(group);
      else {
        longestAfter = Math.max(longestAfter, is % ROOM);
        if (is - was <= SAME) return;
        farther.push(group);
        if (is - was > ROOM / 2) throughRooms += group.persons;
        personMetres += group.persons * Math.max(0, (is % ROOM) - (was % ROOM));
      }
    });
    return {
      without,
      farther,
      throughRooms,
      personMetres,
      longest: Math.max(0, longestAfter - longestBefore),
    };
  }

  function exitsLost(id: OpeningId): Group[] {
    return derived.storeys.flatMap((_, storey) => {
      if (!exitsLeft.concerns(id, storey)) return [];
      const had = usual.get(storey)!;
      const has = exitsLeft.keys(storey, id);
      return groups.filter(
        (group) => group.storey === storey && countOf(group, had) >= 2 && countOf(group, has) < 2,
      );
    });
  }
}

interface Lost {
  readonly without: readonly Group[];
  readonly farther: readonly Group[];
  readonly throughRooms: number;
  readonly personMetres: number;
  readonly longest: number;
}
const NO_LOSS: Lost = { without: [], farther: [], throughRooms: 0, personMetres: 0, longest: 0 };

const sumOf = (groups: readonly Group[]): number => groups.reduce((sum, { persons }) => sum + persons, 0);

function countOf({ ledTo }: Group, keys: ReadonlyMap<number, ReadonlySet<string>>): number {
  return new Set(ledTo.flatMap((each) => [...(keys.get(each) ?? [])])).size;
}

/** Exits, and doors between floor of ways from which one gets on: a hall of one door is left by it as a room is. */
function isOfWays(
  plan: WalkingPlan,
  { partsAt, parts }: DoorGraph,
  door: number,
  isExit: Uint8Array,
): boolean {
  const { rooms } = floorParts(plan);
  const leadsOn = (part: number): boolean => parts[part]!.doors.length + parts[part]!.open.length > 1;
  return isExit[door] === 1 || partsAt[door]!.every((part) => rooms[part] === null && leadsOn(part));
}

function* groupsOf(
  plan: WalkingPlan,
  { parts, apart }: DoorGraph,
  shut: readonly OpeningId[],
  question: EgressQuestion,
): Steps<Group[]> {
  const { document, derived } = plan;
  const persons = yield* personsSteps(plan, question.profile ?? document.campus.profile, question.hour);
  const groups: Group[] = [];
  for (const [storey, { plan: floor }] of derived.parts.entries()) {
    const { partOf } = spaceFloor(plan, storey);
    for (const [i, space] of floor.spaces.entries()) {
      const part = partOf[i]!;
      const { persons: count } = persons(space);
      if (part < 0 || count === 0) continue;
      const { x, y } = pole(ringsOf(space.outline), PRECISION);
      const at = locate(plan.nav, storey, x, y);
      if (at === null) continue;
      const { places, open } = parts[part]!;
      const lengths = placeLengths(apart, [at], [...places, ...open]).lengths;
      groups.push({
        space: space.id,
        storey,
        part,
        persons: count,
        toDoors: lengths.slice(0, places.length),
        toOpen: Math.min(Infinity, ...lengths.slice(places.length)),
        ledTo: partsLedTo(plan, shut, part),
      });
      if (groups.length % AT_ONCE === 0) yield;
    }
  }
  return groups;
}

/** The best way of a group: its cost, and the door that it begins with, −1 = none. */
function wayOf(
  { parts }: DoorGraph,
  { part, toDoors, toOpen }: Group,
  cost: Float64Array,
): { readonly cost: number; readonly door: number } {
  let best = { cost: toOpen, door: -1 };
  parts[part]!.doors.forEach((door, i) => {
    const by = toDoors[i]! + cost[door]!;
    if (by < best.cost) best = { cost: by, door };
  });
  return best;
}

/** Per door: does somebody's way lead through it? */
function doorsPassed(next: Int32Array, starts: readonly number[]): Uint8Array {
  const passed = new Uint8Array(next.length);
  for (const start of starts) {
    for (let door = start; door >= 0 && passed[door] === 0; door = next[door]!) passed[door] = 1;
  }
  return passed;
}
