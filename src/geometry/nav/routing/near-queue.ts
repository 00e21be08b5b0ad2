/**
 * Ids by their keys, nearest first; of equal keys any, always the same one. An id may be put in again with a smaller key:
 * whoever takes ids out skips what is stale. A heap of four children a place, keys beside each other.
 */
export class NearQueue {
  #keys = new Float64Array(1024);
  #ids = new Int32Array(1024);
  #size = 0;
  /** Key of the id that was taken out last. */
  key = 0;

  /** O(log n). */
  push(id: number, key: number): void {
    if (this.#size === this.#ids.length) this.#grow();
    const keys = this.#keys;
    const ids = this.#ids;
    let at = this.#size++;
    while (at > 0) {
      const up = (at - 1) >> 2;
      const other = keys[up]!;
      if (other <= key) break;
      keys[at] = other;
      ids[at] = ids[up]!;
      at = up;
    }
    keys[at] = key;
    ids[at] = id;
  }

  /** Takes out the nearest, −1 when there is none. O(log n). */
  pop(): number {
    if (this.#size === 0) return -1;
    const keys = this.#keys;
    const ids = this.#ids;
    const top = ids[0]!;
    this.key = keys[0]!;
    const size = --this.#size;
    const key = keys[size]!;
    const id = ids[size]!;
    let at = 0;
    for (;;) {
      const first = 4 * at + 1;
      if (first >= size) break;
      const end = first + 4 < size ? first + 4 : size;
      let least = first;
      let leastKey = keys[first]!;
      for (let child = first + 1; child < end; child++) {
        if (keys[child]! >= leastKey) continue;
        least = child;
        leastKey = keys[child]!;
      }
      if (leastKey >= key) break;
      keys[at] = leastKey;
      ids[at] = ids[least]!;
      at = least;
    }
    keys[at] = key;
    ids[at] = id;
    return top;
  }

  #grow(): void {
    const keys = new Float64Array(2 * this.#size);
    const ids = new Int32Array(2 * this.#size);
    keys.set(this.#keys);
    ids.set(this.#ids);
    this.#keys = keys;
    this.#ids = ids;
  }
}
