import { describe, expect, it } from 'vitest';
import type { ExitRef } from '../../../src/analyses/way-out/result';
import { seededRandom, type Random } from '../../../src/base/random';
import type { BuildingId, OpeningId, StoreyId } from '../../../src/model/schema/ids';
import { EXIT_TINTS, exitTints } from '../../../src/session/egress/tint/exit-tints';
import { KeptTints } from '../../../src/session/egress/tint/kept-tints';
import { smallDocument } from '../../model/small-document';
import { cases } from '../../support/cases';

const CELL = 1;
const SIZE = 24;

const storeyOf = (level: number): StoreyId => `storey_${level}` as StoreyId;
const door = (stack: number, level: number): ExitRef => ({
  kind: 'opening',
  id: `opening_${stack}-${level}` as OpeningId,
});
type Point = readonly [x: number, y: number];

/** Storeys one over another, each with some of the stacks' doors; a door may stand a little beside the one below. */
function madeHouse(random: Random, stacks: number, levels: number) {
  // Stacks stand in the middles of cells two apart: nobody's door is over another's.
  const places = [...Array(SIZE * SIZE).keys()]
    .map((i): Point => [(i % SIZE) + 0.5, Math.floor(i / SIZE) + 0.5])
    .filter(([x, y]) => Math.floor(x) % 3 === 1 && Math.floor(y) % 3 === 1)
    .map((at) => ({ at, rank: random.next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, stacks)
    .map(({ at }) => at);
  const doors = Array.from({ length: levels }, () =>
    places.flatMap(([x, y], stack) =>
      random.next() < 0.7
        ? [{ stack, x: x + random.between(-0.4, 0.4), y: y + random.between(-0.4, 0.4) }]
        : [],
    ),
  );
  const { openings, storeys } = smallDocument();
  const [[drawnOpening], [drawnStorey]] = [Object.values(openings), Object.values(storeys)];
  const document = {
    storeys: Object.fromEntries(
      doors.map((_, level) => [
        storeyOf(level),
        { ...drawnStorey!, id: storeyOf(level), building: 'building_A' as BuildingId },
      ]),
    ),
    openings: Object.fromEntries(
      doors.flatMap((row, level) =>
        row.map(({ stack, x, y }) => {
          const { id } = door(stack, level) as { readonly id: OpeningId };
          const line: readonly [Point, Point] = [
            [x - 0.5, y],
            [x + 0.5, y],
          ];
          return [id, { ...drawnOpening!, id, storey: storeyOf(level), line }];
        }),
      ),
    ),
  };
  const field = (level: number) => {
    const row = doors[level]!;
    const metres = new Float32Array(SIZE * SIZE).fill(Infinity);
    const exitOf = new Int16Array(SIZE * SIZE).fill(-1);
    for (let i = 0; i < metres.length; i++) {
      row.forEach(({ x, y }, exit) => {
        const away = Math.hypot((i % SIZE) + 0.5 - x, Math.floor(i / SIZE) + 0.5 - y);
        if (away >= metres[i]!) return;
        metres[i] = away;
        exitOf[i] = exit;
      });
    }
    return {
      storey: storeyOf(level),
      grid: { x0: 0, y0: 0, nx: SIZE, ny: SIZE, cell: CELL },
      metres,
      exitOf,
      exits: row.map(({ stack }) => door(stack, level)),
    };
  };
  return { document, doors, field };
}

const shuffled = (random: Random, levels: number): readonly number[] =>
  [...Array(levels).keys()]
    .map((level) => ({ level, rank: random.next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ level }) => level);

describe('the tint of an exit', () => {
  it('is the same on every storey where all stacks have one of their own, in whatever order storeys are looked at', () => {
    for (let seed = 0; seed < cases(100); seed++) {
      const random = seededRandom(seed);
      const { document, doors, field } = madeHouse(random, 1 + random.index(EXIT_TINTS), 5);
      const kept = new KeptTints();
      const tintOf = new Map<number, number>();
      for (const level of [...shuffled(random, 5), ...shuffled(random, 5)]) {
        const tints = kept.of(document, field(level));
        doors[level]!.forEach(({ stack }, exit) => {
          expect(tints[exit]).toBe(tintOf.get(stack) ?? tints[exit]);
          tintOf.set(stack, tints[exit]!);
        });
      }
      expect(new Set(tintOf.values()).size).toBe(tintOf.size);
    }
  });

  it('is never that of one that it touches, and another than on other storeys only where one there has it', () => {
    for (let seed = 0; seed < cases(100); seed++) {
      const random = seededRandom(500 + seed);
      const { document, doors, field } = madeHouse(random, EXIT_TINTS + 1 + random.index(12), 5);
      const kept = new KeptTints();
      const firstOf = new Map<number, number>();
      for (const level of shuffled(random, 5)) {
        const shown = field(level);
        const tints = kept.of(document, shown);
        const { exitOf } = shown;
        exitOf.forEach((exit, i) => {
          for (const other of [
            ...((i + 1) % SIZE === 0 ? [] : [exitOf[i + 1]!]),
            ...(i + SIZE < exitOf.length ? [exitOf[i + SIZE]!] : []),
          ]) {
            if (other !== exit) expect(tints[exit]).not.toBe(tints[other]);
          }
        });
        if (tints.length <= EXIT_TINTS) expect(new Set(tints).size).toBe(tints.length);
        doors[level]!.forEach(({ stack }, exit) => {
          const first = firstOf.get(stack);
          if (first === undefined) firstOf.set(stack, tints[exit]!);
          else if (first !== tints[exit]) {
            expect(tints.some((tint, other) => other !== exit && tint === first)).toBe(true);
          }
        });
      }
    }
  });

  it('is as it was when one comes back to a storey', () => {
    for (let seed = 0; seed < cases(50); seed++) {
      const random = seededRandom(900 + seed);
      const { document, field } = madeHouse(random, 1 + random.index(20), 4);
      const kept = new KeptTints();
      const seen = [0, 1, 2, 3].map((level) => kept.of(document, field(level)));
      for (const level of shuffled(random, 4)) expect(kept.of(document, field(level))).toEqual(seen[level]);
    }
  });

  it('is that of the same door seen from other storeys, whose way into the open ends there', () => {
    const { document, field } = madeHouse(seededRandom(3), 6, 2);
    const kept = new KeptTints();
    const below = field(0);
    const tints = kept.of(document, below);
    const above = { ...below, storey: storeyOf(1), exits: below.exits.toReversed() };
    expect(kept.of(document, above)).toEqual(tints.toReversed());
  });

  it('is not taken over by a door beside another on the same storey, nor by one in another building', () => {
    const { document, field } = madeHouse(seededRandom(8), 5, 2);
    const kept = new KeptTints();
    const shown = field(0);
    const [first] = kept.of(document, shown);
    // Where the first stood another door of the storey is all that there is, as when that one is locked.
    const id = shown.exits[0]!.id as OpeningId;
    const beside = { ...document.openings[id]!, id: 'opening_beside' as OpeningId };
    const ref: ExitRef = { kind: 'opening', id: beside.id };
    const alone = { ...shown, exits: [ref], exitOf: shown.exitOf.map(() => 0) };
    const more = { ...document, openings: { ...document.openings, opening_beside: beside } };
    expect(kept.of(more, alone)).not.toEqual([first]);

    const storey = { ...document.storeys[storeyOf(1)]!, building: 'building_B' as BuildingId };
    const apart = {
      storeys: { ...document.storeys, [storey.id]: storey },
      openings: { ...document.openings, opening_over: { ...beside, id: 'opening_over', storey: storey.id } },
    } as typeof document;
    const over: ExitRef = { kind: 'opening', id: 'opening_over' as OpeningId };
    // Nothing is known of that building: the first tint is as good as any.
    expect(kept.of(apart, { ...alone, storey: storey.id, exits: [over] })).toEqual([0]);
  });

  it('is given anew with another plan, and to exits that nobody goes to as well', () => {
    const { document, field } = madeHouse(seededRandom(11), 5, 2);
    const kept = new KeptTints();
    const shown = field(0);
    kept.of(document, field(1));
    kept.forget();
    expect(kept.of(document, shown)).toEqual(exitTints(shown));
    const more = { ...shown, exits: [...shown.exits, door(99, 0)] };
    const tints = kept.of(document, more);
    expect(tints).toHaveLength(more.exits.length);
    expect(new Set(tints).size).toBe(more.exits.length);
  });
});
