import { FIRE_CLASSES, type FireClass } from '../../model/schema/space-hazard';
import type { DistanceField } from '../../geometry/nav/distance-field';
import { NOT_ASKED, type FloorAsks } from './floor-asks';

/** One extinguisher of a setting point: what it reaches, and the lanes that it counts in. */
export interface PointMember {
  readonly field: Pick<DistanceField, 'samples' | 'distances'>;
  readonly lanes: readonly number[];
}

/**
 * How many setting points reach each place within their distance, for each class of fire apart, so that one that moves
 * changes nothing but what it reached and what it reaches. Places that nobody reaches cost no memory.
 */
export class ReachCounts {
  readonly #asks: FloorAsks;
  readonly #counts: readonly Uint16Array[];
  /** Per ask the classes that it asks for, as slots. */
  readonly #slots: readonly (readonly number[])[];

  constructor(asks: FloorAsks) {
    this.#asks = asks;
    this.#counts = SLOTS.map(() => new Uint16Array(asks.askOf.length));
    this.#slots = asks.asks.map(({ classes }) => classes.map(({ fireClass }) => slotOf(fireClass)));
  }

  /** How far one that counts in these lanes can matter anywhere on a storey (−1 = on any), metres; 0 = nowhere. O(asks). */
  farthestLimit(lanes: readonly number[], storey: number): number {
    let most = 0;
    this.#asks.asks.forEach((ask, i) => {
      if (storey >= 0 && ask.storey !== storey) return;
      for (const limit of this.#limits(i, lanes)) most = Math.max(most, limit);
    });
    return most;
  }

  /**
   * Counts one setting point more (`by` 1) or less (−1) wherever one of its extinguishers is within the distance that counts
   * there; between two samples only, where they are given. O(samples of the fields).
   */
  add(members: readonly PointMember[], by: 1 | -1, from = 0, to = Infinity): void {
    const { askOf } = this.#asks;
    // What the point has counted for already at a sample, a bit for a class: one of several mustn't count again.
    const seen = members.length > 1 ? new Map<number, number>() : null;
    for (const { field, lanes } of members) {
      const { samples, distances } = field;
      const limits: (readonly number[] | undefined)[] = [];
      for (let i = 0; i < samples.length; i++) {
        const s = samples[i]!;
        const ask = askOf[s]!;
        if (ask === NOT_ASKED || s < from || s >= to) continue;
        const allowed = (limits[ask] ??= this.#limits(ask, lanes));
        let bits = seen?.get(s) ?? 0;
        for (let c = 0; c < allowed.length; c++) {
          const slot = this.#slots[ask]![c]!;
          if (distances[i]! > allowed[c]! || (bits & (1 << slot)) !== 0) continue;
          if (seen !== null) bits |= 1 << slot;
          this.#counts[slot]![s]! += by;
        }
        seen?.set(s, bits);
      }
    }
  }

  /** Takes over what others counted between two samples. */
  copy(other: ReachCounts, from: number, to: number): void {
    for (const slot of new Set(this.#slots.flat())) {
      this.#counts[slot]!.set(other.#counts[slot]!.subarray(from, to), from);
    }
  }

  /** For the class of the ask that fewest reach. O(classes). */
  at(sample: number, ask: number): number {
    const slots = this.#slots[ask]!;
    let least = MOST;
    for (let c = 0; c < slots.length; c++) {
      const count = this.#counts[slots[c]!]![sample]!;
      if (count < least) least = count;
    }
    return least;
  }

  /** Per class of an ask the distance at which one of these lanes counts; −1 = it doesn't. */
  #limits(ask: number, lanes: readonly number[]): readonly number[] {
    return this.#asks.asks[ask]!.classes.map(({ terms }) =>
      terms.reduce((most, { lane, limit }) => (lanes.includes(lane) ? Math.max(most, limit) : most), -1),
    );
  }
}

/** More than this is not told apart; below what stands for no floor and floor that isn't asked of. */
const MOST = 253;
/** Where every extinguisher counts alike there is one class. */
const SLOTS: readonly (FireClass | null)[] = [null, ...FIRE_CLASSES];
const slotOf = (fireClass: FireClass | null): number => SLOTS.indexOf(fireClass);
