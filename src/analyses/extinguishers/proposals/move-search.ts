/** Something that stands and may stand elsewhere. */
export interface Mover {
  /** What it covers where it stands. */
  readonly now: Int32Array;
  /** Places that it may be carried to. */
  readonly may: readonly number[];
  /** What it covers at a place. */
  at(place: number): Int32Array;
}

export interface Move {
  readonly mover: number;
  readonly place: number;
  /** Weight that it gained when it was made. */
  readonly gain: number;
}

/** Less gain than this isn't worth carrying anything. */
const LEAST = 0.05;
/** Of the first of two that move, how many places are followed up. */
const FOLLOWED = 6;
/** Two of more than so many are not tried: there are too many pairs to wait for. */
const PAIRED = 10;
/** Moves of one answer: each gains, so that they end by themselves; this is for patience. */
const MOST = 30;

/** Carries things one after the other, and two at a time, while that covers more weight. */
export class MoveSearch {
  readonly before: number;
  readonly #movers: readonly Mover[];
  readonly #weight: Float64Array;
  readonly #count: Int32Array;
  readonly #covers: Int32Array[];
  readonly #moves = new Map<number, Move>();
  #open = 0;

  constructor(movers: readonly Mover[], weight: Float64Array) {
    this.#movers = movers;
    this.#weight = weight;
    this.#count = new Int32Array(weight.length);
    this.#covers = movers.map(({ now }) => now);
    for (const each of weight) this.#open += each;
    for (const covers of this.#covers) this.#put(covers);
    this.before = this.#open;
  }

  /** Weight that nothing covers. */
  get open(): number {
    return Math.max(0, this.#open);
  }

  get moves(): readonly Move[] {
    return [...this.#moves.values()];
  }

  /** True after each step that made something better. A step tries one of them, or two, at every place. */
  *steps(): Generator<boolean, void, void> {
    while (this.#moves.size < MOST && this.#open > LEAST) {
      if (yield* this.#one()) continue;
      if (!(yield* this.#two())) return;
    }
  }

  /** The best single move. */
  *#one(): Generator<boolean, boolean, void> {
    let best: Move | null = null;
    for (const [mover, { may }] of this.#movers.entries()) {
      if (may.length === 0) continue;
      const lost = this.#take(this.#covers[mover]!);
      const found = this.#bestFor(mover);
      this.#put(this.#covers[mover]!);
      if (found && found.gain - lost > (best?.gain ?? LEAST)) best = { ...found, gain: found.gain - lost };
      yield false;
    }
    if (best === null) return false;
    this.#make(best);
    yield true;
    return true;
  }

  /** The first two found that gain together though neither does alone. */
  *#two(): Generator<boolean, boolean, void> {
    const able = this.#movers.flatMap(({ may }, i) => (may.length > 0 ? [i] : []));
    if (able.length > PAIRED) return false;
    for (const a of able) {
      for (const b of able) {
        if (a === b) continue;
        const lost = this.#take(this.#covers[a]!) + this.#take(this.#covers[b]!);
        const pair = this.#bestPair(a, b, lost);
        this.#put(this.#covers[b]!);
        this.#put(this.#covers[a]!);
        yield false;
        if (pair === null) continue;
        pair.forEach((move) => this.#make(move));
        yield true;
        return true;
      }
    }
    return false;
  }

  #bestPair(a: number, b: number, lost: number): [Move, Move] | null {
    const mover = this.#movers[a]!;
    const first = mover.may
      .map((place) => ({ place, gain: this.#gain(mover.at(place)) }))
      .sort((one, other) => other.gain - one.gain || one.place - other.place)
      .slice(0, FOLLOWED);
    let best: [Move, Move] | null = null;
    let most = lost + LEAST;
    for (const { place, gain } of first) {
      const covers = mover.at(place);
      this.#put(covers);
      const second = this.#bestFor(b);
      this.#take(covers);
      if (second === null || gain + second.gain <= most) continue;
      most = gain + second.gain;
      best = [{ mover: a, place, gain: gain - lost }, second];
    }
    return best;
  }

  #bestFor(mover: number): Move | null {
    let best: Move | null = null;
    for (const place of this.#movers[mover]!.may) {
      const gain = this.#gain(this.#movers[mover]!.at(place));
      if (best === null || gain > best.gain) best = { mover, place, gain };
    }
    return best;
  }

  #make(move: Move): void {
    this.#take(this.#covers[move.mover]!);
    this.#covers[move.mover] = this.#movers[move.mover]!.at(move.place);
    this.#put(this.#covers[move.mover]!);
    this.#moves.set(move.mover, move);
  }

  #gain(covers: Int32Array): number {
    let sum = 0;
    for (const e of covers) if (this.#count[e] === 0) sum += this.#weight[e]!;
    return sum;
  }

  #put(covers: Int32Array): void {
    for (const e of covers) if (this.#count[e]!++ === 0) this.#open -= this.#weight[e]!;
  }

  /** Weight that nothing covers any more. */
  #take(covers: Int32Array): number {
    let sum = 0;
    for (const e of covers) if (--this.#count[e]! === 0) sum += this.#weight[e]!;
    this.#open += sum;
    return sum;
  }
}
