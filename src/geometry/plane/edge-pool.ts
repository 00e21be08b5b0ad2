/**
 * Unique edges between vertex ids, each with the lines that run along it. An edge is kept as from < to (equal
 * for a lone point); an entry is `line * 2 + reversed`, reversed = the line runs from `to` to `from`. One line
 * may be entered several times (a spur that goes there and back). Lookup O(1) on average.
 */
export class EdgePool {
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** 0 once the edge was replaced by a chain. */
  readonly alive: number[] = [];
  readonly #head: number[] = [];
  readonly #entryLine: number[] = [];
  readonly #entryNext: number[] = [];
  readonly #next: number[] = [];
  #slots: Int32Array;

  constructor(expected: number) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, 2 * expected)))).fill(-1);
  }

  get size(): number {
    return this.from.length;
  }

  /** The living edge between two vertices, or −1. */
  find(u: number, v: number): number {
    const id = this.#lookup(Math.min(u, v), Math.max(u, v));
    return id >= 0 && this.alive[id] === 1 ? id : -1;
  }

  /** Makes sure that the edge is there and alive; returns its id. */
  touch(u: number, v: number): number {
    const from = Math.min(u, v);
    const to = Math.max(u, v);
    const found = this.#lookup(from, to);
    if (found >= 0) {
      this.alive[found] = 1;
      return found;
    }
    const id = this.from.length;
    this.from.push(from);
    this.to.push(to);
    this.alive.push(1);
    this.#head.push(-1);
    this.#next.push(-1);
    if (id >= this.#slots.length) this.#grow();
    else this.#file(id);
    return id;
  }

  /** Enters that `line` runs from `u` to `v`; returns the edge's id. */
  enter(u: number, v: number, line: number): number {
    const id = this.touch(u, v);
    this.#enter(id, line * 2 + (u > v ? 1 : 0));
    return id;
  }

  /**
   * Puts the chain of vertices from `from[edge]` to `to[edge]` in the edge's place: its lines now run along the
   * chain. Links between equal vertices are left out. Calls `made` with every edge of the chain.
   */
  replace(edge: number, chain: readonly number[], made: (edge: number) => void): void {
    const head = this.#head[edge]!;
    this.#head[edge] = -1;
    this.alive[edge] = 0;
    for (let i = 1; i < chain.length; i++) {
      const u = chain[i - 1]!;
      const v = chain[i]!;
      if (u === v) continue;
      const part = this.touch(u, v);
      for (let entry = head; entry >= 0; entry = this.#entryNext[entry]!) {
        this.#enter(part, this.#entryLine[entry]! ^ (u > v ? 1 : 0));
      }
      made(part);
    }
  }

  /** The entries of an edge, ascending, appended to `out`. */
  entries(edge: number, out: number[]): void {
    const start = out.length;
    for (let entry = this.#head[edge]!; entry >= 0; entry = this.#entryNext[entry]!) {
      out.push(this.#entryLine[entry]!);
      for (let i = out.length - 1; i > start && out[i - 1]! > out[i]!; i--) {
        const swap = out[i]!;
        out[i] = out[i - 1]!;
        out[i - 1] = swap;
      }
    }
  }

  #enter(edge: number, entry: number): void {
    this.#entryNext.push(this.#head[edge]!);
    this.#entryLine.push(entry);
    this.#head[edge] = this.#entryLine.length - 1;
  }

  #lookup(from: number, to: number): number {
    let id = this.#slots[this.#slot(from, to)]!;
    while (id >= 0 && (this.from[id] !== from || this.to[id] !== to)) id = this.#next[id]!;
    return id;
  }

  #slot(from: number, to: number): number {
    let hash = Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca6b);
    hash ^= hash >>> 15;
    return hash & (this.#slots.length - 1);
  }

  #file(id: number): void {
    const slot = this.#slot(this.from[id]!, this.to[id]!);
    this.#next[id] = this.#slots[slot]!;
    this.#slots[slot] = id;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let id = 0; id < this.from.length; id++) this.#file(id);
  }
}
