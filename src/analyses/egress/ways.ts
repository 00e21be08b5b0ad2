import { withShut } from '../../geometry/nav/shut-doors';
import type { Located } from '../../geometry/nav/locate';
import { nearestWay, type Way, type WayPoint } from '../../geometry/nav/shortest-path';
import type { Walk } from '../../geometry/nav/walk';
import { walkedWay } from '../../geometry/nav/walked/walked-way';
import { lookUp } from '../../model/schema/dictionary';
import type { CompartmentId } from '../../model/schema/ids';
import { doorIndices } from '../walking/door-indices';
import { storeyIndex, type WalkingPlan } from '../walking/walking-plan';
import { floorAt, type Place } from '../walking/find-path';
import type { WalkLengths } from '../../standards/walking-time';
import { doorFacts } from '../way-out/door-facts';
import { floorParts } from '../way-out/floor-parts';
import { wayLengths } from '../way-out/legs';
import { wayFloor } from '../way-out/way-floor';
import type { ExitRef } from '../way-out/result';
import type { PlacedExit } from './exits/placed-exit';
import { stairPart } from './exits/stair-part';
import type { StoreyExitKind } from './result';
import { APART } from './travel/apart';
import { enteredBy, joinedBy, onFromDoor } from './travel/beyond-door';
import { isLedOver } from './travel/led-over';
import { outOfStair } from './travel/out-of-stair';
import { doorsFrom, opened, waysBeyond, type LevelWays } from './travel/level-ways';

/** A way off a storey. */
export interface EgressWay {
  readonly exit: ExitRef;
  readonly kind: StoreyExitKind;
  /** Walking metres. */
  readonly length: number;
  /** The same by what is walked on: ramps and steps of the storey. */
  readonly lengths: WalkLengths;
  /** Its bends, from the start to the exit. */
  readonly points: readonly Place[];
  /**
   * The same as a person walks it, off walls and corners, and on into the open where the stair that it leads to is left on the same storey: to be
   * drawn. `length` is that of `points`, which are the shortest and end at the exit.
   */
  readonly walked: readonly Place[];
  /** Where it leads through a compartment's door: what comes behind it; null for other exits. */
  readonly beyond: WayBeyond | null;
}

/** What lies behind a compartment's door, for those who have to leave that compartment too. */
export interface WayBeyond {
  readonly compartment: CompartmentId;
  /** From the door to that compartment's nearest stair or door out; null where no floor of ways leads there. */
  readonly on: Pick<EgressWay, 'exit' | 'kind' | 'length' | 'points' | 'walked'> | null;
}

/** Someone who points at a wall or a bed means the floor beside it, metres. */
const MEANT = 1;

/**
 * The two best ways off its storey from a place: to the exit that serves it, and to the nearest of those that count as another. Those
 * lie apart from it and end at another stair or door out, behind a compartment's door too. Where it leads into the next compartment, they don't lead into
 * that one too, for a fire there bars both; where nothing else is left they go through it to another of its stairs, and only then by another door to the same
 * (the same `beyond.compartment` tells). Floor that is left over other storeys (`isLedOver`) and reaches no exit of its own has
 * the ways into the open instead. One where there is one only, none where nothing leads off or no floor is near. Through rooms as ways out lead. Cost: opening the doors of the room, and two searches of what is nearer than
 * the exits, three where only the same compartment is left.
 */
export function egressWays(level: LevelWays, place: Place): readonly EgressWay[] {
  const { plan } = level;
  const from = floorAt(plan, place);
  if (from === null || from.gap > MEANT) return [];
  const { all: doors } = doorsFrom(level, floorParts(plan).partOf[from.triangle]!);
  const walk = opened(level, doors);
  const ends = level.ends.flatMap((at, i): End[] =>
    at.storey === from.storey ? [{ at, exit: level.endOf[i]! }] : [],
  );
  const best = nearestEnd(walk, from, ends);
  if (best === null) return isLedOver(level, from.triangle) ? waysOver(level, from) : [];
  const first = toldWay(level, best);
  const others = ends.filter((end) => countsBeside(best.exit, end.exit));
  const into = first.beyond?.compartment ?? null;
  const last = lastExit(level, best);
  const other = (on: Walk, to: readonly End[]): Found | null => toAnother(level, on, from, to, last);
  let second: Found | null;
  if (into === null) second = other(walk, others) ?? nearestEnd(walk, from, others);
  else {
    const elsewhere = withoutInto(plan, walk, ends, others, into);
    const beyond = (): Walk => opened({ ...level, ways: waysBeyond(level) }, doors);
    second =
      other(elsewhere.walk, elsewhere.ends) ??
      (last === null ? null : throughIt(level, beyond, from, best.exit, last, others)) ??
      nearestEnd(elsewhere.walk, from, elsewhere.ends) ??
      // From behind the first one's door others may be near.
      nearestEnd(withShut(walk, doorOf(plan, best.exit)), from, others);
  }
  return second === null ? [first] : [first, toldWay(level, second)];
}

