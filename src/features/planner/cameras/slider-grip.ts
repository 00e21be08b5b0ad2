/** What becomes of what a slider holds. */
export interface SliderGripVerbs {
  onHold(value: number): void;
  onDone(keep: boolean): void;
}

/**
 * A slider in somebody's grip, by pointer or by key. What was given up by Esc is not held again by the same grip, however the pointer
 * goes on moving: only the next one turns it.
 */
export class SliderGrip {
  #verbs: SliderGripVerbs;
  #held = false;
  #givenUp = false;

  constructor(verbs: SliderGripVerbs) {
    this.#verbs = verbs;
  }

  /** From now on these are called. */
  calls(verbs: SliderGripVerbs): void {
    this.#verbs = verbs;
  }

  turn(value: number): void {
    if (this.#givenUp) return;
    this.#held = true;
    this.#verbs.onHold(value);
  }

  /** Pointer, key or focus is let go of. */
  letGo(): void {
    this.#givenUp = false;
    this.#finish(true);
  }

  /** Puts back what is held; false when nothing was. */
  giveUp(): boolean {
    if (!this.#held) return false;
    this.#givenUp = true;
    this.#finish(false);
    return true;
  }

  #finish(keep: boolean): void {
    if (!this.#held) return;
    this.#held = false;
    this.#verbs.onDone(keep);
  }
}
