import type { DerivedNav } from '../../../model/derive/derive-nav';
import type { OpeningId, StoreyId } from '../../../model/schema/ids';
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

/** The links of all parts in flat arrays: those of part p are `from[p] … from[p + 1] − 1`. */
interface Links {
  readonly from: Int32Array;
  readonly door: Int32Array;
  readonly to: Int32Array;
  /** Per door: the number of its storey in the nav. */
  readonly storeyOf: Int32Array;
}

const known = new WeakMap<DerivedNav, Links>();

function linksOf(plan: WalkingPlan): Links {
  const before = known.get(plan.derived);
  if (before) return before;
  const { links } = floorParts(plan);
  const from = new Int32Array(links.length + 1);
  links.forEach((own, part) => {
    from[part + 1] = from[part]! + own.length;
  });
  const all = links.flat();
  const storeys = new Map(plan.derived.storeys.map((id, number) => [id, number]));
  const made = {
    from,
    door: Int32Array.from(all, ({ door }) => door),
    to: Int32Array.from(all, ({ part }) => part),
    storeyOf: Int32Array.from(
      plan.derived.doors,
      (id) => storeys.get(doorFacts(plan, id).opening.storey) ?? -1,
    ),
  };
  known.set(plan.derived, made);
  return made;
}

/** What comes into the open with some doors shut, storey by storey. Made for one set of doors: O(exits + doors). */
export class LeadingOut {
  readonly #links: Links;
  readonly #shut: Uint8Array;
  readonly #ends: readonly number[];

  constructor(plan: WalkingPlan, shut: readonly OpeningId[]) {
    this.#links = linksOf(plan);
    this.#shut = new Uint8Array(plan.derived.doors.length);
    const doors = doorIndices(plan);
    for (const id of shut) {
      const door = doors.get(id);
      if (door !== undefined) this.#shut[door] = 1;
    }
    this.#ends = [...exitParts(plan, floorParts(plan), openExits(plan, shut))];
  }

  /**
   * The parts of the floor from which one comes into the open through no door of one storey (by number) but such as lead out: whoever
   * left that storey doesn't come back to it. O(parts + doors).
   */
  past(storey: number): PartSet {
    const { from, door, to, storeyOf } = this.#links;
    const found = new Uint8Array(from.length - 1);
    const waiting = [...this.#ends];
    for (const part of waiting) found[part] = 1;
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      for (let i = from[part]!; i < from[part + 1]!; i++) {
        const [by, other] = [door[i]!, to[i]!];
        if (found[other] === 1 || this.#shut[by] === 1 || storeyOf[by] === storey) continue;
        found[other] = 1;
        waiting.push(other);
      }
    }
    return { has: (part) => found[part] === 1 };
  }
}

/** `LeadingOut` of one storey. O(exits + parts + doors). */
export const partsLeadingOut = (plan: WalkingPlan, storey: StoreyId, shut: readonly OpeningId[]): PartSet =>
  new LeadingOut(plan, shut).past(plan.derived.storeys.indexOf(storey));
