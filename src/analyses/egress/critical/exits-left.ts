import { present } from '../../../base/assert';
import type { OpeningId } from '../../../model/schema/ids';
import { doorIndices } from '../../walking/door-indices';
import type { WalkingPlan } from '../../walking/walking-plan';
import { openExits, type ExitPlace } from '../../way-out/exits';
import { doorFacts } from '../../way-out/door-facts';
import { floorParts, type FloorParts } from '../../way-out/floor-parts';
import { compartmentExits, type CompartmentDoor } from '../exits/compartment-exits';
import { LeadingOut, type PartSet } from '../exits/parts-leading-out';
import { servesStorey, type PlacedExit } from '../exits/placed-exit';
import { stairPart } from '../exits/stair-part';
import { exitsAsDrawn, storeyExits } from '../exits/storey-exits';

/** An exit of a storey, as it is counted. */
interface CountedExit {
  readonly door: OpeningId | null;
  /** Parts of the floor beside it. */
  readonly parts: readonly number[];
  /** The part that it leads into, where it is a stair; it counts while that leads out. */
  readonly stair: number | null;
  /** Two of one key count as one: doors of the same stair, fire doors into the neighbouring compartments. */
  readonly key: string;
}

/** The exits of a storey that people can be led to. */
interface StoreyLeft {
  readonly exits: readonly CountedExit[];
  /** All but compartments' doors, as they stand; and those doors as drawn: what leads on behind them is told with each door that is shut. */
  readonly own: readonly PlacedExit[];
  readonly across: readonly CompartmentDoor[];
  /** Doors on the ways by which its stairs lead out: no other takes one of them. */
  readonly onTheWay: ReadonlySet<OpeningId>;
  /** Ways by the doors between them, on the storey. */
  readonly links: ReadonlyMap<number, readonly { readonly door: OpeningId; readonly part: number }[]>;
}

/**
 * How many storey exits each part of the floor has that one can be led to without leaving the storey and through no others'
 * rooms, with one more door shut. Built in O(storeys · (parts + doors)); a question costs O(ways of the storey), and
 * `LeadingOut` where the door lies on the way out of one of its stairs.
 */
export class ExitsLeft {
  readonly #plan: WalkingPlan;
  readonly #shut: readonly OpeningId[];
  readonly #storeys: readonly StoreyLeft[];

