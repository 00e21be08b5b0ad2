/** How long something has worked, pauses between its steps left aside. */
export class WorkClock {
  readonly #budget: number;
  #spent = 0;
  #began: number | null = null;

  /** `budget`: milliseconds. */
  constructor(budget: number) {
    this.#budget = budget;
  }

  get isUsedUp(): boolean {
    const now = this.#began === null ? 0 : performance.now() - this.#began;
    return this.#spent + now >= this.#budget;
  }

  /** The same steps, the time of each counted. */
  *counted<S, T>(steps: Generator<S, T, void>): Generator<S, T, void> {
    for (;;) {
      this.#began = performance.now();
      const step = steps.next();
      this.#spent += performance.now() - this.#began;
      this.#began = null;
      if (step.done === true) return step.value;
      yield step.value;
    }
  }
}
