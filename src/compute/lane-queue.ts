/**
 * Jobs that wait for one worker, first come first served; of one lane only the latest waits. A lane is a
 * question that only the newest answer of matters to (the coverage under the mouse); `null` = every one counts.
 */
export class LaneQueue<T extends { readonly lane: string | null }> {
  readonly #waiting: T[] = [];

  /** Puts `entry` last and returns the one of its lane that it takes the place of, if one waited. O(waiting). */
  push(entry: T): T | null {
    const older = entry.lane === null ? -1 : this.#waiting.findIndex((each) => each.lane === entry.lane);
    const superseded = older < 0 ? null : (this.#waiting.splice(older, 1)[0] ?? null);
    this.#waiting.push(entry);
    return superseded;
  }

  /**
   * Takes out the first that is `ready`; those that aren't yet are passed, except by one that `changes` what they speak
   * of, and by those behind it. O(waiting).
   */
  next(ready: (entry: T) => boolean, changes: (entry: T) => boolean): T | null {
    let passing = false;
    for (const [at, entry] of this.#waiting.entries()) {
      if (passing && changes(entry)) return null;
      if (ready(entry)) {
        this.#waiting.splice(at, 1);
        return entry;
      }
      passing = true;
    }
    return null;
  }

  /** Takes `entry` out; false when it no longer waits. */
  remove(entry: T): boolean {
    const at = this.#waiting.indexOf(entry);
    if (at < 0) return false;
    this.#waiting.splice(at, 1);
    return true;
  }

  /** Takes all out. */
  drain(): T[] {
    return this.#waiting.splice(0);
  }
}
