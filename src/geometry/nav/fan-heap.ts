/**
 * Binary heap of ids ordered by a key array that the caller owns; each id is in it at most once, and moves up when
 * its key has shrunk. Ties go to the smaller id, so the order is always the same.
 */
export class FanHeap {
  readonly #keys: Float64Array;
  readonly #ids: Int32Array;
  /** Per id: its place + 1, 0 when it is not in the heap. */
  readonly #place: Int32Array;
  #size = 0;

  constructor(keys: Float64Array) {
    this.#keys = keys;
    this.#ids = new Int32Array(keys.length);
    this.#place = new Int32Array(keys.length);
  }

  get size(): number {
    return this.#size;
  }

  /** Forgets all ids. O(size). */
  clear(): void {
    for (let i = 0; i < this.#size; i++) this.#place[this.#ids[i]!] = 0;
    this.#size = 0;
  }

  /** Puts an id in, or moves it up after its key shrank. O(log n). */
  push(id: number): void {
    const keys = this.#keys;
    const ids = this.#ids;
    const place = this.#place;
    let at = place[id]! - 1;
    if (at < 0) at = this.#size++;
    const key = keys[id]!;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const other = ids[up]!;
      const otherKey = keys[other]!;
      if (otherKey < key || (otherKey === key && other < id)) break;
      ids[at] = other;
      place[other] = at + 1;
      at = up;
    }
    ids[at] = id;
    place[id] = at + 1;
  }

  /** Takes out the id with the smallest key, −1 when empty. O(log n). */
  pop(): number {
    if (this.#size === 0) return -1;
    const keys = this.#keys;
    const ids = this.#ids;
    const place = this.#place;
    const top = ids[0]!;
    place[top] = 0;
    const size = --this.#size;
    if (size === 0) return top;
    const id = ids[size]!;
    const key = keys[id]!;
    let at = 0;
    for (let down = 1; down < size; down = 2 * at + 1) {
      if (down + 1 < size) {
        const left = keys[ids[down]!]!;
        const right = keys[ids[down + 1]!]!;
        if (right < left || (right === left && ids[down + 1]! < ids[down]!)) down++;
      }
      const child = ids[down]!;
      const childKey = keys[child]!;
      if (childKey > key || (childKey === key && child > id)) break;
      ids[at] = child;
      place[child] = at + 1;
      at = down;
    }
    ids[at] = id;
    place[id] = at + 1;
    return top;
  }
}
