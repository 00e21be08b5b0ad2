/** Points in space, found by who stands near: cubes as wide as the reach. */
export class PointGrid {
  readonly #reach: number;
  readonly #first = new Map<number, number>();
  readonly #next: number[] = [];
  readonly #ids: number[] = [];
  readonly #places: number[] = [];

  /** @param reach metres within which a point is found */
  constructor(reach: number) {
    this.#reach = reach;
  }

  put(id: number, x: number, y: number, z: number): void {
    const key = this.#key(this.#cell(x), this.#cell(y), this.#cell(z));
    this.#next.push(this.#first.get(key) ?? -1);
    this.#first.set(key, this.#ids.length);
    this.#ids.push(id);
    this.#places.push(x, y, z);
  }

  /** The nearest point within the reach that is accepted, the one put first among equals; −1 = none. */
  find(x: number, y: number, z: number, accepts: (id: number) => boolean): number {
    const [cx, cy, cz] = [this.#cell(x), this.#cell(y), this.#cell(z)];
    let best = -1;
    let nearest = this.#reach ** 2;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (let dz = -1; dz <= 1; dz++) {
          // Cubes that share a key by chance are told apart by the distance.
          let at = this.#first.get(this.#key(cx + dx, cy + dy, cz + dz)) ?? -1;
          for (; at >= 0; at = this.#next[at]!) {
            const [px, py, pz] = [
              this.#places[3 * at]!,
              this.#places[3 * at + 1]!,
              this.#places[3 * at + 2]!,
            ];
            const distance = (px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2;
            const better = distance < nearest || (distance === nearest && best >= 0 && at < best);
            if (better && accepts(this.#ids[at]!)) {
              best = at;
              nearest = distance;
            }
          }
        }
      }
    }
    return best < 0 ? -1 : this.#ids[best]!;
  }

  #cell(value: number): number {
    return Math.floor(value / this.#reach);
  }

  #key(x: number, y: number, z: number): number {
    return Math.imul(x, 73_856_093) ^ Math.imul(y, 19_349_663) ^ Math.imul(z, 83_492_791);
  }
}
