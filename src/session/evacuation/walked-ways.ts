import { newPlayedCrowd, playAt, type PlayedCrowd } from '../../simulation/recording/played-crowd';
import type { Recording } from '../../simulation/recording/recording';

/** Seconds from one look at the recording to the next. */
const SAMPLE = 1;
/** Who got on by less since the last end of a stretch begins no new one, metres: queues would be knots of thousands of them. */
const LEAST_STRETCH = 0.4;
/** Ways of more people are not told from each other: of larger crowds every second one's is kept, every third one's, … */
const MOST_PEOPLE = 20_000;
/** Stretches that are kept: 50 MB, and as many on the graphics card. Of what would be more every second one's way is let go. */
const MOST_STRETCHES = 2_000_000;
/** Numbers a stretch: x, y, z of both ends. */
const STRETCH = 6;
const FIRST_ROOM = 1024;

/** A floor that ways are drawn on: metres on top of where people are, null = not drawn. */
export type WayLift = number | null;

/**
 * The ways that people took, as straight stretches in the order of time: those that had ended at a time are the first so many. Grows with
 * the recording, sample by sample, to some `most` stretches: then those of every second one are let go, whole ways of them.
 */
export class WalkedWays {
  /** Ends of stretches, the first `count`; another array when there was too little room, or some were let go. Metres less `origin`. */
  ends = new Float32Array(STRETCH * FIRST_ROOM);
  count = 0;
  readonly of: Recording;
  /** By the recording's numbers of storeys. */
  readonly #lifts: readonly WayLift[];
  readonly #origin: readonly [number, number];
  readonly #crowd: PlayedCrowd;
  #every: number;
  /** Per stretch: whose it is. */
  #whose = new Uint32Array(FIRST_ROOM);
  /** Where each one's last stretch ended: x, y, z, and the lift of that floor; NaN = not on a drawn floor. */
  readonly #last: Float64Array;
  /** Stretches until each sample. */
  readonly #until: number[] = [];

  constructor(
    recording: Recording,
    lifts: readonly WayLift[],
    origin: readonly [number, number],
    readonly most = MOST_STRETCHES,
  ) {
    const { people } = recording.head;
    this.of = recording;
    this.#lifts = lifts;
    this.#origin = origin;
    this.#crowd = newPlayedCrowd(people);
    this.#every = Math.max(1, Math.ceil(people / MOST_PEOPLE));
    this.#last = new Float64Array(4 * people).fill(Number.NaN);
  }

  /** Of so many people one's ways are kept. */
  get every(): number {
    return this.#every;
  }

  /** Looks at the next second of `recorded` ones; false when it isn't there yet. O(people), and of stretches when some are let go. */
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
      if (goesOn) this.#add(who, lx, ly, lz, px, py, pz);
      this.#last.set([px, py, pz, lift], at);
    }
    this.#until.push(this.count);
    while (this.count > this.most && this.#every < this.of.head.people) this.#thin();
    return true;
  }

  /** How many of the stretches had been walked by a time. O(1). */
  walkedBy(seconds: number): number {
    const sample = Math.min(this.#until.length - 1, Math.floor(seconds / SAMPLE));
    return sample < 0 ? 0 : this.#until[sample]!;
  }

  /** Lets every second one's stretches go. O(stretches). */
  #thin(): void {
    this.#every *= 2;
    const [ends, whose, before] = [this.ends, this.#whose, this.count];
    this.ends = new Float32Array(ends.length);
    let kept = 0;
    let sample = 0;
    for (let k = 0; k <= before; k++) {
      while (this.#until[sample] === k) this.#until[sample++] = kept;
      if (k === before || whose[k]! % this.#every > 0) continue;
      this.ends.set(ends.subarray(STRETCH * k, STRETCH * (k + 1)), STRETCH * kept);
      whose[kept++] = whose[k]!;
    }
    this.count = kept;
  }

  #add(who: number, ax: number, ay: number, az: number, bx: number, by: number, bz: number): void {
    let at = STRETCH * this.count;
    if (at === this.ends.length) {
      const next = new Float32Array(2 * at);
      next.set(this.ends);
      this.ends = next;
      const whose = new Uint32Array(2 * this.count);
      whose.set(this.#whose);
      this.#whose = whose;
    }
    this.#whose[this.count] = who;
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
