import type { Steps } from '../../../base/steps';
import type { Located } from '../../../geometry/nav/locate';
import { placeLengths } from '../../../geometry/nav/place-lengths';
import type { Walk } from '../../../geometry/nav/walk';
import type { DerivedNav } from '../../../model/derive/derive-nav';
import { walkWith, type WalkingPlan } from '../../walking/walking-plan';
import { exitPlaces } from '../../way-out/exits';
import { doorFacts } from '../../way-out/door-facts';
import { floorParts } from '../../way-out/floor-parts';
import { besideDoor } from '../travel/beside-door';

/** The doors of one part of the floor (`floorParts`), and how far they are from each other within it. */
export interface PartDoors {
  /** Numbers of the nav. */
  readonly doors: readonly number[];
  /** Where each is, on this side of it. */
  readonly places: readonly Located[];
  /** Per two doors (row · count + column), metres between their middles; NaN between two that lead to nothing but a room. */
  readonly metres: Float64Array;
  /** Per door, metres to where one leaves the part for the open with no door between: open ground, an exit area; Infinity = not here. */
  readonly toOpen: Float64Array;
  /** These places. */
  readonly open: readonly Located[];
}

/**
 * The floor as a net of doors: ways lead through the middles of doorways, as they are measured to and from them, and walk around
 * what stands between. A way out is longer on it than a taut string by the detours to those middles: by no more than half the
 * width of each doorway that it passes, twice.
 */
export interface DoorGraph {
  readonly parts: readonly PartDoors[];
  /** Per door: the parts that it has on its sides. */
  readonly partsAt: readonly (readonly number[])[];
  /** All doors shut: each part by itself. */
  readonly apart: Walk;
}

const known = new WeakMap<DerivedNav, DoorGraph>();
/** Searches within parts come some at a time. */
const AT_ONCE = 10;

/** The net of a plan's doors, kept as long as its floor stays as it is. Cost: a search of a part for each door that leads on from it. */
export function* doorGraphSteps(plan: WalkingPlan): Steps<DoorGraph> {
  const before = known.get(plan.derived);
  if (before) return before;
  const { nav, derived } = plan;
  const { partOf, rooms, links } = floorParts(plan);
  const partsAt = derived.doors.map((_, door) => {
    const edges = nav.doorHalfEdges.subarray(nav.doorStart[door], nav.doorStart[door + 1]);
    return [...new Set(Array.from(edges, (h) => partOf[Math.floor(h / 3)]!))];
  });
  const doorsOf: number[][] = rooms.map(() => []);
  partsAt.forEach((at, door) => at.forEach((part) => doorsOf[part]!.push(door)));
  const openOf: Located[][] = rooms.map(() => []);
  for (const { exit, at } of exitPlaces(plan)) {
    if (exit.kind !== 'opening') openOf[partOf[at.triangle]!]!.push(at);
  }
  const apart = walkWith(plan, derived.doors);
  yield;
  const isExit = derived.doors.map((id) => doorFacts(plan, id).leadsOut);
  const leadsOn = (door: number, part: number): boolean =>
    isExit[door] === true ||
    partsAt[door]!.some(
      (beyond) => beyond !== part && (links[beyond]!.length > 1 || openOf[beyond]!.length > 0),
    );
  const parts: PartDoors[] = [];
  let searches = 0;
  for (const [part, all] of doorsOf.entries()) {
    const beside = all.flatMap((door) => {
      const { opening } = doorFacts(plan, derived.doors[door]!);
      const at = besideDoor(plan, door, opening, part);
      return at === null ? [] : [{ door, at }];
    });
    const places = beside.map(({ at }) => at);
    // From one exit to another nobody goes: ground before the doors has nothing but such.
    const isWithin = beside.some(({ door }) => isExit[door] !== true);
    const metres = new Float64Array(places.length ** 2).fill(Number.NaN);
    for (const [row, { door, at }] of beside.entries()) {
      if (!isWithin || places.length < 2 || !leadsOn(door, part)) continue;
      placeLengths(apart, [at], places).lengths.forEach((length, column) => {
        metres[row * places.length + column] = length;
        metres[column * places.length + row] = length;
      });
      if (++searches % AT_ONCE === 0) yield;
    }
    const open = openOf[part]!;
    parts.push({
      doors: beside.map(({ door }) => door),
      places,
      metres,
      toOpen:
        open.length === 0
          ? new Float64Array(places.length).fill(Infinity)
          : placeLengths(apart, open, places).lengths,
      open,
    });
  }
  const made = { parts, partsAt, apart };
  known.set(derived, made);
  return made;
}
