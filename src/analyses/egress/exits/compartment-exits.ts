import { present } from '../../../base/assert';
import type { Located } from '../../../geometry/nav/locate';
import { fireCompartments } from '../../../model/derive/fire-compartments';
import type { CompartmentId, OpeningId, SpaceId, StoreyId } from '../../../model/schema/ids';
import { doorIndices } from '../../walking/door-indices';
import type { WalkingPlan } from '../../walking/walking-plan';
import { doorFacts } from '../../way-out/door-facts';
import { floorParts } from '../../way-out/floor-parts';
import { besideDoor } from '../travel/beside-door';
import { partBeside } from './part-beside';
import { servesStorey, type PlacedExit } from './placed-exit';

/** A fire door from one compartment of a storey into another. */
export interface CompartmentDoor {
  readonly exit: PlacedExit;
  readonly id: OpeningId;
  readonly sides: readonly [Side, Side];
}

interface Side {
  readonly compartment: CompartmentId;
  /** Parts of the floor (`floorParts`) there: one, or what lies on both sides where the plan doesn't tell. */
  readonly parts: readonly number[];
  /** On the line of the leaf, on the floor of this side. */
  readonly at: Located;
}

/** The compartment that a space of a storey lies in. O(1), once a storey as `fireCompartments`. */
export function compartmentFinder(
  { document }: WalkingPlan,
  storey: StoreyId,
): (side: SpaceId | null) => CompartmentId | null {
  const of = fireCompartments(document, storey);
  return (side) => (side === null ? null : (of.get(side) ?? null));
}

/** Does an exit lead people of a compartment off? Its own does, and a compartment's door that isn't `onlyFor` others. O(1). */
export const isExitOf = ({ onlyFor }: PlacedExit, compartment: CompartmentId | null): boolean =>
  onlyFor === undefined || onlyFor === compartment;

/** The same door, with what lies on its sides; null where it joins no two compartments, or is one of a room, which is no way for others. O(edges of the doorway). */
export function compartmentDoor(plan: WalkingPlan, exit: PlacedExit, id: OpeningId): CompartmentDoor | null {
  const { opening, spaces } = doorFacts(plan, id);
  const of = compartmentFinder(plan, opening.storey);
  const [a, b] = spaces.map(of);
  if (a == null || b == null || a === b) return null;
  const { sides, rooms } = floorParts(plan);
  const door = present(doorIndices(plan).get(id), 'door of the floor');
  const beside = [...new Set(sides[door]!.flat())];
  if (beside.some((part) => rooms[part] !== null)) return null;
  const sideOf = (compartment: CompartmentId, space: SpaceId | null): Side => {
    const part = space === null ? null : partBeside(plan, opening, space);
    const at = part === null ? null : besideDoor(plan, door, opening, part);
    return { compartment, parts: part === null ? beside : [part], at: at ?? exit.at[0]! };
  };
  return { exit, id, sides: [sideOf(a, spaces[0]), sideOf(b, spaces[1])] };
}

/**
 * Of such doors the exits: for who is on a side of which the other compartment leads on by itself, by an open stair or door out of the
 * storey that one comes to without going back through the compartment that one has left (GB 50016 5.5.9 asks of each that it has one). Where
 * that holds for one side only, the door is an exit `onlyFor` that one. `own`: all other exits of the storey (by number), as they stand. O(parts +
 * doors of the storey) each compartment.
 */
export function compartmentExits(
  plan: WalkingPlan,
  number: number,
  doors: readonly CompartmentDoor[],
  own: readonly PlacedExit[],
  closed: ReadonlySet<OpeningId>,
): readonly PlacedExit[] {
  const known = new Map<CompartmentId, ReadonlySet<number>>();
  const leadingWithout = (fled: CompartmentId): ReadonlySet<number> => {
    const made = known.get(fled) ?? partsLeadingWithout(plan, number, fled, own, closed);
    known.set(fled, made);
    return made;
  };
  return doors.flatMap(({ exit, id, sides: [a, b] }): PlacedExit[] => {
    const leads = (from: Side, into: Side): boolean =>
      into.parts.some((part) => leadingWithout(from.compartment).has(part));
    const [forA, forB] = [leads(a, b), leads(b, a)];
    if (!forA && !forB) return [];
    const shut = closed.has(id);
    if (forA && forB) return [{ ...exit, shut }];
    const { compartment, at } = forA ? a : b;
    return [{ ...exit, shut, onlyFor: compartment, at: [at] }];
  });
}

/** Parts of a storey's floor of ways from which one comes to an open exit of it through no door of one compartment. */
function partsLeadingWithout(
  plan: WalkingPlan,
  number: number,
  fled: CompartmentId,
  own: readonly PlacedExit[],
  closed: ReadonlySet<OpeningId>,
): ReadonlySet<number> {
  const { partOf, rooms, sides, links } = floorParts(plan);
  const storey = plan.derived.storeys[number]!;
  const of = compartmentFinder(plan, storey);
  const indices = doorIndices(plan);
  const besideExit = ({ exit, at }: PlacedExit): number[] => {
    const door = exit.kind === 'opening' ? indices.get(exit.id) : undefined;
    return [
      ...at.map(({ triangle }) => partOf[triangle]!),
      ...(door === undefined ? [] : sides[door]!.flat()),
    ];
  };
  /** It is the fled one's alone. */
  const isFled = ({ exit }: PlacedExit): boolean => {
    const beside = exit.kind === 'opening' ? doorFacts(plan, exit.id).spaces.map(of) : [];
    return beside.includes(fled) && beside.every((side) => side === null || side === fled);
  };
  const found = new Set(
    own
      .filter((exit) => servesStorey(exit) && !isFled(exit))
      .flatMap(besideExit)
      .filter((part) => rooms[part] === null),
  );
  for (const at of found) {
    for (const { door, part } of links[at]!) {
      if (found.has(part) || rooms[part] !== null) continue;
      const id = plan.derived.doors[door]!;
      const { opening, spaces } = doorFacts(plan, id);
      if (opening.storey !== storey || closed.has(id) || spaces.some((side) => of(side) === fled)) continue;
      found.add(part);
    }
  }
  return found;
}

/** Compartments that have an exit of their own with no door locked. O(exits). */
export function compartmentsWithExit(
  plan: WalkingPlan,
  storey: StoreyId,
  own: readonly PlacedExit[],
): ReadonlySet<CompartmentId> {
  const of = compartmentFinder(plan, storey);
  return new Set(
    own.flatMap(({ exit, leadsOn, fromStair }) =>
      exit.kind === 'opening' && leadsOn && !fromStair
        ? doorFacts(plan, exit.id).spaces.flatMap((side) => of(side) ?? [])
        : [],
    ),
  );
}
