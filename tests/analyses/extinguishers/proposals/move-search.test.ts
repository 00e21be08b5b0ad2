import { describe, expect, it } from 'vitest';
import {
  CoveredGround,
  isBetter,
  placesOf,
  type MoveGround,
  type Mover,
  type OpenGround,
} from '../../../../src/analyses/extinguishers/proposals/move-ground';
import { MoveSearch } from '../../../../src/analyses/extinguishers/proposals/move-search';
import type { UnitJudge } from '../../../../src/analyses/extinguishers/proposals/unit-judge';
import { finished } from '../../../../src/base/steps';
import { seededRandom } from '../../../../src/base/random';
import { cases } from '../../../support/cases';

const ROOMS = 4;

const HOME = [-1, -1, -1];

/** What places are near enough to, from both sides; no two things stand at one. */
const near = (reached: readonly Int32Array[], elements: number) => ({
  reached,
  places: finished(placesOf(reached, elements)),
  isApart: (a: number, b: number) => a !== b,
});

/** Some things on places of a small ground, told by lists: cells of one or two elements, in four rooms or in none. */
function ground(seed: number): { readonly ground: MoveGround; readonly movers: readonly Mover[] } {
  const random = seededRandom(seed);
  const cells = 9;
  const owners = Array.from({ length: cells }, (_, c) => (random.next() < 0.4 ? [c, c] : [c])).flat();
  const elements = owners.length;
  const some = (share: number): Int32Array =>
    Int32Array.from({ length: elements }, (_, e) => e).filter(() => random.next() < share);
  const reached = Array.from({ length: 5 }, () => some(0.4));
  const movers = Array.from({ length: 3 }, (): Mover => ({
    now: some(0.3),
    counts: Uint8Array.of(1, random.next() < 0.7 ? 1 : 0),
    may: [0, 1, 2, 3, 4].filter(() => random.next() < 0.8),
  }));
  const on: MoveGround = {
    kind: Uint8Array.from(owners, (c, e) => (owners[e - 1] === c ? 1 : random.index(2))),
    cell: Int32Array.from(owners),
    weight: Float64Array.from({ length: cells }, () => 1 + random.index(4)),
    room: Int32Array.from({ length: cells }, () => random.index(ROOMS + 1) - 1),
    roomCount: ROOMS,
    isHole: new Uint8Array(ROOMS),
    ...near(reached, elements),
  };
  for (const room of openRooms(on, movers, HOME)) on.isHole[room] = 1;
  return { ground: on, movers };
}

/** Cells that are open with each mover at a place (−1 = where it stands), from the lists. */
function openCells(
  { kind, cell, reached }: MoveGround,
  movers: readonly Mover[],
  places: readonly number[],
): ReadonlySet<number> {
  const open = new Set<number>();
  cell.forEach((c, e) => {
    const covered = movers.some(({ now, counts }, m) => {
      const place = places[m]!;
      return counts[kind[e]!] === 1 && (place < 0 ? now : reached[place]!).includes(e);
    });
    if (!covered) open.add(c);
  });
  return open;
}

function openRooms(on: MoveGround, movers: readonly Mover[], places: readonly number[]): Set<number> {
  return new Set([...openCells(on, movers, places)].map((c) => on.room[c]!).filter((r) => r >= 0));
}

/** What is open, and the rooms among that which were whole with all where it stands. */
function openWith(on: MoveGround, movers: readonly Mover[], places: readonly number[]): OpenGround {
  const rooms = openRooms(on, movers, places);
  return {
    faults: rooms.size,
    weight: [...openCells(on, movers, places)].reduce((sum, c) => sum + on.weight[c]!, 0),
    worse: [...rooms].filter((room) => on.isHole[room] === 0).length,
  };
}

/** Each single move to a place where no other stands. */
function* singleMoves(movers: readonly Mover[], places: readonly number[]): Generator<readonly number[]> {
  for (const [a, { may }] of movers.entries()) {
    for (const p of may) if (!places.some((each, b) => b !== a && each === p)) yield places.with(a, p);
  }
}

