/** Metres a bin, and bins an exit: who has more way left is counted in the last. */
const BIN = 0.5;
const BINS = 1024;

/**
 * How many people have how much way left to each exit, so that who is ahead of somebody is told without sorting: people are added, then
 * summed up, then asked about. Within a bin they are taken as spread evenly.
 */
export class WayHistogram {
  readonly #counts: Float64Array;
  /** Of each bin: those of the exit in bins before it. */
  readonly #before: Float64Array;

  constructor(exits: number) {
    this.#counts = new Float64Array(exits * BINS);
    this.#before = new Float64Array(exits * BINS);
  }

  /** Forgets everybody. O(exits · bins). */
  clear(): void {
    this.#counts.fill(0);
    this.#before.fill(0);
  }

  /** Adds so many people with `way` metres left to an exit; they count once they are summed up. O(1). */
  add(exit: number, way: number, people: number): void {
    this.#counts[BINS * exit + binOf(way)]! += people;
  }

  /** Makes those added count. O(exits · bins): 1,024 an exit. */
  sumUp(): void {
    for (let at = 0; at < this.#counts.length; at++) {
      this.#before[at] = at % BINS === 0 ? 0 : this.#before[at - 1]! + this.#counts[at - 1]!;
    }
  }

  /** People with less than `way` metres left to an exit. O(1). */
  ahead(exit: number, way: number): number {
    const bin = binOf(way);
    const share = Math.min(1, way / BIN - bin);
    return this.#before[BINS * exit + bin]! + share * this.#counts[BINS * exit + bin]!;
  }
}

const binOf = (way: number): number => Math.min(BINS - 1, Math.floor(way / BIN));