/** Where a way leaves the storey in the end: behind a compartment's door, if there is one; null where the plan doesn't tell. */
function lastExit(level: LevelWays, { way, exit }: Found): PlacedExit | null {
  const into = enteredBy(level.plan, exit, way.points);
  return into === null ? exit : (onFromDoor(level, exit, into)?.exit ?? null);
}

/** Two doors of one stair are one way off a storey. */
const isSameExit = (plan: WalkingPlan, a: PlacedExit, b: PlacedExit): boolean =>
  a.exit.id === b.exit.id || (stairPart(plan, a) ?? a.exit.id) === (stairPart(plan, b) ?? b.exit.id);

/** The nearest of some ends from which one doesn't leave the storey by the same stair or door in the end. */
function toAnother(
  level: LevelWays,
  walk: Walk,
  from: Located,
  ends: readonly End[],
  last: PlacedExit | null,
): Found | null {
  const { plan } = level;
  if (last === null) return nearestEnd(walk, from, ends);
  let left = ends.filter(({ exit }) => !isSameExit(plan, exit, last));
  for (;;) {
    const found = nearestEnd(walk, from, left);
    if (found === null) return null;
    const its = lastExit(level, found);
    if (its === null || !isSameExit(plan, its, last)) return found;
    left = left.filter(({ exit }) => exit !== found.exit);
  }
}

/** Through the neighbouring compartment to another of its stairs: by another door and past the lobby of the first one's, if that can be. */
function throughIt(
  { plan }: LevelWays,
  walk: () => Walk,
  from: Located,
  door: PlacedExit,
  last: PlacedExit,
  others: readonly End[],
): Found | null {
  const ends = others.filter(({ exit }) => exit.kind !== 'compartment' && !isSameExit(plan, exit, last));
  if (ends.length === 0) return null;
  const beyond = walk();
  const past = withShut(beyond, [...new Set([...doorOf(plan, door), ...lobbyDoors(plan, last)])]);
  return nearestEnd(past, from, ends) ?? nearestEnd(beyond, from, ends);
}

/** All doors of the lobby that a stair is entered from. */
function lobbyDoors(plan: WalkingPlan, { exit, place }: PlacedExit): readonly number[] {
  if (exit.kind !== 'opening') return [];
  const lobbies = doorFacts(plan, exit.id).spaces.filter(
    (side) => side !== null && lookUp(plan.document.spaces, side)?.use === 'lobby',
  );
  if (lobbies.length === 0) return [];
  const indices = doorIndices(plan);
  return plan.derived.parts[storeyIndex(plan, place.storey)]!.throats.flatMap(({ opening: { id } }) =>
    doorFacts(plan, id).spaces.some((side) => lobbies.includes(side)) ? (indices.get(id) ?? []) : [],
  );
}

/** So many times as long a way into the open is rather walked than one through a compartment that isn't one's own: the product's own rule. */
const INTO_THE_OPEN = 1.5;

/**
 * The two best ways from a place in the order in which they are walked until one has left the storey, behind a compartment's door too; one or none as they are. What is printed for all
 * days sends nobody to such a door past a nearer stair, nor through somebody else's compartment where one's own door into the open is about as near
 * (`INTO_THE_OPEN`). Of more than two a far door out would weigh on the order of the others. O(1).
 */
