import { newPlayedCrowd, playAt, type PlayedCrowd } from '../../simulation/recording/played-crowd';
import type { Recording } from '../../simulation/recording/recording';

/** Seconds from one look at the recording to the next. */
const SAMPLE = 1;
/** Who got on by less since the last end of a stretch begins no new one, metres: queues would be knots of thousands of them. */
const LEAST_STRETCH = 0.4;
/** Ways of more people are not told from each other: of larger crowds every second one's is kept, every third one's, … */
const MOST_PEOPLE = 20_000;
/** Numbers a stretch: x, y, z of both ends. */
const STRETCH = 6;
const FIRST_ROOM = 1024;

/** A floor that ways are drawn on: metres on top of where people are, null = not drawn. */
export type WayLift = number | null;

/**
 * The ways that people took, as straight stretches in the order of time: those that had ended at a time are the first so many. Grows with
 * the recording, sample by sample.
 */
export class WalkedWays {
  /** Ends of stretches, the first `count`; another array when there was too little room. Metres less `origin`. */
  ends = new Float32Array(STRETCH * FIRST_ROOM);
  count = 0;
  readonly of: Recording;
  /** By the recording's numbers of storeys. */
  readonly #lifts: readonly WayLift[];
  readonly #origin: readonly [number, number];
  readonly #crowd: PlayedCrowd;
  readonly #every: number;
  /** Where each one's last stretch ended: x, y, z, and the lift of that floor; NaN = not on a drawn floor. */
  readonly #last: Float64Array;
  /** Stretches until each sample. */
  readonly #until: number[] = [];

  constructor(recording: Recording, lifts: readonly WayLift[], origin: readonly [number, number]) {
    const { people } = recording.head;
    this.of = recording;
    this.#lifts = lifts;
    this.#origin = origin;
    this.#crowd = newPlayedCrowd(people);
    this.#every = Math.max(1, Math.ceil(people / MOST_PEOPLE));
    this.#last = new Float64Array(4 * people).fill(Number.NaN);
  }

  /** Looks at the next second of `recorded` ones; false when it isn't there yet. O(people). */
  advance(recorded: number): boolean {
    const seconds = this.#until.length * SAMPLE;
    if (seconds > recorded || this.of.frames === 0) return false;
    playAt(this.of, seconds, this.#crowd);
    const { count, person, storey, x, y, z, waits } = this.#crowd;
    for (let k = 0; k < count; k++) {
      const who = person[k]!;
      if (who % this.#every > 0) continue;
      const lift = this.#lifts[storey[k]!] ?? null;
      const at = 4 * who;
      if (lift === null) {
        this.#last[at + 3] = Number.NaN;
        continue;
      }
      const [px, py, pz] = [x[k]! - this.#origin[0], y[k]! - this.#origin[1], z[k]! + lift];
      // From floor to floor there is a stretch only where they are drawn as they lie.
      const goesOn = this.#last[at + 3] === lift;
      const [lx, ly, lz] = [this.#last[at]!, this.#last[at + 1]!, this.#last[at + 2]!];
      if (goesOn && (waits[k] === 1 || Math.hypot(px - lx, py - ly, pz - lz) < LEAST_STRETCH)) continue;
      if (goesOn) this.#add(lx, ly, lz, px, py, pz);
      this.#last.set([px, py, pz, lift], at);
    }
    this.#until.push(this.count);
    return true;
  }

  /** How many of the stretches had been walked by a time. O(1). */
  walkedBy(seconds: number): number {
    const sample = Math.min(this.#until.length - 1, Math.floor(seconds / SAMPLE));
    return sample < 0 ? 0 : this.#until[sample]!;
  }

  #add(ax: number, ay: number, az: number, bx: number, by: number, bz: number): void {
    let at = STRETCH * this.count;
    if (at === this.ends.length) {
      const next = new Float32Array(2 * at);
      next.set(this.ends);
      this.ends = next;
    }
    const { ends } = this;
    ends[at++] = ax;
    ends[at++] = ay;
    ends[at++] = az;
    ends[at++] = bx;
    ends[at++] = by;
    ends[at] = bz;
    this.count++;
  }
}
