import type { RoutingFloor } from './routing-floor';
import { FloatColumn, file, IntColumn } from './column';
import { ENTRY, isStrip, type RoomCell } from './room-cell';
import { SEEN } from './sight-sweep';

/** Gathers what looks into the triangles of one room, and keeps of it what can be nearest somewhere. */
export class CellEntries {
  readonly #places = new IntColumn();
  readonly #codes = new IntColumn();
  readonly #vias = new IntColumn();
  readonly #numbers = new FloatColumn();
  /** Per triangle of the room: entries that reach all of it, and what the best of them is at most anywhere in it. */
  readonly #covering: number[][];
  readonly #enough: Float64Array;

  constructor(
    readonly floor: RoutingFloor,
    readonly room: number,
  ) {
    const count = floor.rooms.start[room + 1]! - floor.rooms.start[room]!;
    this.#covering = Array.from({ length: count }, () => []);
    this.#enough = new Float64Array(count).fill(Infinity);
  }

  /**
   * Notes a window (see `WindowSweep`; rays of length 0 = all round) that reaches over a triangle. False where another
   * leads on at least as shortly from all that it reaches, and from all behind: a way over it could turn to that one
   * (Xin & Wang 2009). O(entries that reach all of the triangle).
   */
  add(triangle: number, code: number, base: number, via: number, w: Float64Array): boolean {
    const right = Math.hypot(w[2]!, w[3]!) || 1;
    const left = Math.hypot(w[5]!, w[6]!) || 1;
    const [rx, ry] = [w[2]! / right, w[3]! / right];
    const allRound = rx === 0 && ry === 0;
    const away = allRound ? 0 : this.#leastWay(triangle, isStrip(code), w[0]!, w[1]!, rx, ry);
    const least = base + Math.max(0, away);
    const place = this.floor.rooms.place[triangle]!;
    if (least > this.#enough[place]!) return false;
    const out = this.#numbers;
    const at = out.size;
    out.push(least);
    out.push(rx);
    out.push(ry);
    out.push(w[4]! / right);
    out.push(w[5]! / left);
    out.push(w[6]! / left);
    out.push(w[7]! / left);
    out.push(base);
    out.push(w[0]!);
    out.push(w[1]!);
    const entry = this.#codes.size;
    this.#codes.push(code);
    const covering = this.#covering[place]!;
    if (covering.some((other) => this.#beats(other, entry))) {
      this.#codes.size--;
      out.size = at;
      return false;
    }
    this.#places.push(place);
    this.#vias.push(via);
    if (this.#covers(entry, triangle)) {
      covering.push(entry);
      this.#enough[place] = Math.min(this.#enough[place]!, this.#most(entry, triangle));
    }
    return true;
  }

  /** Packs what was gathered, without what something that came later beats. O(entries² a triangle). */
  packed(): RoomCell {
    const count = this.#enough.length;
    const { start, items } = file(count, this.#places.data, this.#places.size);
    const n = this.#numbers.data;
    const kept: number[] = [];
    const keptStart = new Int32Array(count + 1);
    for (let place = 0; place < count; place++) {
      const needed = [...items.subarray(start[place]!, start[place + 1]!)].filter(
        (entry) =>
          n[entry * ENTRY]! <= this.#enough[place]! &&
          !this.#covering[place]!.some((other) => other !== entry && this.#beats(other, entry)),
      );
      needed.sort((a, b) => n[a * ENTRY]! - n[b * ENTRY]! || a - b);
      kept.push(...needed);
      keptStart[place + 1] = kept.length;
    }
    const codes = new Int32Array(kept.length);
    const vias = new Int32Array(kept.length);
    const numbers = new Float64Array(kept.length * ENTRY);
    kept.forEach((entry, i) => {
      codes[i] = this.#codes.data[entry]!;
      vias[i] = this.#vias.data[entry]!;
      numbers.set(n.subarray(entry * ENTRY, (entry + 1) * ENTRY), i * ENTRY);
    });
    return { start: keptStart, codes, vias, numbers };
  }

  /** Does the first, which covers the triangle, lead on at least as shortly from wherever the other does? */
  #beats(one: number, other: number): boolean {
    const n = this.#numbers.data;
    if (isStrip(this.#codes.data[one]!) || isStrip(this.#codes.data[other]!)) return false;
    const [a, b] = [one * ENTRY, other * ENTRY];
    const apart = Math.hypot(n[a + 8]! - n[b + 8]!, n[a + 9]! - n[b + 9]!);
    const way = n[a + 7]! + apart;
    // Of two that are as good as each other the first stays.
    return way < n[b + 7]! - TIE || (way <= n[b + 7]! + TIE && (apart > TIE || one < other));
  }

  #covers(entry: number, triangle: number): boolean {
    const n = this.#numbers.data;
    const { x, y } = this.floor.nav;
    const at = entry * ENTRY;
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      if (n[at + 1]! * y[h]! - n[at + 2]! * x[h]! < n[at + 3]! - SEEN) return false;
      if (n[at + 4]! * y[h]! - n[at + 5]! * x[h]! > n[at + 6]! + SEEN) return false;
      if (!isStrip(this.#codes.data[entry]!)) continue;
      if (n[at + 1]! * (x[h]! - n[at + 8]!) + n[at + 2]! * (y[h]! - n[at + 9]!) < -SEEN) return false;
    }
    return true;
  }

  /** What it is at most from a point of the triangle. */
  #most(entry: number, triangle: number): number {
    const n = this.#numbers.data;
    const { x, y } = this.floor.nav;
    const at = entry * ENTRY;
    let most = 0;
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      const dx = x[h]! - n[at + 8]!;
      const dy = y[h]! - n[at + 9]!;
      const strip = isStrip(this.#codes.data[entry]!);
      most = Math.max(most, strip ? n[at + 1]! * dx + n[at + 2]! * dy : Math.hypot(dx, dy));
    }
    return n[at + 7]! + most;
  }

  /** From the point of a window to the nearest point of a triangle that it doesn't lie in. */
  #leastWay(triangle: number, strip: boolean, px: number, py: number, nx: number, ny: number): number {
    const { x, y } = this.floor.nav;
    let least = Infinity;
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      const n = h === 3 * triangle + 2 ? h - 2 : h + 1;
      const ax = x[h]! - px;
      const ay = y[h]! - py;
      if (strip) {
        least = Math.min(least, nx * ax + ny * ay);
        continue;
      }
      const ex = x[n]! - x[h]!;
      const ey = y[n]! - y[h]!;
      const share = Math.min(1, Math.max(0, -(ax * ex + ay * ey) / (ex * ex + ey * ey)));
      least = Math.min(least, Math.hypot(ax + share * ex, ay + share * ey));
    }
    // A hair less: the point asked for may lie that far outside.
    return least - SEEN;
  }
}

/** Ways whose lengths differ by less are equally short, metres. */
const TIE = 1e-9;
