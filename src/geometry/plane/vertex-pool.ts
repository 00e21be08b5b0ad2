/** Side of a hash cell in merge distances: large enough that most lookups touch one cell. */
const CELL_REACHES = 16;

/**
 * Points merged by distance: a point within `reach` metres of one already there becomes that one, else it is
 * kept bit for bit. So kept points lie more than `reach` apart, and the first comer decides the place.
 * Lookup and insertion O(1) on average.
 */
export class VertexPool {
  readonly x: number[] = [];
  readonly y: number[] = [];
  readonly #reach: number;
  readonly #cell: number;
  readonly #next: number[] = [];
  #heads: Int32Array;

  constructor(reach: number, expected: number) {
    this.#reach = reach;
    this.#cell = reach * CELL_REACHES;
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, 2 * expected)))).fill(-1);
  }

  get size(): number {
    return this.x.length;
  }

  /** The id of the nearest kept point within reach, or of a new one. */
  add(x: number, y: number): number {
    const found = this.#nearest(x, y);
    if (found >= 0) return found;
    const id = this.x.length;
    this.x.push(x);
    this.y.push(y);
    if (id >= this.#heads.length) this.#grow();
    this.#file(id);
    return id;
  }

  #nearest(x: number, y: number): number {
    const { x: xs, y: ys } = this;
    const reach = this.#reach;
    const minX = Math.floor((x - reach) / this.#cell);
    const maxX = Math.floor((x + reach) / this.#cell);
    const minY = Math.floor((y - reach) / this.#cell);
    const maxY = Math.floor((y + reach) / this.#cell);
    let best = -1;
    let bestSquare = reach * reach;
    for (let cy = minY; cy <= maxY; cy++) {
      for (let cx = minX; cx <= maxX; cx++) {
        for (let id = this.#heads[this.#slot(cx, cy)]!; id >= 0; id = this.#next[id]!) {
          const dx = xs[id]! - x;
          const dy = ys[id]! - y;
          const square = dx * dx + dy * dy;
          if (square < bestSquare || (square === bestSquare && best < 0)) {
            best = id;
            bestSquare = square;
          }
        }
      }
    }
    return best;
  }

  #slot(cx: number, cy: number): number {
    let hash = Math.imul(cx | 0, 0x9e3779b1) ^ Math.imul(cy | 0, 0x85ebca6b);
    hash ^= hash >>> 15;
    return hash & (this.#heads.length - 1);
  }

  #file(id: number): void {
    const slot = this.#slot(Math.floor(this.x[id]! / this.#cell), Math.floor(this.y[id]! / this.#cell));
    this.#next[id] = this.#heads[slot]!;
    this.#heads[slot] = id;
  }

  #grow(): void {
    this.#heads = new Int32Array(this.#heads.length * 2).fill(-1);
    for (let id = 0; id < this.#next.length; id++) this.#file(id);
  }
}
