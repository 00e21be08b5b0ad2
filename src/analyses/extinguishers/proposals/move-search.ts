import { CoveredGround, isBetter, isLess, type MoveGround, type Mover, type OpenGround } from './move-ground';
import { noUnits, type UnitJudge, type UnitsVerdict } from './unit-judge';

export interface Move {
  readonly mover: number;
  readonly place: number;
}

/** Moves that make things better with none of the others made. */
export interface MoveGroup {
  readonly moves: readonly Move[];
  /** Units that lack fewer things then. */
  readonly unitsCured: readonly number[];
}

/** A move, and what is open once it is made. */
interface Found extends Move {
  readonly open: OpenGround;
}

/** Of the first of two that move, how many places are followed up. */
const FOLLOWED = 6;
/** Two of more than so many are not tried: there are too many pairs to wait for. */
const PAIRED = 10;
/** Moves of one answer: each makes things better, so that they end by themselves; this is for patience. */
const MOST = 30;

/** What is open on the floor, and what units lack besides. */
const added = ({ faults, weight, worse }: OpenGround, units: UnitsVerdict): OpenGround => ({
  faults: faults + units.faults,
  weight,
  worse: worse + units.worse,
});

/**
 * Carries things one after the other, and two at a time, while that leaves fewer faults of rooms and units, and of equal numbers less
 * floor open; never more floor, and no room or unit worse off than with all as it stood. Each goes to a place of its own.
 */
export class MoveSearch {
  readonly before: OpenGround;
  readonly #movers: readonly Mover[];
  readonly #ground: MoveGround;
  readonly #state: CoveredGround;
  readonly #covers: Int32Array[];
  readonly #judge: UnitJudge;
  /** Per mover the unit that it stands in now. */
  #units: readonly number[];
  readonly #moves = new Map<number, Move>();