export function soonestOff(ways: readonly EgressWay[]): readonly EgressWay[] {
  const dear = ways.some(({ kind }) => kind === 'final' || kind === 'ground') ? INTO_THE_OPEN : 1;
  const untilOff = ({ length, beyond }: EgressWay): number =>
    beyond === null ? length : dear * (length + (beyond.on?.length ?? Infinity));
  return ways.toSorted((a, b) => untilOff(a) - untilOff(b));
}

/** The two best ways into the open, for floor that is left over other storeys. */
function waysOver({ plan, shut }: LevelWays, from: Located): readonly EgressWay[] {
  const floor = wayFloor(plan, shut);
  const walk = floor.walkFrom(from);
  if (walk === null) return [];
  const found: EgressWay[] = [];
  let { exits } = floor;
  while (found.length < 2) {
    const way = nearestWay(
      walk,
      from,
      exits.map(({ at }) => at),
    );
    if (way === null) break;
    const { exit, at } = exits[way.target]!;
    found.push({
      exit,
      kind: exit.kind === 'opening' ? 'final' : 'ground',
      length: way.length,
      lengths: wayLengths(plan, way),
      points: placesOf(plan, way.points),
      walked: placesOf(plan, walkedWay(plan.nav, way)),
      beyond: null,
    });
    exits = exits.filter((other) => isApart({ at: [at] }, { at: [other.at] }));
  }
  return found;
}

interface End {
  readonly at: Located;
  readonly exit: PlacedExit;
}

interface Found {
  readonly way: Way;
  readonly exit: PlacedExit;
}

function nearestEnd(walk: Walk, from: Located, ends: readonly End[]): Found | null {
  const way = nearestWay(
    walk,
    from,
    ends.map(({ at }) => at),
  );
  return way === null ? null : { way, exit: ends[way.target]!.exit };
}

/** The floor with the doors into a compartment shut, and those of other ends that aren't such doors. */
function withoutInto(
  plan: WalkingPlan,
  walk: Walk,
  ends: readonly End[],
  others: readonly End[],
  compartment: CompartmentId,
): { readonly walk: Walk; readonly ends: readonly End[] } {
  const isInto = ({ exit }: End): boolean => joinedBy(plan, exit).includes(compartment);
  const doors = new Set(ends.filter(isInto).flatMap(({ exit }) => doorOf(plan, exit)));
  return {
    walk: withShut(
      walk,
      [...doors].sort((a, b) => a - b),
    ),
    ends: others.filter((end) => !isInto(end)),
  };
}

const doorOf = (plan: WalkingPlan, { exit }: PlacedExit): readonly number[] =>
  exit.kind === 'opening' ? [doorIndices(plan).get(exit.id) ?? []].flat() : [];

/** Two exits of one kind lie apart; a stair of one's own is another way than a door into the next compartment, however near. */
const countsBeside = (first: PlacedExit, other: PlacedExit): boolean =>
  (first.kind === 'compartment' && other.kind !== 'compartment') || isApart(first, other);

const isApart = (one: Pick<PlacedExit, 'at'>, other: Pick<PlacedExit, 'at'>): boolean =>
  one.at.every(({ planX, planY }) =>
    other.at.every((each) => Math.hypot(each.planX - planX, each.planY - planY) >= APART),
  );

function toldWay(level: LevelWays, { way, exit }: Found): EgressWay {
  const { plan } = level;
  const into = enteredBy(plan, exit, way.points);
  const on = into === null ? null : onFromDoor(level, exit, into);
  return {
    ...endOf(exit),
    length: way.length,
    lengths: wayLengths(plan, way),
    points: placesOf(plan, way.points),
    walked: placesOf(plan, [...walkedWay(plan.nav, way), ...outOfStair(level, exit).slice(1)]),
    beyond:
      into === null
        ? null
        : {
            compartment: into,
            on: on && {
              ...endOf(on.exit),
              length: on.way.length,
              points: placesOf(plan, on.way.points),
              walked: placesOf(plan, on.walked),
            },
          },
  };
}

const endOf = ({ exit, kind }: PlacedExit): Pick<EgressWay, 'exit' | 'kind'> => ({ exit, kind });

const placesOf = ({ derived }: WalkingPlan, points: readonly WayPoint[]): readonly Place[] =>
  points.map(([storey, x, y]) => ({ storey: derived.storeys[storey]!, x, y }));