  constructor(plan: WalkingPlan, shut: readonly OpeningId[]) {
    this.#plan = plan;
    this.#shut = shut;
    const parts = floorParts(plan);
    const leading = new LeadingOut(plan, shut);
    const open = openExits(plan, shut);
    this.#storeys = storeyExits(plan, shut).map(({ storey, exits }, number) => {
      const counted = exits.filter(servesStorey).map((exit) => countedExit(plan, exit));
      const stairs = counted.flatMap(({ stair }) => stair ?? []);
      const ends = new Set<string>(exits.map(({ exit }) => exit.id));
      return {
        exits: counted,
        own: exits.filter(({ kind }) => kind !== 'compartment'),
        across: exitsAsDrawn(plan, number).across,
        onTheWay: doorsLeadingOut(plan, leading, open, number, stairs),
        links: waysOf(plan, parts, shut, storey, ends),
      };
    });
  }

  /** May shutting a door take an exit from somebody on a storey (by number)? O(1). */
  concerns(door: OpeningId, storey: number): boolean {
    const { exits, onTheWay } = this.#storeys[storey]!;
    const own = doorFacts(this.#plan, door).opening.storey === this.#plan.derived.storeys[storey];
    return own || onTheWay.has(door) || exits.some((exit) => exit.door === door);
  }

  /** Per part where some are reached: their keys, of which each counts once; `also` = one more door that is shut. */
  keys(storey: number, also: OpeningId | null): ReadonlyMap<number, ReadonlySet<string>> {
    const { exits: usual, onTheWay, links } = this.#storeys[storey]!;
    const leading =
      also !== null && onTheWay.has(also)
        ? new LeadingOut(this.#plan, [...this.#shut, also]).past(storey)
        : null;
    const exits = also === null ? usual : this.#exitsWithout(storey, also, leading);
    const keys = new Map<number, Set<string>>();
    for (const { door, parts, stair, key } of exits) {
      if (door === also && also !== null) continue;
      if (leading !== null && stair !== null && !leading.has(stair)) continue;
      const seen = new Set(parts);
      for (const part of seen) {
        keys.set(part, (keys.get(part) ?? new Set()).add(key));
        for (const link of links.get(part) ?? []) if (link.door !== also) seen.add(link.part);
      }
    }
    return keys;
  }

  /** With one more door shut compartments behind others may lead on no more. */
  #exitsWithout(storey: number, also: OpeningId, leading: PartSet | null): readonly CountedExit[] {
    const { exits, own, across } = this.#storeys[storey]!;
    if (across.length === 0) return exits;
    const left = own.map((exit): PlacedExit => {
      if (exit.exit.id === also) return { ...exit, shut: true };
      const stair = leading === null ? null : stairPart(this.#plan, exit);
      return stair === null || leading?.has(stair) === true ? exit : { ...exit, leadsOn: false };
    });
    const between = compartmentExits(this.#plan, storey, across, left, new Set([...this.#shut, also]));
    return [
      ...exits.filter(({ key }) => key !== 'compartment'),
      ...between.filter(servesStorey).map((exit) => countedExit(this.#plan, exit)),
    ];
  }
}

function countedExit(plan: WalkingPlan, exit: PlacedExit): CountedExit {
  const { partOf } = floorParts(plan);
  const door = exit.exit.kind === 'opening' ? exit.exit.id : null;
  const stair = stairPart(plan, exit);
  const at = door === null || exit.onlyFor !== undefined ? [] : sidesOf(plan, door);
  const parts = [...at, ...exit.at.map(({ triangle }) => partOf[triangle]!)].filter((part) => part !== stair);
  const key = exit.kind === 'compartment' ? exit.kind : String(stair ?? exit.exit.id);
  return { door, parts: [...new Set(parts)], stair, key };
}

function sidesOf(plan: WalkingPlan, id: OpeningId): number[] {
  const { sides, partOf } = floorParts(plan);
  const { nav } = plan;
  const door = present(doorIndices(plan).get(id), 'door of the floor');
  const own = sides[door]!.flat();
  if (own.length > 0) return own;
  const edges = nav.doorHalfEdges.subarray(nav.doorStart[door], nav.doorStart[door + 1]);
  return Array.from(edges, (h) => partOf[Math.floor(h / 3)]!);
}

/** Parts of a storey that are ways, by the open doors between them that are no exits. */
function waysOf(
  plan: WalkingPlan,
  { sides, rooms }: FloorParts,
  shut: readonly OpeningId[],
  storey: string,
  exits: ReadonlySet<string>,
): StoreyLeft['links'] {
  const closed = new Set<OpeningId>(shut);
  const links = new Map<number, { readonly door: OpeningId; readonly part: number }[]>();
  const add = (from: number, door: OpeningId, part: number): void => {
    const listed = links.get(from);
    if (listed === undefined) links.set(from, [{ door, part }]);
    else listed.push({ door, part });
  };
  plan.derived.doors.forEach((door, i) => {
    if (closed.has(door) || exits.has(door) || doorFacts(plan, door).opening.storey !== storey) return;
    for (const [a, b] of sides[i]!) {
      if (rooms[a] !== null || rooms[b] !== null) continue;
      add(a, door, b);
      add(b, door, a);
    }
  });
  return links;
}

/** The doors of one way out for each of some stairs of a storey: while they are open, so are the stairs. */
function doorsLeadingOut(
  plan: WalkingPlan,
  leading: LeadingOut,
  open: readonly ExitPlace[],
  storey: number,
  stairs: readonly number[],
): ReadonlySet<OpeningId> {
  const found = new Set<OpeningId>();
  for (const stair of stairs) {
    const way = leading.wayOut(storey, stair);
    if (way === null) continue;
    for (const door of way.doors) found.add(plan.derived.doors[door]!);
    // The exits of the part that it ends in.
    for (const { exit } of open) {
      if (exit.kind === 'opening' && sidesOf(plan, exit.id).includes(way.end)) found.add(exit.id);
    }
  }
  return found;
}

/**
 * The parts of the floor whose exits people in a part are led to: their own; those of rooms that they have to go through, all that
 * are as near by the rooms between; and floor of ways, the first that they come out on. O(parts · their doors).
 */
export function partsLedTo(plan: WalkingPlan, shut: readonly OpeningId[], from: number): readonly number[] {
  const { rooms, links } = floorParts(plan);
  const closed = new Set<OpeningId>(shut);
  const passed: number[] = [];
  let level = [from];
  const seen = new Set(level);
  while (level.length > 0) {
    const ways = level.filter((part) => rooms[part] === null);
    if (ways.length > 0) return [...passed, ...ways];
    passed.push(...level);
    level = level.flatMap((part) =>
      links[part]!.flatMap(({ door, part: other }) => {
        const id = plan.derived.doors[door]!;
        // What is beyond an exit is outside.
        if (closed.has(id) || seen.has(other) || doorFacts(plan, id).leadsOut) return [];
        seen.add(other);
        return [other];
      }),
    );
  }
  return passed;
}
