/** Upright faces that stop sight, each over a straight piece of the plan. Metres; heights over the storey's floor. */
export interface Screens {
  readonly ax: Float64Array;
  readonly ay: Float64Array;
  readonly bx: Float64Array;
  readonly by: Float64Array;
  readonly bottom: Float64Array;
  readonly top: Float64Array;
  /** Whose face it is, as a number of the caller's. */
  readonly owner: Int32Array;
}

/** Grows screens face by face. */
export class ScreensBuilder {
  readonly #numbers: number[] = [];
  readonly #owners: number[] = [];

  /** A face without length or height stops nothing and is left out. */
  add(
    a: readonly [number, number],
    b: readonly [number, number],
    bottom: number,
    top: number,
    owner: number,
  ): void {
    if ((a[0] === b[0] && a[1] === b[1]) || !(top > bottom)) return;
    this.#numbers.push(a[0], a[1], b[0], b[1], bottom, top);
    this.#owners.push(owner);
  }

  build(): Screens {
    const column = (offset: number): Float64Array =>
      Float64Array.from(this.#owners, (_, i) => this.#numbers[6 * i + offset]!);
    return {
      ax: column(0),
      ay: column(1),
      bx: column(2),
      by: column(3),
      bottom: column(4),
      top: column(5),
      owner: Int32Array.from(this.#owners),
    };
  }
}
