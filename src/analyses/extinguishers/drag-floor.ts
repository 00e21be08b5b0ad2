import type { OwnedField } from '../../geometry/nav/owned-field';
import type { WalkingPlan } from '../walking/walking-plan';
import type { WholeCoverage } from './compute';

/**
 * Distances and owners of all floor while some extinguishers are moved: as the others leave it, with the moved ones laid
 * over it. A storey is copied from the whole result when it is first looked at; the rest of the campus is never touched.
 */
export class DragFloor {
  /** Per sample, metres; `Infinity` beyond the cut. Right on storeys that were prepared. */
  readonly distance: Float64Array;
  /** Per sample the number of the nearest extinguisher; −1 beyond the cut. */
  readonly owner: Int32Array;
  readonly #starts: Int32Array;
  readonly #whole: WholeCoverage;
  readonly #cut: number;
  readonly #prepared = new Set<number>();
  /** Samples whose nearest was a moved one, and what the others leave there. */
  #left: Int32Array = new Int32Array();
  #leftDistance: Float64Array = new Float64Array();
  #leftOwner: Int32Array = new Int32Array();
  /** What the moved ones are laid over: samples with what stood there before. */
  #over: {
    readonly samples: Int32Array;
    readonly distance: Float64Array;
    readonly owner: Int32Array;
  } | null = null;

  constructor(plan: WalkingPlan, whole: WholeCoverage, cut: number) {
    const { count, storeyStart } = plan.nav.samples;
    // Memory that nobody writes to costs nothing.
    this.distance = new Float64Array(count);
    this.owner = new Int32Array(count);
    this.#starts = Int32Array.from(storeyStart);
    this.#whole = whole;
    this.#cut = cut;
  }

  /** Says what the others leave where the moved ones were nearest. Once, before anything is laid over it. */
  leave(left: Int32Array, field: OwnedField | null, numbers: readonly number[]): void {
    const at = new Map<number, number>();
    left.forEach((s, i) => at.set(s, i));
    this.#left = left;
    this.#leftDistance = new Float64Array(left.length).fill(Infinity);
    this.#leftOwner = new Int32Array(left.length).fill(-1);
    field?.samples.forEach((s, i) => {
      const slot = at.get(s);
      if (slot === undefined) return;
      this.#leftDistance[slot] = field.distances[i]!;
      this.#leftOwner[slot] = numbers[field.owners[i]!]!;
    });
  }

  /** Lays the moved ones over the floor, in the place of what was laid before. O(samples of both). */
  put(field: OwnedField | null, numbers: readonly number[]): void {
    const { distance, owner } = this;
    if (this.#over) {
      const before = this.#over;
      before.samples.forEach((s, i) => {
        distance[s] = before.distance[i]!;
        owner[s] = before.owner[i]!;
      });
    }
    this.#over = null;
    if (field === null) return;
    for (const storey of this.storeysOf(field)) this.prepare(storey);
    const { samples } = field;
    this.#over = {
      samples,
      distance: Float64Array.from(samples, (s) => distance[s]!),
      owner: Int32Array.from(samples, (s) => owner[s]!),
    };
    for (let i = 0; i < samples.length; i++) {
      const s = samples[i]!;
      const now = field.distances[i]!;
      if (now >= distance[s]!) continue;
      distance[s] = now;
      owner[s] = numbers[field.owners[i]!]!;
    }
  }

  /** Makes a storey as the others leave it, the first time. O(its samples). */
  prepare(storey: number): void {
    if (this.#prepared.has(storey)) return;
    this.#prepared.add(storey);
    const [from, to] = [this.#starts[storey]!, this.#starts[storey + 1]!];
    const { distance, owner } = this;
    for (let s = from; s < to; s++) {
      const metres = this.#whole.distance[s]!;
      const far = metres > this.#cut;
      distance[s] = far ? Infinity : metres;
      owner[s] = far ? -1 : this.#whole.owner[s]!;
    }
    this.#left.forEach((s, i) => {
      if (s < from || s >= to) return;
      distance[s] = this.#leftDistance[i]!;
      owner[s] = this.#leftOwner[i]!;
    });
  }

  /** Storeys that a field reaches. O(samples). */
  storeysOf(field: OwnedField | null): ReadonlySet<number> {
    const found = new Set<number>();
    let [from, to] = [0, 0];
    for (const s of field?.samples ?? []) {
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
