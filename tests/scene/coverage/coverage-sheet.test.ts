import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import type { StoreyId } from '../../../src/model/schema/ids';
import { CoverageSheet } from '../../../src/scene/coverage/coverage-sheet';
import { SheetKeeper, tintSheets, type TintedStorey } from '../../../src/scene/coverage/tinted-storey';

const random = seededRandom(11);
const whole = (low: number, high: number): number => Math.floor(random.between(low, high + 1));

/** A storey with one triangle of floor to cover. */
function storey(id: number, more: Partial<TintedStorey> = {}, ny = whole(1, 30)): TintedStorey {
  return {
    // Ids are of this form.
    id: `storey_${id}` as StoreyId,
    toCover: {
      positions: Float32Array.from({ length: 6 }, () => random.between(0, 20)),
      indices: Uint32Array.of(0, 1, 2),
    },
    grid: { x0: random.between(-2, 2), y0: random.between(-2, 2), nx: whole(1, 40), ny, cell: 0.5 },
    at: [random.between(-50, 50), random.between(-50, 50), 4 * id],
    alone: false,
    ...more,
  };
}

const distances = ({ grid: { nx, ny } }: TintedStorey): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length: nx * ny }, () => {
    const kind = random.next();
    return kind < 0.2 ? Number.NaN : kind < 0.4 ? Infinity : random.between(0, 60);
  });

const texelOf = (d: number): number => (Number.isNaN(d) ? -1 : d === Infinity ? 1e9 : d);

/** What a shader finds for a cell of the storey whose floor a vertex belongs to. */
function texelAt(sheet: CoverageSheet, vertex: number, column: number, row: number): number {
  const { data, width } = sheet.texture.image;
  const first = sheet.geometry.getAttribute('rows').getZ(vertex);
  return Number(data?.[(first + row) * width + column]);
}

describe('the sheet of some storeys', () => {
  it('has for every cell of each of them what was written last, whatever is written of the others', () => {
    for (let round = 0; round < 20; round++) {
      const storeys = Array.from({ length: whole(1, 6) }, (_, i) => storey(i));
      const sheet = new CoverageSheet(storeys);
      const written = storeys.map(() => new Float32Array());
      // Of what has no share every third cell is floor that nothing is asked of.
      const isFloor = (cell: number): boolean => cell % 3 === 0;
      for (let turn = 0; turn < 2 * storeys.length; turn++) {
        const k = whole(0, storeys.length - 1);
        const distance = distances(storeys[k]!);
        written[k] = distance;
        sheet.write(k, distance, isFloor);
      }
      storeys.forEach(({ grid: { nx, ny } }, k) => {
        for (let i = 0; i < nx * ny; i++) {
          const [column, row] = [i % nx, Math.floor(i / nx)];
          const unasked = Number.isNaN(written[k]![i]) && isFloor(i);
          const wanted = written[k]!.length === 0 ? -1 : unasked ? -2 : texelOf(written[k]![i]!);
          expect(texelAt(sheet, 3 * k, column, row)).toBe(wanted);
        }
      });
      sheet.dispose();
    }
  });

  it('has every floor where its storey is put, with the grid that it is sampled by', () => {
    const storeys = [storey(0), storey(1), storey(2)];
    const { geometry } = new CoverageSheet(storeys);
    const [position, place] = [geometry.getAttribute('position'), geometry.getAttribute('place')];
    const [grid, rows] = [geometry.getAttribute('grid'), geometry.getAttribute('rows')];
    storeys.forEach(({ toCover, at, grid: { x0, y0, nx, ny, cell } }, k) => {
      for (let i = 0; i < 3; i++) {
        const v = 3 * k + i;
        expect([place.getX(v), place.getY(v)]).toEqual(Array.from(toCover.positions.slice(2 * i, 2 * i + 2)));
        expect(position.getX(v) - at[0]).toBeCloseTo(place.getX(v), 4);
        expect(position.getY(v) - at[1]).toBeCloseTo(place.getY(v), 4);
        expect(position.getZ(v)).toBeCloseTo(at[2], 1);
        expect(position.getZ(v)).toBeGreaterThan(at[2]);
        expect(grid.getX(v)).toBeCloseTo(x0, 5);
        expect(grid.getY(v)).toBeCloseTo(y0, 5);
        expect(grid.getZ(v)).toBe(cell);
        expect([rows.getX(v), rows.getY(v)]).toEqual([nx, ny]);
      }
    });
    expect([...(geometry.getIndex()?.array ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('which storeys are tinted together', () => {
  it('has each once, the shown one alone, and no sheet taller than a graphics card takes', () => {
    for (let round = 0; round < 50; round++) {
      const storeys = Array.from({ length: whole(0, 25) }, (_, i) =>
        random.next() < 0.2 ? null : storey(i, { alone: random.next() < 0.3 }, whole(1, 3000)),
      );
      const sheets = tintSheets(storeys);
      const known = storeys.flatMap((each) => (each ? [each.id] : []));
      expect(sheets.flatMap((sheet) => sheet.map(({ id }) => id)).toSorted()).toEqual(known.toSorted());
      for (const sheet of sheets) {
        expect(sheet.length).toBeGreaterThan(0);
        if (sheet.some(({ alone }) => alone)) expect(sheet).toHaveLength(1);
        const rows = sheet.reduce((sum, { grid }) => sum + grid.ny, 0);
        if (sheet.length > 1) expect(rows).toBeLessThanOrEqual(4096);
      }
    }
  });

  it('stays the same while only distances change, and as storeys are added behind', () => {
    const keeper = new SheetKeeper();
    const storeys = Array.from({ length: 8 }, (_, i) => storey(i));
    const first = keeper.next(tintSheets(storeys));
    expect(keeper.next(tintSheets(storeys.map((each) => ({ ...each, grid: { ...each.grid } }))))).toBe(first);
    const more = keeper.next(tintSheets([...storeys, storey(8)]));
    expect(more[0]).toBe(first[0]);
    expect(more[1]).not.toBe(first[1]);
    const moved = storeys.map((each, i) => (i === 0 ? { ...each, at: [0, 0, 1] as const } : each));
    expect(keeper.next(tintSheets(moved))[0]).not.toBe(first[0]);
  });
});
