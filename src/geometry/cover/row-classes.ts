/**
 * Which rows are the same: asked alike, and in the same columns. Columns are told one after the other; each parts the
 * rows that it has from those like them that it hasn't (partition refinement, Paige & Tarjan 1987), so that nothing is kept
 * of the columns themselves. O(entries) in all.
 */
export class RowClasses {
  readonly #classOf: Int32Array;
  readonly #size: number[] = [];
  /** Per class: the column that it was last parted by, and what its rows went to. */
  readonly #partedBy: number[] = [];
  readonly #into: number[] = [];
  readonly #free: number[] = [];
  #columns = 0;

  constructor(asked: Int32Array) {
    this.#classOf = new Int32Array(asked.length);
    const byDemand = new Map<number, number>();
    for (let r = 0; r < asked.length; r++) {
      const own = byDemand.get(asked[r]!) ?? this.#made();
      byDemand.set(asked[r]!, own);
      this.#classOf[r] = own;
      this.#size[own]!++;
    }
  }

  /** Parts the rows by one more column, which names none of them twice. O(its rows). */
  part(...lists: readonly ArrayLike<number>[]): void {
    const column = this.#columns++;
    for (const rows of lists) {
      for (let i = 0; i < rows.length; i++) {
        const r = rows[i]!;
        const from = this.#classOf[r]!;
        if (this.#partedBy[from] !== column) {
          this.#partedBy[from] = column;
          // A class of one goes as a whole.
          this.#into[from] = this.#size[from] === 1 ? from : this.#made();
        }
        const into = this.#into[from]!;
        if (into === from) continue;
        this.#classOf[r] = into;
        this.#size[into]!++;
        if (--this.#size[from]! === 0) this.#free.push(from);
      }
    }
  }

  /** The rows by class, numbered from 0 in the order of the first row of each. O(rows). */
  numbered(): { readonly classOf: Int32Array; readonly first: Int32Array } {
    const numberOf = new Int32Array(this.#size.length).fill(-1);
    const first: number[] = [];
    const classOf = this.#classOf.map((own, r) => {
      if (numberOf[own] === -1) numberOf[own] = first.push(r) - 1;
      return numberOf[own]!;
    });
    return { classOf, first: Int32Array.from(first) };
  }

  /** An empty class: one that was emptied, else a new one. */
  #made(): number {
    const own = this.#free.pop() ?? this.#size.length;
    this.#size[own] = 0;
    this.#partedBy[own] = -1;
    this.#into[own] = own;
    return own;
  }
}
