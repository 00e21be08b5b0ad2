/** Wall segments in square buckets; tells whether a line touches any. For the oracle only. */
export class SegmentGrid {
  readonly #segments: Float64Array;
  readonly #cell: number;
  readonly #minX: number;
  readonly #minY: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #buckets: number[][];

  constructor(segments: readonly number[], cell = 0.5) {
    this.#segments = Float64Array.from(segments);
    this.#cell = cell;
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < segments.length; i += 2) {
      minX = Math.min(minX, segments[i]!);
      maxX = Math.max(maxX, segments[i]!);
      minY = Math.min(minY, segments[i + 1]!);
      maxY = Math.max(maxY, segments[i + 1]!);
    }
    this.#minX = minX - cell;
    this.#minY = minY - cell;
    this.#columns = segments.length === 0 ? 0 : Math.ceil((maxX - minX) / cell) + 3;
    this.#rows = segments.length === 0 ? 0 : Math.ceil((maxY - minY) / cell) + 3;
    this.#buckets = Array.from({ length: this.#columns * this.#rows }, () => []);
    for (let s = 0; s * 4 < segments.length; s++) {
      this.#along(
        segments[4 * s]!,
        segments[4 * s + 1]!,
        segments[4 * s + 2]!,
        segments[4 * s + 3]!,
        (bucket) => {
          bucket.push(s);
          return false;
        },
      );
    }
  }

  /** True when the line from p to q crosses or touches a segment. */
  blocks(px: number, py: number, qx: number, qy: number): boolean {
    if (this.#columns === 0) return false;
    const segments = this.#segments;
    return this.#along(px, py, qx, qy, (bucket) => {
      for (const s of bucket) {
        const ax = segments[4 * s]!;
        const ay = segments[4 * s + 1]!;
        const bx = segments[4 * s + 2]!;
        const by = segments[4 * s + 3]!;
        const a = (qx - px) * (ay - py) - (qy - py) * (ax - px);
        const b = (qx - px) * (by - py) - (qy - py) * (bx - px);
        if ((a > 0 && b > 0) || (a < 0 && b < 0)) continue;
        const p = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
        const q = (bx - ax) * (qy - ay) - (by - ay) * (qx - ax);
        if ((p > 0 && q > 0) || (p < 0 && q < 0)) continue;
        return true;
      }
      return false;
    });
  }

  /** Visits the buckets within a bucket's breadth of the line, row by row or column by column; stops on true. */
  #along(px: number, py: number, qx: number, qy: number, visit: (bucket: number[]) => boolean): boolean {
    const steep = Math.abs(qy - py) > Math.abs(qx - px);
    const [u0, v0, u1, v1] = steep
      ? [py - this.#minY, px - this.#minX, qy - this.#minY, qx - this.#minX]
      : [px - this.#minX, py - this.#minY, qx - this.#minX, qy - this.#minY];
    const forward = u1 >= u0;
    const first = Math.floor(u0 / this.#cell);
    const last = Math.floor(u1 / this.#cell);
    const [most, across] = steep ? [this.#rows, this.#columns] : [this.#columns, this.#rows];
    const slope = u1 === u0 ? 0 : (v1 - v0) / (u1 - u0);
    for (let u = first; forward ? u <= last : u >= last; u += forward ? 1 : -1) {
      if (u < 0 || u >= most) continue;
      const lo = Math.max(Math.min(u0, u1), u * this.#cell);
      const hi = Math.min(Math.max(u0, u1), (u + 1) * this.#cell);
      const va = v0 + (lo - u0) * slope;
      const vb = v0 + (hi - u0) * slope;
      const from = Math.max(0, Math.floor((Math.min(va, vb) - 1e-6) / this.#cell));
      const to = Math.min(across - 1, Math.floor((Math.max(va, vb) + 1e-6) / this.#cell));
      for (let v = from; v <= to; v++) {
        const at = steep ? u * this.#columns + v : v * this.#columns + u;
        if (visit(this.#buckets[at]!)) return true;
      }
    }
    return false;
  }
}
