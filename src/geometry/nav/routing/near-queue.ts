/** Buckets a metre of keys: a power of 2. */
const FINENESS = 4;
/** What is farther than all of these is in the last one, in no order. */
const MOST_BUCKETS = 1 << 16;

/**
 * Ids by their keys, nearest first but for less than the width of a bucket: for settling by steps that may be done again
 * when a key turns out smaller. An id that is put in again moves to where its smaller key belongs. Keys are ≥ 0.
 */
export class NearQueue {
  #heads = new Int32Array(1024).fill(-1);
  /** Per id: those beside it in its bucket, and that; −1 = none. */
  readonly #before: Int32Array;
  readonly #behind: Int32Array;
  readonly #bucketOf: Int32Array;
  #size = 0;
  /** No bucket before this one has ids. */
  #first = 0;

  /** For ids below `count`. */
  constructor(count: number) {
    this.#before = new Int32Array(count);
    this.#behind = new Int32Array(count);
    this.#bucketOf = new Int32Array(count).fill(-1);
  }

  /** Puts an id in, or moves it forwards. O(1). */
  push(id: number, key: number): void {
    const bucket = Math.min((key * FINENESS) | 0, MOST_BUCKETS - 1);
    const was = this.#bucketOf[id]!;
    if (was === bucket) return;
    while (bucket >= this.#heads.length) this.#grow();
    const heads = this.#heads;
    const before = this.#before;
    const behind = this.#behind;
    if (was < 0) {
      if (this.#size++ === 0 || bucket < this.#first) this.#first = bucket;
    } else {
      const next = behind[id]!;
      const last = before[id]!;
      if (last < 0) heads[was] = next;
      else behind[last] = next;
      if (next >= 0) before[next] = last;
      if (bucket < this.#first) this.#first = bucket;
    }
    const head = heads[bucket]!;
    if (head >= 0) before[head] = id;
    before[id] = -1;
    behind[id] = head;
    heads[bucket] = id;
    this.#bucketOf[id] = bucket;
  }

  /** Takes one of the nearest out, −1 when there is none. O(1), and the buckets that were emptied, once each. */
  pop(): number {
    if (this.#size === 0) return -1;
    const heads = this.#heads;
    let bucket = this.#first;
    while (heads[bucket]! < 0) bucket++;
    this.#first = bucket;
    const id = heads[bucket]!;
    const next = this.#behind[id]!;
    heads[bucket] = next;
    if (next >= 0) this.#before[next] = -1;
    this.#bucketOf[id] = -1;
    this.#size--;
    return id;
  }

  #grow(): void {
    const heads = new Int32Array(2 * this.#heads.length).fill(-1);
    heads.set(this.#heads);
    this.#heads = heads;
  }
}
