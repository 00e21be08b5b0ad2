import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { insidePlaces } from '../../../src/session/egress/tint/inside-places';
import { cases } from '../../support/cases';
import { madeField } from './made-field';

/** Twenty-four metres by two, four of them at its east end served by another exit. */
function strip() {
  const [nx, ny, cell] = [48, 4, 0.5];
  const exitOf = Int16Array.from({ length: nx * ny }, (_, i) => (i % nx < 40 ? 0 : 1));
  const field = madeField(seededRandom(1), 2);
  return { ...field, grid: { x0: 10, y0: 20, nx, ny, cell }, exitOf };
}

describe('places for numbers inside the floor of an exit', () => {
  it('lie on that floor, as clear of any other as they say, and the first no less than any', () => {
    for (let seed = 0; seed < cases(100); seed++) {
      const random = seededRandom(seed);
      const field = madeField(random, random.index(6));
      const { grid, exitOf } = field;
      const { x0, y0, nx, ny, cell } = grid;
      const served = field.exits.map((_, exit) => exitOf.includes(exit));
      /** Metres from a cell to the nearest that isn't of its exit, the edge of the grid among them. */
      const clearOf = (i: number): number => {
        let clear = Infinity;
        const [column, row] = [i % nx, Math.floor(i / nx)];
        for (let r = -1; r <= ny; r++) {
          for (let c = -1; c <= nx; c++) {
            const inside = c >= 0 && r >= 0 && c < nx && r < ny;
            if (inside && exitOf[r * nx + c] === exitOf[i]) continue;
            clear = Math.min(clear, cell * Math.hypot(c - column, r - row));
          }
        }
        return clear;
      };
      insidePlaces(field).forEach((places, exit) => {
        expect(places.length > 0).toBe(served[exit]);
        places.forEach(({ x, y, clear }, k) => {
          const i = Math.floor((y - y0) / cell) * nx + Math.floor((x - x0) / cell);
          expect(exitOf[i]).toBe(exit);
          // Steps in eight directions are longer than the straight line by 8 % at most.
          expect(clear).toBeGreaterThanOrEqual(clearOf(i) - 1e-4);
          expect(clear).toBeLessThanOrEqual(1.09 * clearOf(i));
          for (const other of places.slice(0, k)) {
            expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(15);
          }
        });
      });
    }
  });

  it('are several on long floor, and one where there is little', () => {
    const [long, short] = insidePlaces(strip());
    expect(long!.length).toBeGreaterThan(1);
    for (const { clear } of long!) expect(clear).toBe(1);
    expect(short).toHaveLength(1);
  });

  it('are none where an exit serves nothing', () => {
    const field = strip();
    expect(insidePlaces({ ...field, exitOf: field.exitOf.fill(0) })[1]).toEqual([]);
    expect(insidePlaces({ ...field, exits: [], exitOf: field.exitOf.fill(-1) })).toEqual([]);
  });
});
