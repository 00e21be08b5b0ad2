import type { DistanceField } from './distance-field';
import type { Nav } from './nav';

/**
 * The nearest of many sources for every sample, kept right while single sources move, come or go. The merge of
 * all others is remembered while the same source is set again and again (a drag): then one call costs only the
 * samples that its old and new field touch. Ties go to the source with the smaller index.
 */
export class NearestMerge {
  /** Per sample: distance to the nearest source, metres, Infinity where none reaches. */
  readonly distance: Float64Array;
  /** Per sample: that source's index, −1 for none. */
  readonly owner: Int32Array;
  readonly #fields: (DistanceField | null)[] = [];
  readonly #otherDistance: Float64Array;
  readonly #otherOwner: Int32Array;
  #moving = -1;

  constructor(nav: Nav) {
    const { count } = nav.samples;
    this.distance = new Float64Array(count).fill(Infinity);
    this.owner = new Int32Array(count).fill(-1);
    this.#otherDistance = new Float64Array(count).fill(Infinity);
    this.#otherOwner = new Int32Array(count).fill(-1);
  }

  /** Field of a source as last set, null for none. */
  fieldOf(source: number): DistanceField | null {
    return this.#fields[source] ?? null;
  }

  /**
   * Puts a source's field in place of its old one (null takes the source away). The fields must be of the nav that
   * the merge was made for. O(samples of both fields), and O(samples of all fields) when the source changes.
   */
  set(source: number, field: DistanceField | null): void {
    if (source !== this.#moving) this.#setApart(source);
    const old = this.#fields[source] ?? null;
    while (this.#fields.length <= source) this.#fields.push(null);
    this.#fields[source] = field;
    const { distance, owner } = this;
    if (old !== null) {
      for (const sample of old.samples) {
        distance[sample] = this.#otherDistance[sample]!;
        owner[sample] = this.#otherOwner[sample]!;
      }
    }
    if (field !== null) lower(distance, owner, field, source);
  }

  /** Puts the fields of all sources at once, in the place of what was set. O(samples of all fields). */
  setAll(fields: readonly (DistanceField | null)[]): void {
    this.#fields.length = 0;
    this.#moving = -1;
    this.distance.fill(Infinity);
    this.owner.fill(-1);
    fields.forEach((field, source) => {
      this.#fields.push(field);
      if (field !== null) lower(this.distance, this.owner, field, source);
    });
  }

  #setApart(source: number): void {
    this.#moving = source;
    this.#otherDistance.fill(Infinity);
    this.#otherOwner.fill(-1);
    this.#fields.forEach((field, index) => {
      if (field !== null && index !== source) lower(this.#otherDistance, this.#otherOwner, field, index);
    });
  }
}

function lower(distance: Float64Array, owner: Int32Array, field: DistanceField, source: number): void {
  const { samples, distances } = field;
  for (let i = 0; i < samples.length; i++) {
    const sample = samples[i]!;
    const before = distance[sample]!;
    const now = distances[i]!;
    if (now < before || (now === before && source < owner[sample]!)) {
      distance[sample] = now;
      owner[sample] = source;
    }
  }
}
