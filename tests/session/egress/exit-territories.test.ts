import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import type { OpeningId } from '../../../src/model/schema/ids';
import { exitTerritories } from '../../../src/session/egress/tint/exit-territories';
import { EXIT_TINTS, exitTints } from '../../../src/session/egress/tint/exit-tints';
import { smallDocument } from '../../model/small-document';
import { cases } from '../../support/cases';
import { madeField } from './made-field';

const document = smallDocument();

describe('what exits serve', () => {
  it('is all floor that has a way, each cell once, where its exit is nearest', () => {
    for (let seed = 0; seed < cases(200); seed++) {
      const random = seededRandom(seed);
      const field = madeField(random, random.index(9));
      const { grid, metres, exitOf } = field;
      const territories = exitTerritories(document.openings, field);
      const led = [...exitOf].filter((exit) => exit >= 0).length;
      expect(territories.reduce((sum, { area }) => sum + area, 0)).toBeCloseTo(led * grid.cell ** 2, 6);
      if (led > 0) expect(territories.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      else expect(territories).toEqual([]);
      expect(territories.map(({ number }) => number)).toEqual(territories.map((_, i) => i + 1));
      for (const { exit, index, x, y } of territories) {
        expect(field.exits[index]).toBe(exit);
        const at =
          Math.round((y - grid.y0) / grid.cell - 0.5) * grid.nx + Math.round((x - grid.x0) / grid.cell - 0.5);
        expect(exitOf[at]).toBe(index);
        exitOf.forEach((other, i) => {
          if (other === index) expect(metres[i]).toBeGreaterThanOrEqual(metres[at]!);
        });
      }
    }
  });

  it('has a tint of its own where there are enough, and else another than what it touches', () => {
    for (let seed = 0; seed < cases(200); seed++) {
      const random = seededRandom(1000 + seed);
      const field = madeField(random, 1 + random.index(2 * EXIT_TINTS));
      const { nx, ny } = field.grid;
      const tints = exitTints(field);
      expect(tints).toHaveLength(field.exits.length);
      expect(new Set(tints).size).toBe(Math.min(EXIT_TINTS, field.exits.length));
      const differ = (a: number, b: number): void => {
        if (a >= 0 && b >= 0 && a !== b) expect(tints[a]).not.toBe(tints[b]);
      };
      field.exitOf.forEach((exit, i) => {
        if ((i % nx) + 1 < nx) differ(exit, field.exitOf[i + 1]!);
        if (Math.floor(i / nx) + 1 < ny) differ(exit, field.exitOf[i + nx]!);
      });
    }
  });

  it('has a tint of those that there are, however many exits a storey has', () => {
    const field = madeField(seededRandom(7), 40);
    for (const tint of exitTints(field)) {
      expect(Number.isInteger(tint) && tint >= 0 && tint < EXIT_TINTS).toBe(true);
    }
  });

  it('shares a tint across a wall rather than on open floor, where there are too few', () => {
    // Each exit has a cell beside one of each other; only the first and the last meet across a gap, though along more of it.
    const exits = EXIT_TINTS + 1;
    const field = madeField(seededRandom(5), exits);
    const size = 4 * exits;
    const exitOf = new Int16Array(size * size).fill(-1);
    for (let a = 0; a < exits; a++) {
      for (let b = 0; b < exits; b++) {
        if (a === b) continue;
        const isApart = Math.min(a, b) === 0 && Math.max(a, b) === exits - 1;
        for (let row = 0; row < (isApart ? 3 : 1); row++) {
          exitOf[(4 * a + row) * size + 4 * b] = a;
          exitOf[(4 * a + row) * size + 4 * b + (isApart ? 2 : 1)] = b;
        }
      }
    }
    const tints = exitTints({ ...field, grid: { ...field.grid, nx: size, ny: size }, exitOf });
    expect(new Set(tints).size).toBe(EXIT_TINTS);
    expect(tints.at(-1)).toBe(tints[0]);
  });

  it('is told anew for another field, and not for the same with other openings', () => {
    const field = madeField(seededRandom(9), 4);
    const [first, again] = [1, 2].map(() => exitTerritories(document.openings, field));
    expect(again).toEqual(first);
    field.exitOf.fill(-1);
    expect(exitTerritories({ ...document.openings }, field)).toEqual(first);
    expect(exitTerritories(document.openings, { ...field })).toEqual([]);
  });

  it('is left by the middle of a doorway of the storey', () => {
    const [door] = Object.values(document.openings);
    const field = madeField(seededRandom(3), 1);
    const exit = { kind: 'opening', id: door!.id as OpeningId } as const;
    const [own] = exitTerritories(document.openings, { ...field, storey: door!.storey, exits: [exit] });
    const [[ax, ay], [bx, by]] = door!.line;
    expect([own?.x, own?.y]).toEqual([(ax + bx) / 2, (ay + by) / 2]);
  });
});