describe('carrying things elsewhere', () => {
  it('ends where no move of one leaves fewer rooms at fault, or less open of no more rooms, and says what is open', () => {
    let [made, cured] = [0, 0];
    for (let seed = 1; seed <= cases(300); seed++) {
      const { ground: on, movers } = ground(seed);
      const search = new MoveSearch(movers, on);
      expect(search.before).toEqual(openWith(on, movers, HOME));
      let { open } = search;
      for (const better of search.steps()) {
        if (better) expect(isBetter(search.open, open)).toBe(true);
        ({ open } = search);
      }
      const places = [...HOME];
      for (const { mover, place } of search.moves) places[mover] = place;
      expect(search.open).toEqual(openWith(on, movers, places));
      expect(search.open.weight).toBeLessThanOrEqual(search.before.weight);
      expect(search.open.faults).toBeLessThanOrEqual(search.before.faults);
      expect(search.open.worse).toBe(0);
      const carried = places.filter((place) => place >= 0);
      expect(new Set(carried).size).toBe(carried.length);
      for (const other of singleMoves(movers, places))
        expect(isBetter(openWith(on, movers, other), search.open)).toBe(false);
      made += search.moves.length;
      cured += search.before.faults - search.open.faults;
      // Each group is better with none of the others, and the groups are the moves.
      const groups = search.groups();
      expect(groups.flatMap(({ moves }) => moves.map(({ mover }) => mover)).sort()).toEqual(
        search.moves.map(({ mover }) => mover).sort(),
      );
      for (const { moves } of groups) {
        const alone = [...HOME];
        for (const { mover, place } of moves) alone[mover] = place;
        expect(isBetter(openWith(on, movers, alone), search.before)).toBe(true);
      }
      for (const { mover, place } of search.moves) expect(movers[mover]!.may).toContain(place);
    }
    expect(made).toBeGreaterThan(cases(300) / 2);
    expect(cured).toBeGreaterThan(cases(300) / 4);
  });

  it('takes the move that cures a room before the one that covers more of a room that stays at fault', () => {
    const on: MoveGround = {
      kind: Uint8Array.of(0, 0, 0),
      cell: Int32Array.of(0, 1, 2),
      weight: Float64Array.of(2, 30, 30),
      room: Int32Array.of(0, 1, 1),
      roomCount: 2,
      isHole: Uint8Array.of(1, 1),
      ...near([Int32Array.of(1), Int32Array.of(0)], 3),
    };
    const movers: Mover[] = [{ now: new Int32Array(), counts: Uint8Array.of(1), may: [0, 1] }];
    const search = new MoveSearch(movers, on);
    for (const _ of search.steps());
    expect(search.moves).toEqual([{ mover: 0, place: 1 }]);
    expect(search.open).toEqual({ faults: 1, weight: 60, worse: 0 });
  });

  it('never leaves more floor open, however many rooms that would cure', () => {
    const on: MoveGround = {
      kind: Uint8Array.of(0, 0, 0),
      cell: Int32Array.of(0, 1, 2),
      weight: Float64Array.of(2, 2, 30),
      room: Int32Array.of(0, 1, -1),
      roomCount: 2,
      isHole: Uint8Array.of(1, 1),
      ...near([Int32Array.of(0, 1)], 3),
    };
    const search = new MoveSearch([{ now: Int32Array.of(2), counts: Uint8Array.of(1), may: [0] }], on);
    for (const _ of search.steps());
    expect(search.moves).toEqual([]);
  });

  it('never opens a room that was whole, however many rooms that would cure and however little floor it has', () => {
    const on: MoveGround = {
      kind: Uint8Array.of(0, 0, 0),
      cell: Int32Array.of(0, 1, 2),
      weight: Float64Array.of(20, 20, 1),
      room: Int32Array.of(0, 1, 2),
      roomCount: 3,
      isHole: Uint8Array.of(1, 1, 0),
      ...near([Int32Array.of(0, 1)], 3),
    };
    const search = new MoveSearch([{ now: Int32Array.of(2), counts: Uint8Array.of(1), may: [0] }], on);
    for (const _ of search.steps());
    expect(search.moves).toEqual([]);
  });

  it('tells two together that gain together only', () => {
    // Where the first goes it uncovers what the second then covers: alone it only loses.
    const on: MoveGround = {
      kind: Uint8Array.of(0, 0),
      cell: Int32Array.of(0, 1),
      weight: Float64Array.of(4, 5),
      room: Int32Array.of(0, 0),
      roomCount: 1,
      isHole: Uint8Array.of(1),
      ...near([Int32Array.of(1), Int32Array.of(0)], 2),
    };
    const counts = Uint8Array.of(1);
    const movers: Mover[] = [
      { now: Int32Array.of(0), counts, may: [0] },
      { now: new Int32Array(), counts, may: [1] },
    ];
    const search = new MoveSearch(movers, on);
    for (const _ of search.steps());
    expect(search.open).toEqual({ faults: 0, weight: 0, worse: 0 });
    const groups = search.groups();
    expect(groups.map(({ moves }) => moves.map(({ mover }) => mover).sort())).toEqual([[0, 1]]);
  });
});