  constructor(movers: readonly Mover[], ground: MoveGround, judge: UnitJudge = noUnits(movers.length)) {
    this.#judge = judge;
    this.#units = judge.homes;
    this.#movers = movers;
    this.#ground = ground;
    this.#state = new CoveredGround(ground);
    this.#covers = movers.map((mover) => this.#counted(mover, mover.now));
    for (const covers of this.#covers) this.#state.put(covers);
    this.#state.keep();
    this.before = this.open;
  }

  get open(): OpenGround {
    return this.#withUnits(this.#state.open, this.#units);
  }

  /** Faults of rooms and of units together. */
  #withUnits(ground: OpenGround, units: readonly number[]): OpenGround {
    return added(ground, this.#judge.verdict(units));
  }

  #unitsWith(units: readonly number[], { mover, place }: Move): readonly number[] {
    return units.with(mover, this.#judge.unitAt(place));
  }

  get unitFaults(): number {
    return this.#judge.verdict(this.#units).faults;
  }

  get moves(): readonly Move[] {
    return [...this.#moves.values()];
  }

  /**
   * The moves so that each group is better by itself: one that isn't is told with all that have to do with its rooms, again until
   * it is. What two groups cover has then nothing to do with one another where either needs it. O(moves² · elements).
   */
  groups(): MoveGroup[] {
    const base = new CoveredGround(this.#ground);
    for (const mover of this.#movers) base.put(this.#counted(mover, mover.now));
    base.keep();
    const made = (moves: readonly Move[]): MoveGroup & { readonly isPoor: boolean } => {
      const { homes } = this.#judge;
      for (const move of moves) this.#carry(base, move);
      const there = moves.reduce<readonly number[]>((units, move) => this.#unitsWith(units, move), homes);
      const after = this.#withUnits(base.open, there);
      for (const move of moves) this.#carryBack(base, move);
      return {
        moves,
        unitsCured: this.#judge.verdict(there).better,
        isPoor: !isBetter(after, this.before),
      };
    };
    let groups = this.moves.map((move) => made([move]));
    for (;;) {
      const poor = groups.find(({ isPoor }) => isPoor);
      if (poor === undefined) return groups;
      const touched = new Set(poor.moves.flatMap((move) => this.#rooms(move)));
      const others = groups.filter(
        (each) =>
          each !== poor && each.moves.some((move) => this.#rooms(move).some((room) => touched.has(room))),
      );
      if (others.length === 0) return groups;
      const joined = made([poor, ...others].flatMap((each) => each.moves));
      groups = [...groups.filter((each) => each !== poor && !others.includes(each)), joined];
    }
  }

  /**
   * What a move has to do with: rooms, cells in none as numbers below −1, units that it changes as numbers beyond the rooms', and −1 for
   * all units together where something is asked of them.
   */
  #rooms({ mover, place }: Move): number[] {
    const { cell, room } = this.#ground;
    const found = new Set<number>();
    for (const elements of [
      this.#counted(this.#movers[mover]!, this.#movers[mover]!.now),
      this.#at(mover, place),
    ]) {
      for (const e of elements) found.add(room[cell[e]!]! >= 0 ? room[cell[e]!]! : -2 - cell[e]!);
    }
    const { roomCount } = this.#ground;
    const [home, there] = [this.#judge.homes[mover]!, this.#judge.unitAt(place)];
    if (home !== there) {
      for (const unit of [home, there]) if (unit >= 0) found.add(roomCount + unit);
      if (this.#judge.asksOfAll) found.add(-1);
    }
    return [...found];
  }

  #carry(state: CoveredGround, { mover, place }: Move): void {
    state.take(this.#counted(this.#movers[mover]!, this.#movers[mover]!.now));
    state.put(this.#at(mover, place));
  }

  #carryBack(state: CoveredGround, { mover, place }: Move): void {
    state.take(this.#at(mover, place));
    state.put(this.#counted(this.#movers[mover]!, this.#movers[mover]!.now));
  }

  /** True after each step that made something better. A step tries one of them, or two, at every place. */
  *steps(): Generator<boolean, void, void> {
    while (this.#moves.size < MOST && (this.open.weight > 0 || this.open.faults > 0)) {
      if (yield* this.#one()) continue;
      if (!(yield* this.#two())) return;
    }
  }

  /** The best single move. */
  *#one(): Generator<boolean, boolean, void> {
    const before = this.open;
    let best: Found | null = null;
    for (const [mover, { may }] of this.#movers.entries()) {
      if (may.length === 0) continue;
      this.#state.take(this.#covers[mover]!);
      const found = this.#bestFor(mover, before, this.#units);
      this.#state.put(this.#covers[mover]!);
      if (found && (best === null || isLess(found.open, best.open))) best = found;
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
    const before = this.open;
    for (const a of able) {
      for (const b of able) {
        if (a === b) continue;
        this.#state.take(this.#covers[a]!);
        this.#state.take(this.#covers[b]!);
        const pair = this.#bestPair(a, b, before);
        this.#state.put(this.#covers[b]!);
        this.#state.put(this.#covers[a]!);
        yield false;
        if (pair === null) continue;
        pair.forEach((move) => this.#make(move));
        yield true;
        return true;
      }
    }
    return false;
  }

  /** Of the best places for one the best of the other; what is open then stands with the second. */
  #bestPair(a: number, b: number, before: OpenGround): [Found, Found] | null {
    const first = this.#followed(a);
    let best: [Found, Found] | null = null;
    for (const one of first) {
      const covers = this.#at(a, one.place);
      this.#state.put(covers);
      const second = this.#bestFor(b, before, this.#unitsWith(this.#units, one), one);
      this.#state.take(covers);
      if (second !== null && (best === null || isLess(second.open, best[1].open))) best = [one, second];
    }
    return best;
  }

  /** The best of all places that are better than what was before. */
  #bestFor(
    mover: number,
    before: OpenGround,
    units: readonly number[],
    besides: Move | null = null,
  ): Found | null {
    const openWith = this.#openWith(mover, units);
    let best: Found | null = null;
    for (const place of this.#free(mover, besides)) {
      const open = openWith(place);
      if (isBetter(open, before) && (best === null || isLess(open, best.open))) best = { mover, place, open };
    }
    return best;
  }

  /** What is open with a mover at each place, faults of units among it: those are counted once a unit. */
  #openWith(mover: number, units: readonly number[]): (place: number) => OpenGround {
    const onGround = this.#state.withAt(this.#movers[mover]!.counts);
    const ofUnits = new Map<number, UnitsVerdict>();
    return (place) => {
      const unit = this.#judge.unitAt(place);
      const verdict = ofUnits.get(unit) ?? this.#judge.verdict(units.with(mover, unit));
      ofUnits.set(unit, verdict);
      return added(onGround(place), verdict);
    };
  }

  /** Places for a mover that are no setting point of another that was carried. O(places · moves). */
  #free(mover: number, besides: Move | null = null): readonly number[] {
    const { isApart } = this.#ground;
    const taken = [...this.moves, ...(besides === null ? [] : [besides])].filter(
      (move) => move.mover !== mover,
    );
    return this.#movers[mover]!.may.filter((place) => taken.every((move) => isApart(place, move.place)));
  }

  /** The best places for the first of two, and the best in each unit that lacks something: it may take both. */
  #followed(mover: number): Found[] {
    const openWith = this.#openWith(mover, this.#units);
    const all = this.#free(mover)
      .map((place): Found => ({ mover, place, open: openWith(place) }))
      .sort((a, b) => (isLess(a.open, b.open) ? -1 : isLess(b.open, a.open) ? 1 : a.place - b.place));
    const inUnits = this.#judge.lacking.flatMap(
      (unit) => all.find(({ place }) => this.#judge.unitAt(place) === unit) ?? [],
    );
    return [...new Set([...all.slice(0, FOLLOWED), ...inUnits])];
  }

  #at(mover: number, place: number): Int32Array {
    return this.#counted(this.#movers[mover]!, this.#ground.reached[place]!);
  }

  #counted({ counts }: Mover, elements: Int32Array): Int32Array {
    return elements.filter((e) => counts[this.#ground.kind[e]!] === 1);
  }

  #make({ mover, place }: Move): void {
    this.#state.take(this.#covers[mover]!);
    this.#covers[mover] = this.#at(mover, place);
    this.#state.put(this.#covers[mover]!);
    this.#moves.set(mover, { mover, place });
    this.#units = this.#unitsWith(this.#units, { mover, place });
  }
}
