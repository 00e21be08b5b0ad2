import { lookUp } from '../../../model/schema/dictionary';
import type { Nav } from '../../../geometry/nav/nav';
import type { OpeningId } from '../../../model/schema/ids';
import { doorIndices } from '../../walking/door-indices';
import type { WalkingPlan } from '../../walking/walking-plan';
import { doorFacts } from '../../way-out/door-facts';
import { openExits } from '../../way-out/exits';
import { floorParts } from '../../way-out/floor-parts';
import { exitParts } from '../../way-out/way-floor';

/** Parts of the floor (`floorParts`), by number. */
export interface PartSet {
  has(part: number): boolean;
}

/** A way into the open from a part of the floor. */
export interface WayOut {
  /** The doors on it (of the nav), in the order of the way. */
  readonly doors: readonly number[];
  /** The part that it ends in: beside an exit. */
  readonly end: number;
}

/** Storeys whose heights differ by less are one level that is walked over, metres: no storey is so low. */
const LEVEL = 1;

interface Doors {
  /** Number of its storey in the nav. */
  readonly storeyOf: Int32Array;
  /** It parts a stair from a stair: 1. */
  readonly isWithinStair: Uint8Array;
}

const known = new WeakMap<Nav, Doors>();

function doorsOf(plan: WalkingPlan): Doors {
  const before = known.get(plan.nav);
  if (before) return before;
  const { derived, document } = plan;
  const storeys = new Map(derived.storeys.map((id, number) => [id, number]));
  const facts = derived.doors.map((id) => doorFacts(plan, id));
  const isStair = (side: (typeof facts)[number]['spaces'][number]): boolean =>
    side !== null && lookUp(document.spaces, side)?.use === 'stair';
  const made = {
    storeyOf: Int32Array.from(facts, ({ opening }) => storeys.get(opening.storey) ?? -1),
    isWithinStair: Uint8Array.from(facts, ({ spaces }) => (spaces.every(isStair) ? 1 : 0)),
  };
  known.set(plan.nav, made);
  return made;
}

/** The next door of a way out, and the part behind it; null = the part lies beside an exit. */
type Step = { readonly door: number; readonly part: number } | null;

/**
 * From which parts of the floor one comes into the open with some doors shut. What is asked of is a stair, or a hall with one: it has
 * to come out itself, through a door of its own or, where it comes down, across that level to an exit there. Who would have to leave
 * it on another storey and go on by another stair isn't led out by it. Made for one set of doors: O(exits + doors).
 */
export class LeadingOut {
  readonly #plan: WalkingPlan;
  readonly #doors: Doors;
  readonly #shut: Uint8Array;
  /** By storey: the parts beside its open exits. */
  readonly #ends = new Map<number, ReadonlySet<number>>();
  readonly #allEnds: ReadonlySet<number>;
  readonly #levels = new Map<string, ReadonlyMap<number, Step>>();

  constructor(plan: WalkingPlan, shut: readonly OpeningId[]) {
    this.#plan = plan;
    this.#doors = doorsOf(plan);
    this.#shut = new Uint8Array(plan.derived.doors.length);
    const doors = doorIndices(plan);
    for (const id of shut) {
      const door = doors.get(id);
      if (door !== undefined) this.#shut[door] = 1;
    }
    const exits = openExits(plan, shut);
    for (const storey of new Set(exits.map(({ at }) => at.storey))) {
      const own = exits.filter(({ at }) => at.storey === storey);
      this.#ends.set(storey, exitParts(plan, floorParts(plan), own));
    }
    this.#allEnds = new Set([...this.#ends.values()].flatMap((parts) => [...parts]));
  }

  /** The parts that lead out without coming back to a storey (by number). Cost: as `wayOut`, of each part that is asked of. */
  past(storey: number): PartSet {
    const found = new Map<number, boolean>();
    return {
      has: (part) => {
        const leads = found.get(part) ?? this.wayOut(storey, part) !== null;
        found.set(part, leads);
        return leads;
      },
    };
  }

  /**
   * A way into the open from a part, a stair, that goes through no door of one storey (by number) but such as lead out or stand within the
   * stair; null = none.
   * O(doors of the stair), and once a level O(its parts + doors).
   */
  wayOut(storey: number, part: number): WayOut | null {
    const { storeyOf, isWithinStair } = this.#doors;
    const { links } = floorParts(this.#plan);
    const before = new Map<number, readonly number[]>([[part, []]]);
    for (const [at, doors] of before) if (this.#allEnds.has(at)) return { doors, end: at };
    for (const [at, doors] of before) {
      for (const { door, part: beyond } of links[at]!) {
        const level = storeyOf[door]!;
        if (this.#shut[door] === 1) continue;
        if (isWithinStair[door] === 1) {
          if (this.#allEnds.has(beyond)) return { doors: [...doors, door], end: beyond };
          if (!before.has(beyond)) before.set(beyond, [...doors, door]);
        }
        if (level === storey) continue;
        const way = this.#across(level, storey, beyond);
        if (way !== null) return { doors: [...doors, door, ...way.doors], end: way.end };
      }
    }
    return null;
  }

  /** A way over one level (that of a storey by number) to an exit of it, not through doors of `but`. */
  #across(storey: number, but: number, from: number): WayOut | null {
    const steps = this.#level(storey, but);
    if (!steps.has(from)) return null;
    const doors: number[] = [];
    let end = from;
    for (let step = steps.get(end); step != null; step = steps.get(end)) {
      doors.push(step.door);
      end = step.part;
    }
    return { doors, end };
  }

  /** The parts of a level from which one comes to an exit of it through doors of it. Breadth first from its exits. */
  #level(storey: number, but: number): ReadonlyMap<number, Step> {
    const { parts } = this.#plan.derived;
    const height = (number: number): number => parts[number]!.plan.storey.elevation;
    const isOfIt = (number: number): boolean =>
      number >= 0 && number !== but && Math.abs(height(number) - height(storey)) < LEVEL;
    const key = `${storey} ${Math.abs(height(but) - height(storey)) < LEVEL ? but : ''}`;
    const before = this.#levels.get(key);
    if (before !== undefined) return before;
    const { storeyOf } = this.#doors;
    const { links } = floorParts(this.#plan);
    const found = new Map<number, Step>();
    for (const [number, ends] of this.#ends) if (isOfIt(number)) for (const end of ends) found.set(end, null);
    for (const at of found.keys()) {
      for (const { door, part } of links[at]!) {
        if (found.has(part) || this.#shut[door] === 1 || !isOfIt(storeyOf[door]!)) continue;
        found.set(part, { door, part: at });
      }
    }
    this.#levels.set(key, found);
    return found;
  }
}