describe('carrying things from unit to unit', () => {
  /** Units that want so many of the movers each; places 0 … 4 lie in some of them. */
  function judged(seed: number, movers: number): UnitJudge {
    const random = seededRandom(seed + 1000);
    const wanted = [random.index(3), random.index(3)];
    const places = Array.from({ length: 5 }, () => random.index(3) - 1);
    const homes = Array.from({ length: movers }, () => random.index(3) - 1);
    const lacks = (unitOf: readonly number[]): number[] =>
      wanted.map((want, u) => Math.max(0, want - unitOf.filter((each) => each === u).length));
    const atHome = lacks(homes);
    return {
      unitAt: (place) => places[place]!,
      homes,
      lacking: atHome.flatMap((lack, u) => (lack > 0 ? [u] : [])),
      verdict: (unitOf) => ({
        faults: lacks(unitOf).filter((lack) => lack > 0).length,
        worse: lacks(unitOf).filter((lack, u) => lack > atHome[u]!).length,
        better: lacks(unitOf).flatMap((lack, u) => (lack === 0 && atHome[u]! > 0 ? [u] : [])),
      }),
      asksOfAll: false,
    };
  }

  it('leaves fewer faults of rooms and units together, never more floor open, and no single move does better', () => {
    let mended = 0;
    for (let seed = 1; seed <= cases(300); seed++) {
      const { ground: on, movers } = ground(seed);
      const judge = judged(seed, movers.length);
      const stateOf = (places: readonly number[]): OpenGround => {
        const { faults, weight, worse } = openWith(on, movers, places);
        const units = places.map((place, m) => (place < 0 ? judge.homes[m]! : judge.unitAt(place)));
        const verdict = judge.verdict(units);
        return { faults: faults + verdict.faults, weight, worse: worse + verdict.worse };
      };
      const search = new MoveSearch(movers, on, judge);
      expect(search.before).toEqual(stateOf(HOME));
      for (const _ of search.steps());
      const places = [...HOME];
      for (const { mover, place } of search.moves) places[mover] = place;
      expect(search.open).toEqual(stateOf(places));
      expect(search.open.faults).toBeLessThanOrEqual(search.before.faults);
      expect(search.open.weight).toBeLessThanOrEqual(search.before.weight);
      expect(search.open.worse).toBe(0);
      for (const other of singleMoves(movers, places))
        expect(isBetter(stateOf(other), search.open)).toBe(false);
      for (const { moves } of search.groups()) {
        const alone = [...HOME];
        for (const { mover, place } of moves) alone[mover] = place;
        expect(isBetter(stateOf(alone), search.before)).toBe(true);
      }
      mended += judge.verdict(judge.homes).faults - search.unitFaults;
    }
    expect(mended).toBeGreaterThan(cases(300) / 10);
  });
});

describe('what is covered by how many', () => {
  it('says what would be open with one more at each place as the lists do', () => {
    for (let seed = 1; seed <= cases(300); seed++) {
      const { ground: on, movers } = ground(seed);
      const state = new CoveredGround(on);
      for (const { now, counts } of movers) state.put(now.filter((e) => counts[on.kind[e]!] === 1));
      state.keep();
      for (const { counts } of movers) {
        const more = state.withAt(counts);
        on.reached.forEach((now, place) => {
          const expected = openWith(on, [...movers, { now, counts, may: [] }], [...HOME, -1]);
          expect(more(place)).toEqual(expected);
        });
      }
    }
  });
});
