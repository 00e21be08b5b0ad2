import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import type { OpeningId } from '../../../src/model/schema/ids';
import { EXIT_TINTS, exitTerritories } from '../../../src/session/egress/tint/exit-territories';
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
      const territories = exitTerritories(document, field);
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

  it('has another tint than what lies beside it, where there are enough', () => {
    for (let seed = 0; seed < cases(200); seed++) {
      const random = seededRandom(1000 + seed);
      const field = madeField(random, 1 + random.index(EXIT_TINTS));
      const { nx, ny } = field.grid;
      const tintOf = new Map(exitTerritories(document, field).map(({ index, tint }) => [index, tint]));
      for (const tint of tintOf.values()) expect(tint).toBeGreaterThanOrEqual(0);
      const differ = (a: number, b: number): void => {
        if (a >= 0 && b >= 0 && a !== b) expect(tintOf.get(a)).not.toBe(tintOf.get(b));
      };
      field.exitOf.forEach((exit, i) => {
        if ((i % nx) + 1 < nx) differ(exit, field.exitOf[i + 1]!);
        if (Math.floor(i / nx) + 1 < ny) differ(exit, field.exitOf[i + nx]!);
      });
    }
  });

  it('has a tint of those that there are, however many exits a storey has', () => {
    const field = madeField(seededRandom(7), 40);
    for (const { tint } of exitTerritories(document, field)) {
      expect(Number.isInteger(tint) && tint >= 0 && tint < EXIT_TINTS).toBe(true);
    }
  });

  it('is left by the middle of a doorway of the storey', () => {
    const [door] = Object.values(document.openings);
    const field = madeField(seededRandom(3), 1);
    const exit = { kind: 'opening', id: door!.id as OpeningId } as const;
    const [own] = exitTerritories(document, { ...field, storey: door!.storey, exits: [exit] });
    const [[ax, ay], [bx, by]] = door!.line;
    expect([own?.x, own?.y]).toEqual([(ax + bx) / 2, (ay + by) / 2]);
  });
});
