import { turned } from '../../../geometry/cover/cover-problem';

/** Something that stands and may stand elsewhere. */
export interface Mover {
  /** Elements that it is near enough to where it stands, of all kinds. */
  readonly now: Int32Array;
  /** Per kind of element: 1 where it counts. */
  readonly counts: Uint8Array;
  /** Places that it may be carried to. */
  readonly may: readonly number[];
}

/** What is to be covered, and what each place is near enough to. */
export interface MoveGround {
  readonly weight: Float64Array;
  /** Per element. */
  readonly kind: Uint8Array;
  readonly reached: readonly Int32Array[];
}

export interface Move {
  readonly mover: number;
  readonly place: number;
  /** Weight that it gained when it was made. */
  readonly gain: number;
}

/** Moves that gain with none of the others made; `gain` = of all of them. */
export interface MoveGroup {
  readonly moves: readonly Move[];
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
  readonly #ground: MoveGround;
  readonly #weight: Float64Array;
  /** Per element the places near enough to it. */
  readonly #inverse: { readonly start: Int32Array; readonly items: Int32Array };
  readonly #gains: Float64Array;
  readonly #count: Int32Array;
  readonly #covers: Int32Array[];
  readonly #moves = new Map<number, Move>();
  #open = 0;

  constructor(movers: readonly Mover[], ground: MoveGround) {
    const { weight, reached } = ground;
    this.#movers = movers;
    this.#ground = ground;
    this.#weight = weight;
    this.#count = new Int32Array(weight.length);
    this.#gains = new Float64Array(reached.length);
    const start = new Int32Array(reached.length + 1);
    reached.forEach(({ length }, place) => {
      start[place + 1] = start[place]! + length;
    });
    const items = new Int32Array(start[reached.length]!);
    reached.forEach((elements, place) => items.set(elements, start[place]));
    this.#inverse = turned(start, items, weight.length);
    this.#covers = movers.map((mover) => this.#counted(mover, mover.now));
    for (const each of weight) this.#open += each;
    for (const covers of this.#covers) this.#put(covers);
    this.before = this.open;
  }

  /** Weight that nothing covers. */
  get open(): number {
    return Math.max(0, this.#open);
  }

  get moves(): readonly Move[] {
    return [...this.#moves.values()];
  }

  /**
   * The moves so that each group gains by itself: one that doesn't is told with all whose elements it shares, again until
   * it does. What two groups cover has then nothing to do with one another where either needs it. O(moves² · elements).
   */
  groups(): MoveGroup[] {
    const base = new Int32Array(this.#weight.length);
    for (const mover of this.#movers) for (const e of this.#counted(mover, mover.now)) base[e]!++;
    let groups = this.moves.map((move): MoveGroup => ({ moves: [move], gain: this.#gainOf(base, [move]) }));
    for (;;) {
      const poor = groups.find(({ gain }) => gain <= LEAST);
      if (poor === undefined) return groups;
      const touched = new Set(poor.moves.flatMap((move) => this.#touched(move)));
      const others = groups.filter(
        (each) => each !== poor && each.moves.some((move) => this.#touched(move).some((e) => touched.has(e))),
      );
      if (others.length === 0) return groups;
      const moves = [poor, ...others].flatMap((each) => each.moves);
      const joined = { moves, gain: this.#gainOf(base, moves) };
      groups = [...groups.filter((each) => each !== poor && !others.includes(each)), joined];
    }
  }

  /** Weight gained by some moves alone. */
  #gainOf(base: Int32Array, moves: readonly Move[]): number {
    const count = base.slice();
    for (const { mover, place } of moves) {
      for (const e of this.#counted(this.#movers[mover]!, this.#movers[mover]!.now)) count[e]!--;
      for (const e of this.#at(mover, place)) count[e]!++;
    }
    let gain = 0;
    for (let e = 0; e < count.length; e++) {
      if (base[e] === 0 && count[e]! > 0) gain += this.#weight[e]!;
      if (base[e]! > 0 && count[e] === 0) gain -= this.#weight[e]!;
    }
    return gain;
  }

  #touched({ mover, place }: Move): number[] {
    return [...this.#counted(this.#movers[mover]!, this.#movers[mover]!.now), ...this.#at(mover, place)];
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
    this.#weigh(a);
    const mover = this.#movers[a]!;
    const first = mover.may
      .map((place) => ({ place, gain: this.#gains[place]! }))
      .sort((one, other) => other.gain - one.gain || one.place - other.place)
      .slice(0, FOLLOWED);
    let best: [Move, Move] | null = null;
    let most = lost + LEAST;
    for (const { place, gain } of first) {
      const covers = this.#at(a, place);
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
    this.#weigh(mover);
    let best: Move | null = null;
    for (const place of this.#movers[mover]!.may) {
      const gain = this.#gains[place]!;
      if (best === null || gain > best.gain) best = { mover, place, gain };
    }
    return best;
  }

  /** What each place would add now for a mover. O(elements + open ones · places near them). */
  #weigh(mover: number): void {
    const { counts } = this.#movers[mover]!;
    const { kind, weight } = this.#ground;
    const { start, items } = this.#inverse;
    this.#gains.fill(0);
    for (let e = 0; e < weight.length; e++) {
      if (this.#count[e]! > 0 || counts[kind[e]!] === 0) continue;
      for (let i = start[e]!; i < start[e + 1]!; i++) this.#gains[items[i]!]! += weight[e]!;
    }
  }

  #at(mover: number, place: number): Int32Array {
    return this.#counted(this.#movers[mover]!, this.#ground.reached[place]!);
  }

  #counted({ counts }: Mover, elements: Int32Array): Int32Array {
    return elements.filter((e) => counts[this.#ground.kind[e]!] === 1);
  }

  #make(move: Move): void {
    this.#take(this.#covers[move.mover]!);
    this.#covers[move.mover] = this.#at(move.mover, move.place);
    this.#put(this.#covers[move.mover]!);
    const earlier = this.#moves.get(move.mover)?.gain ?? 0;
    this.#moves.set(move.mover, { ...move, gain: earlier + move.gain });
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
