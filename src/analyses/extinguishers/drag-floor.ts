import type { DistanceField } from '../../geometry/nav/distance-field';
import type { WalkingPlan } from '../walking/walking-plan';
import type { WholeCoverage } from './compute';
import { askedIn, type LaneField } from './lanes';
import type { PointChange } from './drag-points';
import { ReachCounts, type PointMember } from './reach-counts';

/** An extinguisher where it is held: what it reaches, its number, and the lanes it counts in. */
export interface HeldField extends PointMember {
  readonly number: number;
}

/** Samples of a lane whose nearest was a moved one, and what the others leave there. */
export interface LeftBehind {
  readonly samples: Int32Array;
  readonly distance: Float64Array;
  readonly owner: Int32Array;
}

/** What stood where one was laid over. */
interface Over extends LeftBehind {
  readonly lane: number;
}

/**
 * Distances, owners and counts of all floor while some extinguishers are moved: as the others leave it, with the moved ones
 * laid over it. A storey is copied from the whole result when it is first looked at; the rest of the campus is never touched.
 */
export class DragFloor {
  /** By lane; `Infinity` beyond its cut, null where nobody counts. Right on storeys that were prepared. */
  readonly lanes: (LaneField | null)[];
  readonly counts: ReachCounts;
  readonly #starts: Int32Array;
  readonly #whole: WholeCoverage;
  readonly #cuts: readonly number[];
  readonly #asked: readonly Uint8Array[];
  readonly #prepared = new Set<number>();
  #left: readonly (LeftBehind | null)[] = [];
  /** What the moved ones change of setting points by being gone from where the document has them, and by being held. */
  #gone: readonly PointChange[] = [];
  #come: readonly PointChange[] = [];
  #over: readonly Over[] = [];

  /** `cuts` by lane: how far from them places are told, metres. */
  constructor(plan: WalkingPlan, whole: WholeCoverage, cuts: readonly number[]) {
    const { count, storeyStart } = plan.nav.samples;
    // Memory that nobody writes to costs nothing.
    this.lanes = whole.lanes.map(
      (lane) => lane && { distance: new Float64Array(count), owner: new Int32Array(count) },
    );
    this.counts = new ReachCounts(whole.asks);
    this.#starts = Int32Array.from(storeyStart);
    this.#whole = whole;
    this.#cuts = cuts;
    this.#asked = askedIn(whole.asks);
  }

  /** Says what the moved ones leave behind: setting points without them, and the others' floor by lane. Once, before anything is laid over it. */
  leave(gone: readonly PointChange[], left: readonly (LeftBehind | null)[]): void {
    this.#gone = gone;
    this.#left = left;
  }

  /**
   * Lays the moved ones over the floor, in the place of what was laid before, with what they change of setting points.
   * O(samples of both, by lane).
   */
  put(held: readonly HeldField[], come: readonly PointChange[]): void {
    for (const { lane, samples, distance, owner } of this.#over.toReversed()) {
      const field = this.#lane(lane);
      for (let i = 0; i < samples.length; i++) {
        field.distance[samples[i]!] = distance[i]!;
        field.owner[samples[i]!] = owner[i]!;
      }
    }
    for (const { members, by } of this.#come) this.counts.add(members, by === 1 ? -1 : 1);
    const fields = [...held, ...come.flatMap(({ members }) => members)];
    for (const { field } of fields) for (const storey of this.storeysOf(field)) this.prepare(storey);
    this.#come = come;
    for (const { members, by } of come) this.counts.add(members, by);
    this.#over = held.flatMap((each) => each.lanes.map((lane) => this.#lay(each, lane)));
  }

  #lay({ field, number }: HeldField, lane: number): Over {
    const { distance, owner } = this.#lane(lane);
    const { askOf } = this.#whole.asks;
    const asked = this.#asked[lane]!;
    const cut = this.#cuts[lane]!;
    const samples = new Int32Array(field.samples.length);
    const distances = new Float64Array(field.samples.length);
    const owners = new Int32Array(field.samples.length);
    let count = 0;
    for (let i = 0; i < field.samples.length; i++) {
      const s = field.samples[i]!;
      const now = field.distances[i]!;
      // Of no ask there is no number in the table: that is no 1 either.
      if (asked[askOf[s]!] !== 1 || now > cut || now >= distance[s]!) continue;
      samples[count] = s;
      distances[count] = distance[s]!;
      owners[count++] = owner[s]!;
      distance[s] = now;
      owner[s] = number;
    }
    return {
      lane,
      samples: samples.subarray(0, count),
      distance: distances.subarray(0, count),
      owner: owners.subarray(0, count),
    };
  }

  /** The first that counts in a lane finds nothing there. */
  #lane(lane: number): LaneField {
    const count = this.#whole.asks.askOf.length;
    return (this.lanes[lane] ??= {
      distance: new Float64Array(count).fill(Infinity),
      owner: new Int32Array(count).fill(-1),
    });
  }

  /** Makes a storey as the others leave it, the first time. O(its samples, by lane). */
  prepare(storey: number): void {
    if (this.#prepared.has(storey)) return;
    this.#prepared.add(storey);
    const { asks, lanes, counts } = this.#whole;
    const [from, to] = [this.#starts[storey]!, this.#starts[storey + 1]!];
    lanes.forEach((whole, lane) => {
      if (!whole || !asks.asks.some((ask, i) => ask.storey === storey && this.#asked[lane]![i] === 1)) return;
      const { distance, owner } = this.#lane(lane);
      const cut = this.#cuts[lane]!;
      for (let s = from; s < to; s++) {
        const metres = whole.distance[s]!;
        const far = metres > cut;
        distance[s] = far ? Infinity : metres;
        owner[s] = far ? -1 : whole.owner[s]!;
      }
      this.#left[lane]?.samples.forEach((s, i) => {
        if (s < from || s >= to) return;
        distance[s] = this.#left[lane]!.distance[i]!;
        owner[s] = this.#left[lane]!.owner[i]!;
      });
    });
    this.counts.copy(counts, from, to);
    for (const { members, by } of this.#gone) this.counts.add(members, by, from, to);
  }

  /** Storeys that a field reaches. O(samples). */
  storeysOf({ samples }: Pick<DistanceField, 'samples'>): ReadonlySet<number> {
    const found = new Set<number>();
    let [from, to] = [0, 0];
    for (const s of samples) {
      if (s >= from && s < to) continue;
      let [low, high] = [0, this.#starts.length - 2];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (this.#starts[middle]! <= s) low = middle;
        else high = middle - 1;
      }
      [from, to] = [this.#starts[low]!, this.#starts[low + 1]!];
      found.add(low);
    }
    return found;
  }
}
