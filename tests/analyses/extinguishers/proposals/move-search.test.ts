import { describe, expect, it } from 'vitest';
import {
  MoveSearch,
  type MoveGround,
  type Mover,
} from '../../../../src/analyses/extinguishers/proposals/move-search';
import { seededRandom } from '../../../../src/base/random';
import { cases } from '../../../support/cases';

/** Some things on places of a small ground, told by lists. */
function ground(seed: number): { readonly ground: MoveGround; readonly movers: readonly Mover[] } {
  const random = seededRandom(seed);
  const elements = 12;
  const some = (share: number): Int32Array =>
    Int32Array.from({ length: elements }, (_, e) => e).filter(() => random.next() < share);
  const reached = Array.from({ length: 5 }, () => some(0.35));
  const movers = Array.from({ length: 3 }, (): Mover => ({
    now: some(0.3),
    counts: Uint8Array.of(1, random.next() < 0.5 ? 1 : 0),
    may: [0, 1, 2, 3, 4].filter(() => random.next() < 0.8),
  }));
  const weight = Float64Array.from({ length: elements }, () => 1 + random.index(4));
  const kind = Uint8Array.from({ length: elements }, () => random.index(2));
  return { ground: { weight, kind, reached }, movers };
}

/** Weight that is left open with each mover at a place (−1 = where it stands), from the lists. */
function openWith(
  { weight, kind, reached }: MoveGround,
  movers: readonly Mover[],
  places: readonly number[],
): number {
  let open = 0;
  weight.forEach((each, e) => {
    const covered = movers.some(({ now, counts }, m) => {
      const place = places[m]!;
      return counts[kind[e]!] === 1 && (place < 0 ? now : reached[place]!).includes(e);
    });
    if (!covered) open += each;
  });
  return open;
}

describe('carrying things elsewhere', () => {
  it('ends where no move of one, and no two at once of few, leave less open, and says what is open', () => {
    for (let seed = 1; seed <= cases(200); seed++) {
      const { ground: on, movers } = ground(seed);
      const search = new MoveSearch(movers, on);
      expect(search.before).toBeCloseTo(openWith(on, movers, [-1, -1, -1]), 9);
      let open = search.open;
      for (const better of search.steps()) {
        if (better) expect(search.open).toBeLessThan(open);
        open = search.open;
      }
      const places = [-1, -1, -1];
      for (const { mover, place } of search.moves) places[mover] = place;
      expect(search.open).toBeCloseTo(openWith(on, movers, places), 9);
      movers.forEach(({ may }, a) => {
        for (const p of may) {
          const one = places.with(a, p);
          expect(openWith(on, movers, one)).toBeGreaterThanOrEqual(search.open - 1e-9);
        }
      });
      // Each group gains with none of the others, and the groups are the moves.
      const groups = search.groups();
      expect(groups.flatMap(({ moves }) => moves.map(({ mover }) => mover)).sort()).toEqual(
        search.moves.map(({ mover }) => mover).sort(),
      );
      for (const { moves, gain } of groups) {
        const alone = [-1, -1, -1];
        for (const { mover, place } of moves) alone[mover] = place;
        expect(search.before - openWith(on, movers, alone)).toBeCloseTo(gain, 9);
        expect(gain).toBeGreaterThan(0);
      }
      for (const { mover, place } of search.moves) expect(movers[mover]!.may).toContain(place);
    }
  });

  it('tells two together that gain together only', () => {
    // Where the first goes it uncovers what the second then covers: alone it only loses.
    const on: MoveGround = {
      weight: Float64Array.of(4, 5),
      kind: Uint8Array.of(0, 0),
      reached: [Int32Array.of(1), Int32Array.of(0)],
    };
    const counts = Uint8Array.of(1);
    const movers: Mover[] = [
      { now: Int32Array.of(0), counts, may: [0] },
      { now: new Int32Array(), counts, may: [1] },
    ];
    const search = new MoveSearch(movers, on);
    for (const _ of search.steps());
    expect(search.open).toBe(0);
    const groups = search.groups();
    const gains = groups.map(({ gain }) => gain);
    expect(groups.map(({ moves }) => moves.map(({ mover }) => mover).sort())).toEqual([[0, 1]]);
    expect(gains).toEqual([5]);
  });
});
