/** How many numbers a column has room for where nobody says how many to expect. */
const FEW = 64;

/** A list of numbers that grows in place: `data` up to `size` counts. Whoever knows about how many come says so: growing leaves garbage. */
export class FloatColumn {
  data: Float64Array<ArrayBuffer>;
  size = 0;

  constructor(expected = FEW) {
    this.data = new Float64Array(expected);
  }

  /** Takes over what another has. O(size). */
  copy(other: FloatColumn): void {
    this.data = other.data.slice();
    this.size = other.size;
  }

  push(value: number): void {
    if (this.size === this.data.length) {
      const grown = new Float64Array(2 * this.size);
      grown.set(this.data);
      this.data = grown;
    }
    this.data[this.size++] = value;
  }
}

/** The same of whole numbers. */
export class IntColumn {
  data: Int32Array<ArrayBuffer>;
  size = 0;

  constructor(expected = FEW) {
    this.data = new Int32Array(expected);
  }

  copy(other: IntColumn): void {
    this.data = other.data.slice();
    this.size = other.size;
  }

  push(value: number): void {
    if (this.size === this.data.length) {
      const grown = new Int32Array(2 * this.size);
      grown.set(this.data);
      this.data = grown;
    }
    this.data[this.size++] = value;
  }
}

/** Items filed under a number: those of n are `items[start[n]] … items[start[n + 1] − 1]`. */
export interface Filed {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Files 0 … `size` − 1 by `under`, in their order; what is under −1 is left out. O(size + count). */
export function file(count: number, under: ArrayLike<number>, size = under.length): Filed {
  const start = new Int32Array(count + 1);
  for (let i = 0; i < size; i++) if (under[i]! >= 0) start[under[i]! + 1]!++;
  for (let n = 0; n < count; n++) start[n + 1]! += start[n]!;
  const next = start.slice();
  const items = new Int32Array(start[count]!);
  for (let i = 0; i < size; i++) if (under[i]! >= 0) items[next[under[i]!]!++] = i;
  return { start, items };
}
