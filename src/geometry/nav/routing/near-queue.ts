/** Keys that fall into one bucket, metres. */
const WIDTH = 0.25;
/** What is farther than all of these is in the last one, in no order. */
const MOST_BUCKETS = 1 << 16;

/**
 * Ids by their keys, nearest first but for less than the width of a bucket: for settling by steps that may be done again
 * when a key turns out smaller. An id may be put in again with a smaller key; whoever takes ids out skips what is stale.
 * Keys are ≥ 0.
 */
export class NearQueue {
  #heads = new Int32Array(1024).fill(-1);
  /** Per entry: the one behind it in its bucket, or in the list of free ones. */
  #behind = new Int32Array(1024);
  #ids = new Int32Array(1024);
  #keys = new Float64Array(1024);
  #used = 0;
  #free = -1;
  #size = 0;
  /** No bucket before this one has entries. */
  #first = 0;
  /** Key of the id that was taken out last. */
  key = 0;

  /** O(1). */
  push(id: number, key: number): void {
    const bucket = Math.min((key / WIDTH) | 0, MOST_BUCKETS - 1);
    while (bucket >= this.#heads.length) this.#growBuckets();
    let entry = this.#free;
    if (entry >= 0) this.#free = this.#behind[entry]!;
    else {
      if (this.#used === this.#ids.length) this.#growEntries();
      entry = this.#used++;
    }
    this.#ids[entry] = id;
    this.#keys[entry] = key;
    this.#behind[entry] = this.#heads[bucket]!;
    this.#heads[bucket] = entry;
    if (this.#size++ === 0 || bucket < this.#first) this.#first = bucket;
  }

  /** Takes one of the nearest out, −1 when there is none. O(1), and the buckets that were emptied, once each. */
  pop(): number {
    if (this.#size === 0) return -1;
    const heads = this.#heads;
    let bucket = this.#first;
    while (heads[bucket]! < 0) bucket++;
    this.#first = bucket;
    const entry = heads[bucket]!;
    heads[bucket] = this.#behind[entry]!;
    this.#behind[entry] = this.#free;
    this.#free = entry;
    this.#size--;
    this.key = this.#keys[entry]!;
    return this.#ids[entry]!;
  }

  #growBuckets(): void {
    const heads = new Int32Array(2 * this.#heads.length).fill(-1);
    heads.set(this.#heads);
    this.#heads = heads;
  }

  #growEntries(): void {
    const size = 2 * this.#ids.length;
    const [behind, ids, keys] = [new Int32Array(size), new Int32Array(size), new Float64Array(size)];
    behind.set(this.#behind);
    ids.set(this.#ids);
    keys.set(this.#keys);
    this.#behind = behind;
    this.#ids = ids;
    this.#keys = keys;
  }
}
